/**
 * Where law leaves room: how the days of a term are counted, in one place. Which readings hold is chosen by
 * the date of the act and by what the standard says; a caller may choose others.
 */
import type { Language } from '../model/finding.ts';
import type { FirstDayPeriod, ReadingSettings, RecordLanguage } from '../model/records.ts';
import { includes, intersect, type Period } from './period.ts';

/** From which day a term in days is counted. */
export type FirstDay = 'day-of-event' | 'day-after' | 'day-after-intake';

/** When the last day of a term ends. */
export type EndOfDay = 'closing' | 'midnight';

/** One way to count. That a last day off moves to the next working day is common to both laws. */
export interface Reading {
  firstDay: FirstDay;
  endOfDay: EndOfDay;
}

export interface LegalRule {
  title: Record<Language | RecordLanguage, string>;
  basis: Record<Language | RecordLanguage, string>;
}

/** What each setting means, and by which law. The texts of the laws were not at hand, only a digest. */
export const LEGAL_RULES: Record<FirstDay | EndOfDay | 'last-day-off', LegalRule> = {
  'day-of-event': {
    title: {
      ru: 'срок начинается в день обращения',
      kk: 'мерзім жүгінген күннің өзінен басталады',
      en: 'the term begins on the day of the event',
    },
    basis: {
      ru: 'Закон от 27.11.2000 № 107-II «Об административных процедурах», статья 12-1',
      kk: '«Әкімшілік рәсімдер туралы» 2000 жылғы 27 қарашадағы № 107-II Заңның 12-1-бабы',
      en: 'Law of 27.11.2000 № 107-II on administrative procedures, article 12-1',
    },
  },
  'day-after': {
    title: {
      ru: 'срок начинается на следующий день после обращения',
      kk: 'мерзім жүгінген күннен кейінгі күннен басталады',
      en: 'the term begins on the day after the event',
    },
    basis: {
      ru: 'до 30.06.2021 – Гражданский кодекс, статья 173; примерно с 28.12.2025 – АППК, статья 76, часть 2; между ними прямого правила не найдено',
      kk: '2021 жылғы 30 маусымға дейін – Азаматтық кодекстің 173-бабы; шамамен 2025 жылғы 28 желтоқсаннан – ӘРПК-нің 76-бабының 2-бөлігі; олардың арасында тікелей ереже табылмады',
      en: 'to 30.06.2021 – Civil Code, article 173; from about 28.12.2025 – АППК, article 76, part 2; between them no express rule was found',
    },
  },
  'day-after-intake': {
    title: {
      ru: 'день приёма не входит в срок',
      kk: 'қабылдау күні мерзімге кірмейді',
      en: 'the day of intake is not part of the term',
    },
    basis: {
      ru: 'стандарт или правила государственной услуги',
      kk: 'мемлекеттік көрсетілетін қызмет стандарты немесе қағидалары',
      en: 'the standard or the rules of the service',
    },
  },
  closing: {
    title: {
      ru: 'последний день кончается, когда организация прекращает операции',
      kk: 'соңғы күн ұйымда тиісті операциялар тоқтатылатын сағатта аяқталады',
      en: 'the last day ends when the organisation stops its operations',
    },
    basis: {
      ru: 'Гражданский кодекс, статья 176',
      kk: 'Азаматтық кодекстің 176-бабы',
      en: 'Civil Code, article 176',
    },
  },
  midnight: {
    title: {
      ru: 'последний день кончается в 24:00',
      kk: 'соңғы күн сағат 24:00-де аяқталады',
      en: 'the last day ends at 24:00',
    },
    basis: {
      ru: 'Гражданский кодекс, статья 176',
      kk: 'Азаматтық кодекстің 176-бабы',
      en: 'Civil Code, article 176',
    },
  },
  'last-day-off': {
    title: {
      ru: 'если последний день нерабочий, срок кончается в ближайший рабочий день',
      kk: 'соңғы күн жұмыс күні болмаса, мерзім одан кейінгі ең жақын жұмыс күні аяқталады',
      en: 'a last day that is not a working day moves to the next working day',
    },
    basis: {
      ru: 'Гражданский кодекс, статья 175; Закон № 107-II, статья 12-1 (до 30.06.2021); АППК, статья 76, часть 5 (примерно с 28.12.2025)',
      kk: 'Азаматтық кодекстің 175-бабы; № 107-II Заңның 12-1-бабы (2021 жылғы 30 маусымға дейін); ӘРПК-нің 76-бабының 5-бөлігі (шамамен 2025 жылғы 28 желтоқсаннан бастап)',
      en: 'Civil Code, article 175; Law № 107-II, article 12-1 (to 30.06.2021); АППК, article 76, part 5 (from about 28.12.2025)',
    },
  },
};

/**
 * What the laws say by the date of the act. Article 12-1 was added by the law of 3 July 2013 № 121-V and was in
 * force to 30 June 2021; beside it the Civil Code stayed in force.
 */
const LAW: readonly FirstDayPeriod[] = [
  { from: '2013-07-03', until: '2021-06-30', days: ['day-of-event', 'day-after'] },
  { days: ['day-after'] },
];

/**
 * The readings whose law was in force on the day of the event; all of them where none is left, because a site
 * wants them so. An act outlives the law by whose rules it was written.
 */
export function readingsOn(readings: readonly Reading[], day: string): readonly Reading[] {
  const inForce = new Set<FirstDay>(['day-after-intake', ...(firstDaysBy(day, LAW) ?? [])]);
  const left = readings.filter(({ firstDay }) => inForce.has(firstDay));
  return left.length === 0 ? readings : left;
}

export interface ReadingQuestion {
  /** ГГГГ-ММ-ДД, the day from which the act is applied; when it is not known, neither law can be left out. */
  actDate: string | undefined;
  /** The standard says of the channel that the day of intake does not count. */
  intakeDayExcluded: boolean;
}

function firstDaysBy(day: string, periods: readonly FirstDayPeriod[]): readonly FirstDay[] | undefined {
  return periods.find((period) => includes(period, day))?.days;
}

/** An act is applied from its day on, under every law of that time and not only under that of its day. */
function firstDaysSince(day: string | undefined): readonly FirstDay[] {
  const since = LAW.filter((period) => intersect(period, { from: day }) !== undefined);
  return [...new Set(since.flatMap(({ days }) => days))];
}

/** The days of application on which a law had the first day so; open where no law that was read ended it. */
export function findLawPeriod(firstDay: FirstDay): Period {
  const own = LAW.filter(({ days }) => days.some((day) => day === firstDay));
  const [only, ...others] = own;
  if (only === undefined || others.length > 0) return {};
  return { from: only.from, until: only.until };
}

/**
 * The readings that have to agree, the one that is preferred first.
 *
 * @param settings of the site; what they leave out is as the laws and the standard say
 */
export function readingsFor(
  { actDate, intakeDayExcluded }: ReadingQuestion,
  { firstDay = [], intakeDay = 'by-standard', endOfDay = 'closing' }: ReadingSettings = {},
): readonly Reading[] {
  const wanted = actDate === undefined ? undefined : firstDaysBy(actDate, firstDay);
  const days =
    intakeDayExcluded && intakeDay === 'by-standard'
      ? (['day-after-intake'] as const)
      : (wanted ?? firstDaysSince(actDate));
  return days.map((day) => ({ firstDay: day, endOfDay }));
}
