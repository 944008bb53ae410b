import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { stepResultMissing } from './step-result-missing.ts';

const steps = (...more: Partial<Step>[]): Step[] =>
  more.map((one, index) => ({ id: `s${index + 1}`, label: `${index + 1})`, action: 'прием', ...one }));

function run(process: Process) {
  const regulation = regulationOf([], {
    units: { recipient: { text: 'Услугополучатель', at: 'п. 8 пп. 1)' } },
    processes: { provider: process },
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    stepResultMissing,
  ]);
}

describe('step/result-missing', () => {
  it('finds a step of the provider without a result, beside one that has it', () => {
    expect(run(processOf(...steps({ result: { text: 'расписка', at: 'п. 6' } }, {})))).toMatchObject([
      {
        rule: 'step/result-missing',
        severity: 'info',
        path: ['processes', 'provider', 'steps', 1],
        text: { ru: { message: 'Не сказано, чем кончается действие (п. 5 пп. 2)).' } },
        quotes: [
          { text: 'прием', at: 'п. 5 пп. 2)' },
          { text: 'расписка', at: 'п. 6' },
        ],
      },
    ]);
  });

  it('quotes a result that stands beside its step with the place of the step', () => {
    expect(run(processOf(...steps({}, { result: 'подписание справки' })))[0]?.quotes?.[1]).toEqual({
      text: 'подписание справки',
      at: 'п. 5 пп. 2)',
    });
  });

  it('is for who asks for it', () => {
    expect(stepResultMissing.recommended).toBe(false);
  });

  it('is silent when every step of the provider has one', () => {
    expect(run(processOf(...steps({ result: 'расписка' }, { result: 'справка' })))).toEqual([]);
  });

  it('is silent about a centre and a portal of which no results are told', () => {
    expect(run({ ...processOf(...steps({}, {})), holder: 'con' })).toEqual([]);
    expect(run({ ...processOf(...steps({ kind: 'process' })), holder: 'portal' })).toEqual([]);
  });

  it('is silent about conditions, events and what the recipient does', () => {
    const innocent = steps(
      { kind: 'condition', yes: 's2', no: 's3' },
      { kind: 'event' },
      { unit: 'recipient' },
    );
    expect(run(processOf(...innocent))).toEqual([]);
  });
});
