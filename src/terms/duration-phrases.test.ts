/** Phrases one by one: each limit of Kazakh, each word for a half, and words that only look like them. */
import { describe, expect, it } from 'vitest';
import { toAmount } from './amount.ts';
import { readDuration } from './duration.ts';

describe('a limit behind the unit', () => {
  it.each([
    ['15 минуттан аспайтын уақыт ішінде', 'at-most'],
    ['15 минуттан аспайтын мерзім ішінде', 'at-most'],
    ['15 минуттан аспайтын уақытта', 'at-most'],
    ['15 минуттан аспайтын мерзімде', 'at-most'],
    ['15 минуттан аспайды', 'at-most'],
    ['15 минуттан аспай', 'at-most'],
    ['15 минуттан асырмай', 'at-most'],
    ['15 минуттан асырмайды', 'at-most'],
    ['15 минуттан артық емес', 'at-most'],
    ['15 минуттан көп емес', 'at-most'],
    ['15 минуттан кешіктірмей', 'not-later'],
    ['15 минуттан кешіктірілмей', 'not-later'],
    ['15 минуттан кешікпей', 'not-later'],
    ['15 минут ішінде', 'within'],
    ['15 минут мерзімінде', 'within'],
    ['15 минутқа дейін', 'up-to'],
  ])('%s', (phrase, limit) => {
    expect(readDuration(phrase)).toMatchObject({
      kind: 'amount',
      limit,
      leftover: '',
      max: toAmount(15, 'minute'),
    });
  });
});

describe('half an hour and one and a half', () => {
  it.each([
    ['полчаса', 30],
    ['получаса', 30],
    ['полчасу', 30],
    ['жарты сағат', 30],
    ['полтора часа', 90],
    ['полутора часов', 90],
  ])('%s', (phrase, minutes) => {
    expect(readDuration(phrase)).toMatchObject({
      kind: 'amount',
      leftover: '',
      max: toAmount(minutes, 'minute'),
    });
  });

  it.each([
    'полчасика',
    'неполчаса',
    'полтораста часов',
    'жартысы сағат',
    'полтора часовых пояса',
    '1/2 часа',
    '½ часа',
  ])('%s is none', (phrase) => {
    expect(readDuration(phrase).kind).toBe('unreadable');
  });
});

it.each([
  ['1 неделя', 'недели'],
  ['2 квартала', 'кварталы'],
  ['5 лет', 'годы'],
  ['1 год', 'годы'],
  ['1 тәулік', 'сутки'],
])('%s is told as a unit that is not counted', (phrase, word) => {
  const reading = readDuration(phrase);
  expect(reading.kind === 'unreadable' && reading.reason.ru).toContain(word);
});

it.each(['5 квартальных отчётов', '3 годовых плана', '7 летних лагерей'])(
  '%s is no unit of time at all',
  (phrase) => {
    const reading = readDuration(phrase);
    expect(reading.kind === 'unreadable' && reading.reason.ru).toContain('нет единицы времени');
  },
);

it('a range told again in brackets has to be the same', () => {
  expect(readDuration('2 – 8 (двух – восьми) часов')).toMatchObject({
    kind: 'amount',
    max: toAmount(8, 'hour'),
  });
  expect(readDuration('2 – 8 (двух – семи) часов').kind).toBe('unreadable');
  expect(readDuration('2 – 8 (трёх – восьми) часов').kind).toBe('unreadable');
});
