import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { processOf, regulationOf, stepsOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { stepDurationMissing } from './step-duration-missing.ts';

function run(process: Process) {
  const regulation = regulationOf([], {
    units: { recipient: { text: 'услугополучатель', at: 'п. 8 пп. 1)' } },
    processes: { flow: process },
    channels: { office: { text: 'канцелярию', at: 'п. 1', path: ['flow'] } },
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    stepDurationMissing,
  ]);
}
const steps = (...more: Partial<Step>[]): Step[] =>
  more.map((one, index) => ({ id: `s${index + 1}`, label: `${index + 1})`, action: 'дело', ...one }));

describe('step/duration-missing', () => {
  it('finds a step of the provider without a duration, beside one that has it', () => {
    expect(run(processOf(...stepsOf('15 минут', undefined)))).toMatchObject([
      {
        rule: 'step/duration-missing',
        severity: 'info',
        path: ['processes', 'flow', 'steps', 1],
        text: {
          ru: { message: 'Не сказано, сколько длится действие (п. 5 пп. 2)): общее время посчитать нельзя.' },
        },
        quotes: [
          { text: 'действие 2', at: 'п. 5 пп. 2)' },
          { text: 'действие 1 – 15 минут', at: 'п. 5 пп. 1)' },
        ],
      },
    ]);
  });

  it('finds it where no step of the provider has one', () => {
    expect(run(processOf(...stepsOf(undefined)))[0]?.quotes).toEqual([
      { text: 'действие 1', at: 'п. 5 пп. 1)' },
    ]);
  });

  it('finds it in the centre only beside a step of the centre that has one', () => {
    const con = (...durations: (string | undefined)[]) =>
      run({ ...processOf(...stepsOf(...durations)), holder: 'con' });
    expect(con('5 минут', undefined)).toHaveLength(1);
    expect(con(undefined, undefined)).toEqual([]);
  });

  it('is silent about flows of information systems, conditions and events', () => {
    const flow = steps(
      { kind: 'process' },
      { kind: 'condition', yes: 's4', no: 's3' },
      { kind: 'process', next: 'end' },
      { kind: 'event' },
    );
    expect(run({ ...processOf(...flow), holder: 'portal' })).toEqual([]);
    expect(run(processOf(...flow, { id: 'done', action: 'выдача', duration: '5 минут' }))).toEqual([]);
  });

  it('is silent about what the recipient does', () => {
    expect(run(processOf(...steps({ unit: 'recipient' }, { duration: '5 минут' })))).toEqual([]);
  });

  it('is silent when the time is stated for the whole process or in the repetition', () => {
    const stated = [{ duration: 'не более 15 минут', text: 'Обработка – не более 15 минут', at: 'п. 9' }];
    expect(run({ ...processOf(...stepsOf(undefined)), stated })).toEqual([]);
    const again = { at: 'п. 7', steps: [{ label: '1)', action: 'снова', duration: '15 минут' }] };
    expect(run({ ...processOf(...stepsOf(undefined)), restated: again })).toEqual([]);
  });
});
