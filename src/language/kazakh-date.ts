/**
 * Dates in Kazakh. The ending of a case follows the vowels and the last sound of the month's name, so that every
 * form stands in the table.
 */
import { toDayNumber, toWeekday } from '../model/day.ts';

/** How a date stands in its sentence: «шілде», «шілдедегі», «шілдеден», «шілдеге». */
export type DateForm = 'plain' | 'of' | 'from' | 'to';

const MONTHS: readonly Readonly<Record<DateForm, string>>[] = [
  { plain: 'қаңтар', of: 'қаңтардағы', from: 'қаңтардан', to: 'қаңтарға' },
  { plain: 'ақпан', of: 'ақпандағы', from: 'ақпаннан', to: 'ақпанға' },
  { plain: 'наурыз', of: 'наурыздағы', from: 'наурыздан', to: 'наурызға' },
  { plain: 'сәуір', of: 'сәуірдегі', from: 'сәуірден', to: 'сәуірге' },
  { plain: 'мамыр', of: 'мамырдағы', from: 'мамырдан', to: 'мамырға' },
  { plain: 'маусым', of: 'маусымдағы', from: 'маусымнан', to: 'маусымға' },
  { plain: 'шілде', of: 'шілдедегі', from: 'шілдеден', to: 'шілдеге' },
  { plain: 'тамыз', of: 'тамыздағы', from: 'тамыздан', to: 'тамызға' },
  { plain: 'қыркүйек', of: 'қыркүйектегі', from: 'қыркүйектен', to: 'қыркүйекке' },
  { plain: 'қазан', of: 'қазандағы', from: 'қазаннан', to: 'қазанға' },
  { plain: 'қараша', of: 'қарашадағы', from: 'қарашадан', to: 'қарашаға' },
  { plain: 'желтоқсан', of: 'желтоқсандағы', from: 'желтоқсаннан', to: 'желтоқсанға' },
];

const WEEKDAYS = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'] as const;

/** @param iso ISO date, `YYYY-MM-DD` */
export function kazakhWeekday(iso: string): string {
  return WEEKDAYS[toWeekday(toDayNumber(iso))] ?? '';
}

/**
 * «2014 жылғы 23 шілде», held together by non-breaking spaces.
 *
 * @param iso ISO date, `YYYY-MM-DD`
 */
export function kazakhDate(iso: string, form: DateForm = 'plain'): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1]?.[form];
  if (name === undefined) throw new Error(`no such date: ${iso}`);
  return `${year}\u00a0жылғы\u00a0${day}\u00a0${name}`;
}
