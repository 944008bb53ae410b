/** Days and numbers of acts that a text names in full. */
import { toCyrillic } from '../language/letters.ts';
import { KAZAKH_MONTH, RUSSIAN_MONTH, readMonth } from '../language/months.ts';

const FORMS = [
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})/gu,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>${RUSSIAN_MONTH})\\s+(?<year>\\d{4})`, 'giu'),
  new RegExp(`(?<year>\\d{4})\\s+жыл\\p{L}*\\s+(?<day>\\d{1,2})\\s+(?<month>${KAZAKH_MONTH})`, 'giu'),
];

/** In the form ГГГГ-ММ-ДД, in no order. */
export function daysNamedIn(text: string): string[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups }) => {
      const { day = '', month = '', year = '' } = groups ?? {};
      const number = /^\d/.test(month) ? Number(month) : readMonth(month);
      return number === undefined
        ? []
        : [`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`];
    }),
  );
}

/** «№ А -7/298» and «N A-7/298» are one number. */
export function plainNumber(number: string): string {
  return toCyrillic(number.toUpperCase()).replaceAll(/\s+/g, '');
}

/** The numbers after «№», or «N» as old texts have it. */
export function numbersNamedIn(text: string): string[] {
  return [...text.matchAll(/(?:№|(?<!\p{L})N)\s*(?<number>[\p{L}\d]+(?:\s?[-/]\s?[\p{L}\d]+)*)/gu)].map(
    ({ groups }) => plainNumber(groups?.number ?? ''),
  );
}
