/** Names of months in Russian and in Kazakh, in whatever case an act or a question has them. */
import { anySpelling } from './letters.ts';

/** Beginnings that no other month shares; the last sound of «қыркүйек» turns voiced, «қыркүйегі». */
const BEGINNINGS: readonly (readonly [russian: string, kazakh: string])[] = [
  ['январ', 'қаңтар'],
  ['феврал', 'ақпан'],
  ['март', 'наурыз'],
  ['апрел', 'сәуір'],
  ['ма[яй]', 'мамыр'],
  ['июн', 'маусым'],
  ['июл', 'шілде'],
  ['август', 'тамыз'],
  ['сентябр', 'қыркүйе[кг]'],
  ['октябр', 'қазан'],
  ['ноябр', 'қараша'],
  ['декабр', 'желтоқсан'],
];

/** Parts of longer patterns, without groups, for the flags `iu`. */
export const RUSSIAN_MONTH = `(?:${BEGINNINGS.map(([russian]) => russian).join('|')})\\p{Ll}{0,2}`;
export const KAZAKH_MONTH = `(?:${BEGINNINGS.map(([, kazakh]) => anySpelling(kazakh)).join('|')})\\p{Ll}{0,6}`;

const MONTHS = BEGINNINGS.map(
  ([russian, kazakh]) => new RegExp(`^(?:${russian}|${anySpelling(kazakh)})`, 'iu'),
);

/** 1 for «января» and «қаңтардағы»; nothing for what is no month. */
export function readMonth(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.test(name));
  return index === -1 ? undefined : index + 1;
}
