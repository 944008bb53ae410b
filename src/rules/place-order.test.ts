import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsBefore } from './place-order.ts';

describe('isBefore', () => {
  it.each([
    ['п. 3', 'п. 10'],
    ['п. 3, абз. 2', 'п. 9 пп. 1)'],
    ['п. 9 пп. 3)', 'п. 9 пп. 12)'],
    ['п. 9', 'п. 9-1'],
    ['п. 9', 'приложение 1'],
    ['п. 9, процесс 1', 'п. 11'],
  ])('%s is before %s, and not after it', (first, second) => {
    expect(standsBefore(first, second)).toBe(true);
    expect(standsBefore(second, first)).toBe(false);
  });

  it.each([
    ['п. 9', 'п. 9'],
    ['п. 9', 'п. 9 пп. 1)'],
    ['п. 9, процесс 1', 'п. 9, абз. 11'],
    ['заголовок', 'п. 1'],
    ['приложение 1', 'приложение 2'],
    ['п. 1', 'сноска'],
  ])('the order of %s and %s is not sure', (first, second) => {
    expect(standsBefore(first, second)).toBe(false);
    expect(standsBefore(second, first)).toBe(false);
  });

  const number = fc.integer({ min: 1, max: 12 });
  const place = fc.oneof(
    number.map((item) => `п. ${item}`),
    fc.tuple(number, number).map(([item, sub]) => `п. ${item} пп. ${sub})`),
    fc.tuple(number, number).map(([item, paragraph]) => `п. ${item}, абз. ${paragraph}`),
    number.map((appendix) => `приложение ${appendix}`),
    fc.constant('заголовок'),
  );

  it('never puts two places before each other, and what is before an earlier place is before a later', () => {
    fc.assert(
      fc.property(place, place, place, (first, second, third) => {
        expect(standsBefore(first, second) && standsBefore(second, first)).toBe(false);
        if (standsBefore(first, second) && standsBefore(second, third))
          expect(standsBefore(first, third)).toBe(true);
      }),
    );
  });
});
