import { expect, it } from 'vitest';
import { take, tokenise } from './tokens.ts';

it('are figures, words and single marks, with their places', () => {
  expect(tokenise('Не-за 15(Трёх) дней.')).toEqual([
    { kind: 'word', text: 'не-за', start: 0, end: 5 },
    { kind: 'number', text: '15', start: 6, end: 8 },
    { kind: 'mark', text: '(', start: 8, end: 9 },
    { kind: 'word', text: 'трех', start: 9, end: 13 },
    { kind: 'mark', text: ')', start: 13, end: 14 },
    { kind: 'word', text: 'дней', start: 15, end: 19 },
    { kind: 'mark', text: '.', start: 19, end: 20 },
  ]);
});

it('part a figure from a word, and a dash that joins nothing', () => {
  const texts = (phrase: string) => tokenise(phrase).map(({ text }) => text);
  expect(texts('5дней')).toEqual(['5', 'дней']);
  expect(texts('дней- 2-3 какой-либо-то день')).toEqual([
    'дней',
    '-',
    '2',
    '-',
    '3',
    'какой-либо-то',
    'день',
  ]);
  expect(texts(' ')).toEqual([]);
});

it('take the ending of a figure as no part of what it says, and other words as words', () => {
  const tokens = tokenise('3-х 4 –х 5-дней 6-й');
  expect(tokens.map(({ text }) => text)).toEqual(['3', '4', '5', '-', 'дней', '6']);
  expect(tokens[1]).toEqual({ kind: 'number', text: '4', start: 4, end: 8 });
});

it('are taken when all of them stand at the cursor', () => {
  const cursor = { tokens: tokenise('в тот же день'), at: 1 };
  expect([take(cursor, 'тот', 'день'), cursor.at]).toEqual([false, 1]);
  expect([take(cursor, 'тот', 'же'), cursor.at]).toEqual([true, 3]);
  expect([take(cursor, 'день', 'и'), cursor.at]).toEqual([false, 3]);
});
