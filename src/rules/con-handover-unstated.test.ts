import { describe, expect, it } from 'vitest';
import type { PathPart, Process } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { conHandoverUnstated } from './con-handover-unstated.ts';
import { lint } from './index.ts';

const PROCESSES: Record<string, Process> = {
  intake: { ...processOf({ id: 'i', label: '2)', action: 'ЦОН принимает' }), holder: 'con', at: 'п. 8' },
  provider: processOf(
    { id: 'a', label: '1)', action: 'канцелярия регистрирует' },
    { id: 'b', label: '2)', action: 'канцелярия выдает услугополучателю решение' },
  ),
  issue: {
    ...processOf(
      { id: 'no-data', kind: 'condition', action: 'в случае отсутствия данных' },
      { id: 'o', label: '5)', action: 'работник ЦОНа выдает результат' },
    ),
    holder: 'con',
    at: 'п. 8',
  },
};
const TO_PROVIDER = { unstated: 'передача документов' };
const TO_CON = { unstated: 'доставка результата' };

function run(...path: PathPart[]) {
  const con = { text: 'ЦОН', at: 'п. 1', path, inferred: ['path' as const] };
  const regulation = regulationOf([], { processes: PROCESSES, channels: { con } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    conHandoverUnstated,
  ]);
}

describe('con/handover-unstated', () => {
  it('finds the way there and the way back, each with the steps on its two sides', () => {
    const [there, back, ...others] = run('intake', TO_PROVIDER, 'provider', TO_CON, 'issue');
    expect(others).toEqual([]);
    expect(there).toMatchObject({
      severity: 'info',
      path: ['channels', 'con', 'path', 1],
      quotes: [
        { text: 'ЦОН принимает', at: 'п. 8 пп. 2)' },
        { text: 'канцелярия регистрирует', at: 'п. 5 пп. 1)' },
      ],
    });
    expect(there?.text.ru.message).toMatch(/принимает документы.+«передача документов»/);
    expect(back).toMatchObject({
      path: ['channels', 'con', 'path', 3],
      quotes: [
        { text: 'канцелярия выдает услугополучателю решение', at: 'п. 5 пп. 2)' },
        { text: 'работник ЦОНа выдает результат', at: 'п. 8 пп. 5)' },
      ],
    });
    expect(back?.text.ru.message).toMatch(/выдаёт результат.+«доставка результата»/);
  });

  it('tells of several links in a row once, by the last', () => {
    const sign = { unstated: 'подписание постановления акимом' };
    expect(run('provider', sign, TO_CON, 'issue').map(({ path }) => path.at(-1))).toEqual([2]);
  });

  it('is silent where a step of the provider hands the result to the centre', () => {
    expect(run('intake', 'provider', 'issue')).toEqual([]);
  });

  it('is silent about other links that the act leaves out', () => {
    expect(run('intake', { unstated: 'ожидание' }, 'issue')).toEqual([]);
    expect(run('intake', 'provider', { unstated: 'подписание постановления акимом' })).toEqual([]);
    expect(run(TO_PROVIDER, 'provider')).toEqual([]);
  });
});
