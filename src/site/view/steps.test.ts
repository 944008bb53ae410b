import { expect, test } from 'vitest';
import type { Process } from '../../model/records.ts';
import { ru as t } from '../i18n/ru.ts';
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
  const [first, second] = stepViews('provider', provider, units, new Map(), t);
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
  const [condition, refusal, result] = stepViews('portal', portal, units, new Map(), t);
  expect(condition?.exits).toEqual([
    { answer: 'да', to: 'процесс 3', end: false, inferred: true },
    { answer: 'нет', to: 'процесс 2', end: false, inferred: true },
  ]);
  expect(refusal?.exits).toEqual([{ answer: '', to: 'конец', end: true, inferred: true }]);
  expect(refusal?.refusal).toBe(true);
  expect(result?.exits).toEqual([]);
});

test('running totals come from the first channel that passes through a step', () => {
  const item = { process: 'provider', step: 'a', text: 'прием', at: 'п. 5' };
  const time = (minutes: number) => ({ workMinutes: minutes, calendarDays: 0, unstatedDays: 0, months: 0 });
  const channel = (minutes: number) =>
    ({
      channel: 'con',
      path: [{ ...item, time: { kind: 'counted', amount: time(15) }, running: time(minutes) }],
    }) as never;
  const [total] = runningTotals([channel(15), channel(45)], 'ru', t).values();
  expect(total).toBe('нарастающим итогом (ЦОН): 15\u00a0минут');
  const [alone] = runningTotals([channel(15)], 'ru', t).values();
  expect(alone).toBe('нарастающим итогом: 15\u00a0минут');
});
