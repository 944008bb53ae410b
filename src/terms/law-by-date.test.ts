import { expect, it } from 'vitest';
import { findRule } from './law-by-date.ts';
import type { FirstDay } from './readings.ts';

const basisOn = (from: string, firstDay: FirstDay = 'day-after') =>
  findRule({ reading: { firstDay }, from }).basis.ru;

it.each([
  ['2015-09-01', 'Гражданский кодекс, статья 173'],
  ['2021-06-30', 'Гражданский кодекс, статья 173'],
  ['2021-07-01', 'прямого правила с 01.07.2021 до конца 2025 года не найдено'],
  ['2025-12-27', 'прямого правила с 01.07.2021 до конца 2025 года не найдено'],
  ['2025-12-28', 'АППК, статья 76, части 2 и 5'],
  ['2026-11-27', 'АППК, статья 76, части 2 и 5'],
])('the day after rests on the law of %s', (day, basis) => {
  expect(basisOn(day)).toContain(basis);
});

it('does not tell the Civil Code of a day on which another law has the rule', () => {
  expect(basisOn('2026-11-27')).not.toContain('173');
});

it('leaves the other rules to their own law, and hours to none of them', () => {
  expect(basisOn('2015-09-01', 'day-of-event')).toContain('12-1');
  expect(basisOn('2026-09-01', 'day-after-intake')).toBe('стандарт или правила государственной услуги');
  const rule = findRule({ reading: { firstDay: 'day-after' }, from: '2015-09-01', byMinute: true });
  expect(rule.title.ru).toBe('срок в часах и минутах идёт с минуты приёма');
});

it.each(['2015-09-01', '2022-08-22', '2026-11-27'])(
  'has words for the rule of %s in every language',
  (from) => {
    const rule = findRule({ reading: { firstDay: 'day-after' }, from });
    const minutes = findRule({ reading: { firstDay: 'day-after' }, from, byMinute: true });
    for (const { title, basis } of [rule, minutes]) {
      expect(Object.keys(title)).toEqual(['ru', 'kk', 'en']);
      expect([...Object.values(title), ...Object.values(basis)].filter((words) => words.length < 20)).toEqual(
        [],
      );
      expect(basis.kk).toMatch(/бабы|бабында|бөлік/);
      expect(basis.en).toMatch(/[Aa]rticle/);
    }
  },
);

it.each(['2015-09-01', '2022-08-22', '2026-11-27'])(
  'the words of %s are those that were looked up',
  (from) => {
    const reading = { firstDay: 'day-after' } as const;
    expect({
      rule: findRule({ reading, from }),
      byMinute: findRule({ reading, from, byMinute: true }),
    }).toMatchSnapshot();
  },
);
