/**
 * Numbers and dates of acts in one spelling for all of theirs, so that the search finds what people write: the same
 * function puts keys into the index and into a query. A key begins with a sign that no word has: a number or a date
 * that the catalogue does not know then finds nothing, where the search would otherwise make do with its beginning.
 */
import { toCyrillic } from '../../language/letters.ts';
import { readMonth } from '../../language/months.ts';

/** The sign of a key; the index has to keep it: see src/site/build/search-index.ts. */
export const KEY_SIGN = '¤';

const EDGE = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';

/** 26.06.2015, 26/06/15, 2015-06-26, 26 июня 2015 года, 2015 жылғы 26 маусым. */
const DATES = [
  `${EDGE}(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4}|\\d{2})${END}`,
  `${EDGE}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${END}`,
  `${EDGE}(?<day>\\d{1,2})\\s+(?<name>\\p{L}+)\\s+(?<year>\\d{4})(?:\\s*(?:года|г)${END}\\.?)?${END}`,
  `${EDGE}(?<year>\\d{4})\\s*(?:жылғы|жылдың|ж\\.)\\s*(?<day>\\d{1,2})\\s+(?<name>\\p{L}+)`,
].map((spelling) => new RegExp(spelling, 'giu'));

const NUMBER = '\\p{L}{0,3}-?\\d[\\p{L}\\d]*(?:[-–/][\\p{L}\\d]+)*';

/** «№ 198», «N 198», «No. 107-II»; without a sign only what cannot be a plain number: «А-7/298». */
const NUMBERS = [
  `(?:№|#|${EDGE}N(?:[o°º]\\.?)?)\\s*(?<number>${NUMBER})`,
  `(?<![\\p{L}\\d${KEY_SIGN}])(?<number>\\p{L}{1,2}(?:-\\d+(?:[-/]\\d+)*|\\d+(?:[-/]\\d+)+))${END}`,
].map((spelling) => new RegExp(spelling, 'giu'));

/**
 * Key of the number of an act, however it is spelt. Letters stand as codes: the index would split a key between a
 * letter and a figure, and its beginning would then answer for numbers that no act has.
 */
export function numberKey(number: string): string {
  const signs = number.toUpperCase().replace(/[^\p{L}\d]/gu, '');
  return `${KEY_SIGN}${toCyrillic(signs).replace(/\p{L}/gu, (letter) => `${letter.codePointAt(0)}${KEY_SIGN}`)}`;
}

/** Key of a date, «¤¤20150626»; what is no date stays as it is written. */
function dateKey(written: string, parts: Record<string, string | undefined>): string {
  const { day = '', year = '', name = '' } = parts;
  const month = parts.month === undefined ? readMonth(name) : Number(parts.month);
  if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return written;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${KEY_SIGN}${KEY_SIGN}${year.padStart(4, '20')}${two(month)}${two(Number(day))}`;
}

function namedGroups(match: readonly unknown[]): Record<string, string | undefined> {
  return match.at(-1) as Record<string, string | undefined>;
}

/** The text with every number and date of an act in the place of its spelling; other words stay. */
export function withKeys(text: string): string {
  let keyed = text;
  for (const spelling of DATES)
    keyed = keyed.replace(spelling, (written: string, ...match) => dateKey(written, namedGroups(match)));
  for (const spelling of NUMBERS)
    keyed = keyed.replace(spelling, (written: string, ...match) => {
      const { number } = namedGroups(match);
      return number === undefined ? written : numberKey(number);
    });
  return keyed;
}
