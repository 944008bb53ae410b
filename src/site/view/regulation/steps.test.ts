import { describe, expect, test } from 'vitest';
import type { Process } from '../../../model/records.ts';
import { ZERO } from '../../../terms/amount.ts';
import { ru as t } from '../../i18n/ru.ts';
import { runningTotals, stepViews } from './steps.ts';

const units = {
  clerk: { text: 'канцелярия услугодателя', at: 'п. 6' },
  portal: { text: 'Портал', at: 'п. 9' },
};

const provider: Process = {
  holder: 'provider',
  at: 'п. 5',
  steps: [
    {
      id: 'a',
      label: '1)',
      unit: 'clerk',
      action: 'прием документов',
      duration: '15 минут',
      result: 'расписка',
    },
    { id: 'b', label: '2)', action: 'рассмотрение', result: { text: 'резолюция', at: 'п. 6' } },
  ],
};

const portal: Process = {
  holder: 'portal',
  at: 'п. 9',
  steps: [
    {
      id: 'c',
      kind: 'condition',
      label: 'условие 1',
      unit: 'portal',
      action: 'проверка',
      yes: 'ok',
      no: 'bad',
      inferred: ['yes', 'no'],
    },
    {
      id: 'bad',
      kind: 'process',
      label: 'процесс 2',
      action: 'отказ',
      next: 'end',
      outcome: 'refusal',
      inferred: ['next'],
    },
    { id: 'ok', kind: 'process', label: 'процесс 3', action: 'результат' },
  ],
};

test('each step has its actor, its place and its result', () => {
  const [first, second] = stepViews('provider', provider, units, undefined, t);
  expect(first).toMatchObject({
    who: 'канцелярия услугодателя',
    at: 'п. 5 пп. 1)',
    phrase: '15 минут',
    result: { text: 'расписка' },
  });
  expect(second).toMatchObject({ who: '', at: 'п. 5 пп. 2)', result: { text: 'резолюция', at: 'п. 6' } });
  expect(second?.phrase).toBeUndefined();
});

test('a plain way to the next line is not told; branches are, with what was inferred', () => {
  const [condition, refusal, result] = stepViews('portal', portal, units, undefined, t);
  expect(condition?.exits).toEqual([
    { answer: 'да', to: 'процесс 3', href: '#portal-ok', inferred: true },
    { answer: 'нет', to: 'процесс 2', href: '#portal-bad', inferred: true },
  ]);
  expect(refusal?.exits).toEqual([{ answer: '', to: 'отказ', inferred: true }]);
  expect(refusal?.refusal).toBe(true);
  expect(result?.exits).toEqual([]);
});

describe('running totals', () => {
  const time = (minutes: number) => ({ ...ZERO, workMinutes: minutes });
  const line = (step: string, running: number, known = true) => ({
    process: 'provider',
    step,
    text: 'прием',
    at: 'п. 5',
    time: known ? { kind: 'counted', amount: time(15) } : { kind: 'open', why: 'no-duration' },
    running: time(running),
  });
  const totals = (...channels: [string, ReturnType<typeof line>[]][]) =>
    runningTotals(channels.map(([channel, path]) => ({ channel, path })) as never, 'ru', t).get('provider');

  test('are those of the first channel that passes through a process', () => {
    const told = totals(['office', [line('a', 15)]], ['con', [line('a', 45), line('b', 60)]]);
    expect(told).toEqual({ channel: 'office', after: new Map([['a', 'с начала: 15\u00a0минут']]) });
  });

  test('are a lower bound after a step of unknown length', () => {
    const told = totals(['con', [line('a', 15), line('b', 15, false), line('c', 30)]]);
    expect([...(told?.after ?? [])]).toEqual([
      ['a', 'с начала: 15\u00a0минут'],
      ['c', 'с начала: 30\u00a0минут и больше'],
    ]);
  });
});
