import { describe, expect, it } from 'vitest';
import type { Process, RestatedStep } from '../model/records.ts';
import { makeProcess, makeSteps } from './__fixtures__/regulation.ts';
import {
  asRestated,
  differingPairs,
  durationsDiffer,
  findRetelling,
  nameRetelling,
  pairRestated,
} from './restated.ts';

function withRestated(labels: readonly string[], durations: readonly string[] = []): Process {
  const steps: RestatedStep[] = labels.map((label, index) => ({
    label,
    action: 'снова',
    ...(durations[index] === undefined ? {} : { duration: durations[index] }),
  }));
  return { ...makeProcess(...makeSteps('5 минут', '6 минут', '7 минут')), restated: { at: 'п. 7', steps } };
}

const idsOf = (process: Process) => pairRestated(process).map(({ step, index }) => [step.id, index]);

const ACTIONS = {
  intake: 'канцелярия принимает и регистрирует документы',
  review: 'руководитель рассматривает документы и определяет исполнителя',
  prepare: 'исполнитель готовит проект справки',
  sign: 'руководитель подписывает справку',
  issue: 'канцелярия выдает справку услугополучателю',
};
type Name = keyof typeof ACTIONS;

function told(first: readonly Name[], again: readonly (Name | { action: string })[]): Process {
  const steps = first.map((id, index) => ({ id, label: `${index + 1})`, action: ACTIONS[id] }));
  const repeated = again.map((one, index) => ({
    label: `${index + 1})`,
    action: typeof one === 'string' ? ACTIONS[one] : one.action,
  }));
  return { ...makeProcess(...steps), restated: { at: 'п. 7', steps: repeated } };
}

describe('pairRestated', () => {
  const all = ['intake', 'review', 'prepare', 'sign', 'issue'] as const;

  it('pairs the same words, wherever they stand', () => {
    expect(idsOf(told(all, ['intake', 'prepare', 'review', 'sign', 'issue']))).toEqual([
      ['intake', 0],
      ['prepare', 1],
      ['review', 2],
      ['sign', 3],
      ['issue', 4],
    ]);
  });

  it('is not led astray by numbers when a step is left out of either telling', () => {
    expect(idsOf(told(all, ['intake', 'prepare', 'sign', 'issue']))).toEqual([
      ['intake', 0],
      ['prepare', 1],
      ['sign', 2],
      ['issue', 3],
    ]);
    expect(idsOf(told(['intake', 'sign', 'issue'], all))).toEqual([
      ['intake', 0],
      ['sign', 3],
      ['issue', 4],
    ]);
  });

  it('takes what stands between the same neighbours for one step in other words', () => {
    const other = { action: 'оформление результата специалистом' };
    expect(idsOf(told(all, ['intake', 'review', other, 'sign', 'issue']))[2]).toEqual(['prepare', 2]);
    expect(idsOf(told(['intake', 'issue'], [other, other]))).toEqual([
      ['intake', 0],
      ['issue', 1],
    ]);
  });

  it('guesses nothing where the gaps are not as long', () => {
    const other = { action: 'оформление результата специалистом' };
    expect(idsOf(told(all, ['intake', other, 'issue']))).toEqual([
      ['intake', 0],
      ['issue', 2],
    ]);
    expect(idsOf(told(all, []))).toEqual([]);
    expect(idsOf(makeProcess(...makeSteps('5 минут')))).toEqual([]);
  });

  it('pairs the likest first, and each step once', () => {
    const [review, sign] = ['руководитель рассматривает документы', 'руководитель подписывает документы'];
    const steps = [review, sign].map((action, index) => ({ id: `s${index}`, action }));
    const again = [sign, review].map((action, index) => ({ label: `${index}`, action }));
    expect(idsOf({ ...makeProcess(...steps), restated: { at: 'п. 7', steps: again } })).toEqual([
      ['s1', 0],
      ['s0', 1],
    ]);
    expect(idsOf(told(['sign'], ['sign', 'sign']))).toEqual([['sign', 0]]);
  });

  it('pairs an abridgement with what it abridges, and no two sentences that share a word', () => {
    const short = { action: 'определяет исполнителя' };
    expect(idsOf(told(['intake', 'review', 'issue'], [short]))).toEqual([['review', 0]]);
    const other = { action: 'документы сдаются в архив' };
    expect(idsOf(told(['intake', 'review'], [other]))).toEqual([]);
  });

  it('finds nothing alike in what has no words', () => {
    const mark = { action: '–' };
    const process = told(['sign', 'issue', 'intake'], [mark, 'intake', mark]);
    expect(idsOf({ ...process, steps: process.steps.map((one) => ({ ...one, action: '–' })) })).toEqual([
      ['sign', 0],
      ['issue', 1],
      ['intake', 2],
    ]);
    expect(idsOf(told(['sign', 'issue'], [mark]))).toEqual([]);
  });

  it('fills no gap with a step that is told elsewhere', () => {
    const other = { action: 'оформление результата специалистом' };
    expect(idsOf(told(['intake', 'review', 'sign'], ['intake', other, 'sign', 'review']))).toEqual([
      ['intake', 0],
      ['sign', 2],
      ['review', 3],
    ]);
  });

  it('takes of two as alike the one that stands nearer', () => {
    const process = told(['sign', 'issue', 'sign'], ['intake', 'issue', 'sign']);
    expect(pairRestated(process).map(({ step, index }) => [step.label, index])).toContainEqual(['3)', 2]);
  });

  it('takes of two as alike the one at the same place', () => {
    expect(idsOf(told(['sign', 'issue', 'sign'], ['sign', 'issue', 'sign']))).toEqual([
      ['sign', 0],
      ['issue', 1],
      ['sign', 2],
    ]);
  });
});

describe('the second telling', () => {
  const process = makeProcess(...makeSteps('5 минут', '6 минут'));
  const row = { id: 't1', action: 'действие 1', duration: '15 минут' };

  it('is the table of an appendix where no item repeats the steps', () => {
    const inTable: Process = {
      ...process,
      table: { at: 'приложение 2', steps: [row, { id: 't2', action: 'действие 2' }] },
    };
    expect(findRetelling(inTable)).toStrictEqual({
      at: 'приложение 2',
      steps: [
        { label: '', action: 'действие 1', duration: '15 минут' },
        { label: '', action: 'действие 2' },
      ],
    });
    expect(nameRetelling(inTable)).toBe('table');
    expect(differingPairs(inTable).map(({ step }) => step.id)).toEqual(['s1']);
  });

  it('is the item where there are both, and nothing where there is neither', () => {
    const restated = { at: 'п. 7', steps: [{ label: '1)', action: 'действие 1' }] };
    const both: Process = { ...process, restated, table: { at: 'приложение 2', steps: [row] } };
    expect(findRetelling(both)).toBe(restated);
    expect(nameRetelling(both)).toBe('restated');
    expect(findRetelling(process)).toBeUndefined();
  });
});

describe('durations told twice', () => {
  it('differ by what they allot, not by how it is worded', () => {
    expect(durationsDiffer('3 (три) часа', 'не более 3 часов')).toBe(false);
    expect(durationsDiffer('8 часов', '1 рабочий день')).toBe(false);
    expect(durationsDiffer('1 рабочий день', '1 календарный день')).toBe(true);
    expect(durationsDiffer('2 – 4 часа', '4 часа')).toBe(true);
    expect(durationsDiffer('2 – 4 часа', '2 – 5 часов')).toBe(true);
    expect(durationsDiffer('2 – 4 часа', '2 часа')).toBe(true);
    expect(durationsDiffer('1 день', '2 дня')).toBe(true);
    expect(durationsDiffer('1 месяц', '2 месяца')).toBe(true);
    expect(durationsDiffer('1 календарный день', '2 календарных дня')).toBe(true);
    expect(durationsDiffer('4 часа', 'скоро')).toBe(false);
    expect(durationsDiffer('скоро', 'потом')).toBe(false);
    expect(durationsDiffer('скоро', '4 часа')).toBe(false);
  });

  it('are found step by step', () => {
    const found = differingPairs(withRestated(['1)', '2)', '3)'], ['5 минут', '16 минут', '7 минут']));
    expect(found.map(({ step, restated }) => [step.duration, restated.duration])).toEqual([
      ['6 минут', '16 минут'],
    ]);
  });

  it('are no difference where one side is silent', () => {
    const process = withRestated(['1)', '2)', '3)'], ['5 минут']);
    expect(differingPairs(process)).toEqual([]);
    const silent = { ...process, steps: makeSteps(undefined, '6 минут', '7 минут') };
    expect(differingPairs(silent)).toEqual([]);
  });

  it('take the place of the first ones where they differ, and nowhere else', () => {
    const process = withRestated(['1)', '2)', '3)'], ['5 минут', '16 минут', '7 минут']);
    const { steps, ...rest } = asRestated(process, ({ label }) => `п. 7 пп. ${label}`);
    const { steps: told, ...same } = process;
    expect(rest).toEqual(same);
    expect(steps).toEqual([
      told[0],
      { ...told[1], action: 'снова', duration: '16 минут', at: 'п. 7 пп. 2)' },
      told[2],
    ]);
  });
});
