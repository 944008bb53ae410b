/**
 * Where law leaves room: how the days of a term are counted, in one place. Which readings hold is chosen by
 * the date of the act and by what the standard says; a caller may choose others.
 */
import type { Language } from '../model/finding.ts';

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
  title: Record<Language, string>;
  basis: Record<Language, string>;
}

/** What each setting means, and by which law. The texts of the laws were not at hand, only a digest. */
export const LEGAL_RULES: Record<FirstDay | EndOfDay | 'last-day-off', LegalRule> = {
  'day-of-event': {
    title: { ru: 'срок начинается в день обращения', en: 'the term begins on the day of the event' },
    basis: {
      ru: 'Закон от 27.11.2000 № 107-II «Об административных процедурах», статья 12-1',
      en: 'Law of 27.11.2000 № 107-II on administrative procedures, article 12-1',
    },
  },
  'day-after': {
    title: {
      ru: 'срок начинается на следующий день после обращения',
      en: 'the term begins on the day after the event',
    },
    basis: { ru: 'Гражданский кодекс, статья 173', en: 'Civil Code, article 173' },
  },
  'day-after-intake': {
    title: { ru: 'день приёма не входит в срок', en: 'the day of intake is not part of the term' },
    basis: { ru: 'стандарт государственной услуги', en: 'the standard of the service' },
  },
  closing: {
    title: {
      ru: 'последний день кончается, когда организация прекращает операции',
      en: 'the last day ends when the organisation stops its operations',
    },
    basis: { ru: 'Гражданский кодекс, статья 176', en: 'Civil Code, article 176' },
  },
  midnight: {
    title: { ru: 'последний день кончается в 24:00', en: 'the last day ends at 24:00' },
    basis: { ru: 'Гражданский кодекс, статья 176', en: 'Civil Code, article 176' },
  },
  'last-day-off': {
    title: {
      ru: 'если последний день нерабочий, срок кончается в ближайший рабочий день',
      en: 'a last day that is not a working day moves to the next working day',
    },
    basis: {
      ru: 'Гражданский кодекс, статья 175; Закон № 107-II, статья 12-1',
      en: 'Civil Code, article 175; Law № 107-II, article 12-1',
    },
  },
};

/** Article 12-1 was added by the law of 3 July 2013 № 121-V and was in force to 30 June 2021. */
const ARTICLE_12_1 = { from: '2013-07-03', to: '2021-06-30' };

export interface ReadingQuestion {
  /** ГГГГ-ММ-ДД; when it is not known, neither law can be left out. */
  actDate: string | undefined;
  /** The standard says of the channel that the day of intake does not count. */
  intakeDayExcluded: boolean;
}

/**
 * The readings that have to agree, the one that is preferred first. The last day of an organisation ends
 * with its operations; 24:00 is there for a caller to choose.
 */
export function readingsFor({ actDate, intakeDayExcluded }: ReadingQuestion): readonly Reading[] {
  const at = (firstDay: FirstDay): Reading => ({ firstDay, endOfDay: 'closing' });
  if (intakeDayExcluded) return [at('day-after-intake')];
  const { from, to } = ARTICLE_12_1;
  if (actDate !== undefined && (actDate < from || actDate > to)) return [at('day-after')];
  return [at('day-of-event'), at('day-after')];
}
