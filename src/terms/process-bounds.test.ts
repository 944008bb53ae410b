import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { END } from '../process/graph.ts';
import { makeProcess, makeSteps } from './__fixtures__/regulation.ts';
import { isOneWay, processBounds } from './process-bounds.ts';

const [first, second] = makeSteps('15 минут', '1 час') as [Step, Step];

describe('steps one after another', () => {
  it.each<[what: string, expected: boolean, steps: Step[], more?: Partial<Process>]>([
    ['as the record lists them', true, [first, second]],
    ['with an end after the last', true, [first, { ...second, next: END }]],
    ['with an end before the last', false, [{ ...first, next: END }, second]],
    ['with a condition', false, [{ ...first, kind: 'condition' }, second]],
    ['with a leap', false, [{ ...first, next: 's2' }, second]],
    ['with a way back', false, [first, { ...second, next: 's1' }]],
    ['with a round that is limited', false, [{ ...first, rounds: 2 }, second]],
    ['with a time of the whole', false, [first], { stated: [] }],
  ])('%s: one way is %s', (_, expected, steps, more) => {
    expect(isOneWay({ ...makeProcess(...steps), ...more })).toBe(expected);
  });
});

describe('what is missing', () => {
  const timed = { ...first, action: 'принимает и через 2 дня передает' };
  const silent: Step = { id: 's2', label: '2)', action: 'проверяет за 3 часа' };
  const mute: Step = { id: 's3', label: '3)', action: 'подписывает' };
  const event: Step = { id: 's4', label: '4)', action: 'выдает за 5 минут', duration: 'в день обращения' };
  const notes = [{ text: 'комиссия решает за 5 рабочих дней', at: 'п. 6' }];
  const gaps = (steps: Step[], more: Partial<Process> = {}) =>
    processBounds('office', { ...makeProcess(...steps), ...more }).missing;

  const told = [
    {
      why: 'no-duration',
      process: 'office',
      step: 's3',
      label: '3)',
      text: 'подписывает',
      at: 'п. 5 пп. 3)',
    },
    {
      why: 'by-event',
      process: 'office',
      step: 's4',
      label: '4)',
      text: 'выдает за 5 минут',
      at: 'п. 5 пп. 4)',
      phrase: 'в день обращения',
    },
    {
      why: 'left-in-words',
      process: 'office',
      step: 's1',
      label: '1)',
      text: 'принимает и через 2 дня передает',
      at: 'п. 5 пп. 1)',
      phrase: '2 дня',
    },
    {
      why: 'left-in-words',
      process: 'office',
      step: 's2',
      label: '2)',
      text: 'проверяет за 3 часа',
      at: 'п. 5 пп. 2)',
      phrase: '3 часа',
    },
    {
      why: 'left-in-words',
      process: 'office',
      step: 's4',
      label: '4)',
      text: 'выдает за 5 минут',
      at: 'п. 5 пп. 4)',
      phrase: '5 минут',
    },
    {
      why: 'left-in-words',
      process: 'office',
      text: 'комиссия решает за 5 рабочих дней',
      at: 'п. 6',
      phrase: '5 рабочих дней',
    },
  ];

  it('is told with its place, and the words of a silent step take the place of its silence', () => {
    expect(gaps([timed, silent, mute, event], { notes })).toEqual(told);
  });

  it('is the same where a process has branches', () => {
    const fork: Step = {
      id: 's0',
      action: 'проверяет',
      duration: '1 час',
      kind: 'condition',
      yes: 's1',
      no: 's3',
    };
    expect(gaps([fork, timed, silent, mute, event], { notes })).toEqual(told);
  });

  it('is nothing that only a refusal takes, or that no way leads to', () => {
    const refusal: Step = { ...silent, kind: 'condition', next: END, outcome: 'refusal' };
    expect(gaps([first, refusal, { ...second, id: 's5' }])).toEqual([]);
    expect(gaps([{ ...first, next: END }, silent])).toEqual([]);
  });
});
