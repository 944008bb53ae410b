import { describe, expect, it } from 'vitest';
import type { Process, Term } from '../model/records.ts';
import { processOf, regulationOf, standardOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardServiceTimeExceeded } from './standard-service-time-exceeded.ts';

const service = (duration: string): Term =>
  termOf(duration, { kind: 'service', channels: ['con'], at: 'п. 4 пп. 3)' });

function run(duration: string, terms: Term[], holder: Process['holder'] = 'con') {
  const processes = { intake: { ...processOf(...stepsOf('1 минута', duration)), holder } };
  return lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { processes }),
      standard: standardOf(...terms),
      act: undefined,
    },
    [standardServiceTimeExceeded],
  );
}

describe('standard/service-time-exceeded', () => {
  it('finds a step at the ЦОН that is longer, with both places', () => {
    expect(run('25 минут', [service('20 минут')])).toMatchObject([
      {
        path: ['processes', 'intake', 'steps', 1, 'duration'],
        text: { ru: { expected: 'не больше 20\u00a0минут (стандарт, п. 4 пп. 3))', got: '25 минут' } },
        quotes: [
          { text: 'действие 2 – 25 минут', at: 'п. 5 пп. 2)' },
          { text: 'Срок – 20 минут.', at: 'стандарт, п. 4 пп. 3)' },
        ],
      },
    ]);
  });

  it('measures by the longest time of service that the standard states', () => {
    expect(run('25 минут', [service('20 минут'), service('30 минут')])).toEqual([]);
    expect(run('20 минут', [service('20 минут')])).toEqual([]);
  });

  it('is silent about waiting, about days in which nobody is served, and about other processes', () => {
    expect(run('25 минут', [{ ...service('20 минут'), kind: 'waiting' }])).toEqual([]);
    expect(run('1 рабочий день', [service('20 минут')])).toEqual([]);
    expect(run('25 минут', [service('20 минут')], 'provider')).toEqual([]);
    expect(run('25 минут', [])).toEqual([]);
  });
});
