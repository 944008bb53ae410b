import { expect, it } from 'vitest';
import { nearestWording } from './nearest-wording.ts';
import { sourceText, stands } from './source-text.ts';

const TEXT = `1. Срок оказания услуги – не более 15 (пятнадцати)\u00a0рабочих дней.

2. Сотрудник канцелярии при\u00adнимает документы
и передаёт их руководителю.
3. Срок оказания услуги – не более 12 (двенадцати) рабочих дней.`;

const SOURCE = sourceText({ name: 'akt.txt', text: TEXT, encoding: 'utf-8', format: 'text' });

it('words stand in a text whatever its white space and its lines', () => {
  expect(stands('не более 15 (пятнадцати) рабочих  дней', SOURCE)).toBe(true);
  expect(stands('принимает документы и передаёт', SOURCE)).toBe(true);
  expect(stands('принимает документ и', SOURCE)).toBe(false);
});

it.each<[quote: string, around: number, expected: ReturnType<typeof nearestWording>]>([
  [
    'Сотрудник канцелярии принимает документы и передает их руководителю.',
    0,
    {
      found: '… канцелярии принимает документы и передаёт их руководителю.',
      wanted: '… канцелярии принимает документы и передает их руководителю.',
      line: 4,
    },
  ],
  [
    'не более 14 (четырнадцати) рабочих дней.',
    0,
    {
      found: 'не более 15 (пятнадцати) рабочих дней.',
      wanted: 'не более 14 (четырнадцати) рабочих дней.',
      line: 1,
    },
  ],
  [
    'не более 14 (четырнадцати) рабочих дней.',
    TEXT.length,
    {
      found: 'не более 12 (двенадцати) рабочих дней.',
      wanted: 'не более 14 (четырнадцати) рабочих дней.',
      line: 5,
    },
  ],
  ['хранитель музея', 0, undefined],
])('«%s» is closest to the words around %s', (quote, around, expected) => {
  expect(nearestWording(quote, SOURCE, around)).toEqual(expected);
});
