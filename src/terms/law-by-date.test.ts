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

/** As they were looked up and translated; a page shows them to people who read the law. */
it('says what was looked up, in the words of each language', () => {
  const told = (from: string, more: { byMinute?: true } = {}) =>
    findRule({ reading: { firstDay: 'day-after' }, from, ...more });
  const dayAfter = {
    ru: 'срок начинается на следующий день после обращения',
    kk: 'мерзім жүгінген күннен кейінгі күннен басталады',
    en: 'the term begins on the day after the event',
  };
  expect(told('2015-09-01')).toEqual({
    title: dayAfter,
    basis: {
      ru: 'Гражданский кодекс, статья 173',
      kk: 'Азаматтық кодекстің 173-бабы',
      en: 'Civil Code, article 173',
    },
  });
  expect(told('2022-08-22')).toEqual({
    title: dayAfter,
    basis: {
      ru: 'прямого правила с 01.07.2021 до конца 2025 года не найдено: статья 76 АППК (прочитана в редакции на 01.01.2024) первого дня не называет; посчитано как по Гражданскому кодексу, статья 173',
      kk: '2021 жылғы 1 шілдеден 2025 жылдың соңына дейін тікелей ереже табылмады: ӘРПК-нің 76-бабы (2024 жылғы 1 қаңтардағы редакциясы оқылды) бірінші күнді атамайды; Азаматтық кодекстің 173-бабы бойынша есептелді',
      en: 'no express rule was found from 01.07.2021 to the end of 2025: article 76 of the АППК (read as of 01.01.2024) does not name the first day; counted as by the Civil Code, article 173',
    },
  });
  expect(told('2026-11-27')).toEqual({
    title: {
      ru: 'срок начинается на следующий день после регистрации обращения',
      kk: 'мерзім өтініш тіркелгеннен кейінгі күннен басталады',
      en: 'the term begins on the day after the application is registered',
    },
    basis: {
      ru: 'АППК, статья 76, части 2 и 5 (примерно с 28.12.2025)',
      kk: 'ӘРПК-нің 76-бабының 2 және 5-бөліктері (шамамен 2025 жылғы 28 желтоқсаннан бастап)',
      en: 'АППК, article 76, parts 2 and 5 (from about 28.12.2025)',
    },
  });
  expect(told('2026-11-27', { byMinute: true })).toEqual({
    title: {
      ru: 'срок в часах и минутах идёт с минуты приёма',
      kk: 'сағатпен және минутпен берілген мерзім қабылдау минутынан басталады',
      en: 'a term in hours and minutes runs from the minute of intake',
    },
    basis: {
      ru: 'Закон № 107-II, статья 12-1 (действовала до 30.06.2021); после неё прямого правила не прочитано',
      kk: '№ 107-II Заңның 12-1-бабы (2021 жылғы 30 маусымға дейін күшінде болды); одан кейінгі тікелей ереже оқылған жоқ',
      en: 'Law № 107-II, article 12-1 (in force to 30.06.2021); no express rule was read after it',
    },
  });
});
