/** «Зарегистрировано Департаментом юстиции … 28 августа 2014 года N 3470», «… Әділет департаментінде … № 9947 тіркелді». */
import type { Read } from '../sourced.ts';
import { match, type Words } from '../words.ts';
import { DATE, readDate } from './dates.ts';
import { WORD_START } from './matches.ts';
import { ACT_NUMBER, readNumber } from './numbers.ts';

export interface DraftRegistration {
  authority: Words | Read;
  date: Read;
  number: Words | Read;
  /** The whole statement. */
  words: Words;
}

const REQUISITES = `(?<date>${DATE})[\\s,]+(?:(?:за|под)\\s)?(?<number>${ACT_NUMBER})`;
const RUSSIAN = new RegExp(
  `${WORD_START}Зарегистрирован(?:о|а|ы)?\\s(?:в\\s)?(?<authority>[^№.]{3,200}?)(?:\\sот)?\\s${REQUISITES}`,
  'diu',
);
const KAZAKH = new RegExp(
  `(?<=^|[.]\\s)(?<authority>[^№.]{3,200}?)\\s${REQUISITES}\\s(?:болып\\s)?т[іi]ркел(?:д[іi]|ген)`,
  'diu',
);

/** «Департаментом», «в Департаменте» → «Департамент»; «департаментінде» → «департаменті». */
function nominative(name: string): string {
  return name
    .replace(/^(департамент)(?:ом|е)(?!\p{L})/iu, '$1')
    .replace(/^(управлени|отделени)(?:ем|и)(?!\p{L})/iu, '$1е')
    .replace(/^(министерств|агентств)(?:ом|е)(?!\p{L})/iu, '$1о')
    .replace(/(?<=\p{L}[ыіi])н(?:да|де)$/u, '');
}

/** The registration that the words tell of. */
export function readRegistration(words: Words): DraftRegistration | undefined {
  const found = match(words, RUSSIAN) ?? match(words, KAZAKH);
  const date = readDate(found?.named.date);
  const number = readNumber(found?.named.number);
  const authority = found?.named.authority;
  const whole = found?.groups[0];
  if (date === undefined || number === undefined || authority === undefined || whole === undefined)
    return undefined;
  const value = nominative(authority.text);
  return {
    authority: value === authority.text ? authority : { value, from: authority },
    date,
    number,
    words: whole,
  };
}
