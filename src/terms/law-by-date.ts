/** By which law a deadline is counted, by the day of the application and not by that of the act. */
import { type FirstDay, LEGAL_RULES, type LegalRule } from './readings.ts';

/** Hours and minutes have no first day to count. */
const BY_MINUTE: LegalRule = {
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
};

/** What the day after rests on, from the earliest law; the first that has not ended counts. Neither article names the other, and between them no rule was found. */
const DAY_AFTER: readonly { until?: string; rule: LegalRule }[] = [
  {
    until: '2021-06-30',
    rule: {
      title: LEGAL_RULES['day-after'].title,
      basis: {
        ru: 'Гражданский кодекс, статья 173',
        kk: 'Азаматтық кодекстің 173-бабы',
        en: 'Civil Code, article 173',
      },
    },
  },
  {
    until: '2025-12-27',
    rule: {
      title: LEGAL_RULES['day-after'].title,
      basis: {
        ru: 'прямого правила с 01.07.2021 до конца 2025 года не найдено: статья 76 АППК (прочитана в редакции на 01.01.2024) первого дня не называет; посчитано как по Гражданскому кодексу, статья 173',
        kk: '2021 жылғы 1 шілдеден 2025 жылдың соңына дейін тікелей ереже табылмады: ӘРПК-нің 76-бабы (2024 жылғы 1 қаңтардағы редакциясы оқылды) бірінші күнді атамайды; Азаматтық кодекстің 173-бабы бойынша есептелді',
        en: 'no express rule was found from 01.07.2021 to the end of 2025: article 76 of the АППК (read as of 01.01.2024) does not name the first day; counted as by the Civil Code, article 173',
      },
    },
  },
  {
    rule: {
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
    },
  },
];

/** What an answer was counted by. */
export interface Counted {
  reading: { firstDay: FirstDay };
  /** ГГГГ-ММ-ДД, the day of the event. */
  from: string;
  /** The term is in hours or minutes. */
  byMinute?: true;
}

export function findRule({ reading: { firstDay }, from, byMinute }: Counted): LegalRule {
  if (byMinute) return BY_MINUTE;
  if (firstDay !== 'day-after') return LEGAL_RULES[firstDay];
  return DAY_AFTER.find(({ until }) => until === undefined || from <= until)?.rule ?? LEGAL_RULES[firstDay];
}
