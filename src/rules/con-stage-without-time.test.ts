import { describe, expect, it } from 'vitest';
import type { Process, Step, Term } from '../model/records.ts';
import { processOf, regulationOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { conStageWithoutTime } from './con-stage-without-time.ts';
import { lint } from './index.ts';

const TERM = termOf('30 (тридцать) минут', { channels: ['con'] });
const STEP = {
  id: 'p1',
  label: 'процесс 1',
  kind: 'process' as const,
  action: 'ввод оператором ЦОНа пароля',
};
const stated = [{ duration: '15 минут', text: 'Длительность обработки – 15 минут', at: 'п. 9, абз. 2' }];

function run(step: Step, more: Partial<Process> = {}, terms: Term[] = [TERM], intake?: Process) {
  const stage = { ...processOf(step), holder: 'con' as const, at: 'п. 9', ...more };
  const processes: Record<string, Process> = intake === undefined ? { stage } : { intake, stage };
  const con = { text: 'ЦОН', at: 'п. 1', path: Object.keys(processes) };
  const regulation = regulationOf([], { processes, channels: { con }, terms });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    conStageWithoutTime,
  ]);
}

describe('con/stage-without-time', () => {
  it('finds a stage without any time, with the term that runs over it', () => {
    expect(run(STEP)).toMatchObject([
      {
        severity: 'info',
        path: ['processes', 'stage'],
        quotes: [
          { text: 'ввод оператором ЦОНа пароля', at: 'п. 9, процесс 1' },
          { text: 'Срок – 30 (тридцать) минут.', at: 'п. 5' },
        ],
      },
    ]);
  });

  it('is silent where a step or the whole stage has its time', () => {
    expect(run({ ...STEP, duration: '5 минут' })).toEqual([]);
    expect(run(STEP, { stated })).toEqual([]);
  });

  it('is silent where the same item states a duration for another stage, which may cover this one', () => {
    const appeal: Step = { id: 'a', kind: 'event', action: 'обращение в ЦОН' };
    const intake: Process = { ...processOf(appeal), holder: 'con', at: 'п. 9', stated };
    expect(run(STEP, { at: 'п. 9, абз. 12' }, [TERM], intake)).toEqual([]);
    expect(run(STEP, { at: 'п. 10 пп. 1)' }, [TERM], intake)).toHaveLength(1);
  });

  it('is silent where the recipient merely comes', () => {
    expect(run({ ...STEP, kind: 'event', action: 'услугополучатель обращается за результатом' })).toEqual([]);
  });

  it('is silent about stages of others, and where no term is known for the channel', () => {
    expect(run(STEP, { holder: 'provider' })).toEqual([]);
    expect(run(STEP, {}, [])).toEqual([]);
    expect(run(STEP, {}, [termOf('30 минут', { channels: ['office'] })])).toEqual([]);
  });
});
