/** Abbreviations in capitals, as acts use them: «ЦОН», «АРМ РШЭП», «ГБД ФЛ». */

export interface Acronym {
  /** Without endings: «ЦОНа» is «ЦОН». */
  acronym: string;
  /** Where in the text it begins. */
  index: number;
}

const CAPITALS = 'А-ЯЁӘҒҚҢӨҰҮҺІ';
/** Two capitals and more, with an ending of up to three letters: «ЦОНом», «ЦОНами». */
const TOKEN = `[${CAPITALS}](?<!\\p{L}.)[${CAPITALS}]+\\p{Ll}{0,3}(?!\\p{L})`;
const RUN = new RegExp(`${TOKEN}(?:[ \\u00a0]${TOKEN})*`, 'gu');
const CAPITALS_TOGETHER = new RegExp(`[${CAPITALS}]{2}`);
const LETTERS = new RegExp(`[${CAPITALS}]{2,}`, 'g');

/** Longer than any acronym: a word in capitals, and those beside it are words, too. */
const LONGEST = 6;
/** Small words in capitals for emphasis, the state, and the kinds of legal persons in names. */
const WORDS = new Set('НЕ НИ ИЛИ ДЛЯ ПРИ БЕЗ НА ПО ОТ ДО ОБ РК ГУ КГУ КГП РГУ РГП АО ТОО'.split(' '));

/** «ЦОНа» is one part, «АРМ ИС ЦОН» is three; a word that is no acronym has none. */
export function splitAcronym(text: string): string[] {
  return text.match(LETTERS) ?? [];
}

/** In the order of the text; capitals that stand together are one, «АРМ ИС ЦОН». */
export function findAcronyms(text: string): Acronym[] {
  // Most texts end here, quickly. A text all in capitals cannot be told from acronyms.
  if (!CAPITALS_TOGETHER.test(text) || !/[а-яё]{4}/.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const parts = splitAcronym(run);
    // І and Х alone are a Roman number in Cyrillic letters.
    const isNone = parts.some((part) => part.length > LONGEST || WORDS.has(part) || /^[ІХ]+$/.test(part));
    return isNone ? [] : [{ acronym: parts.join(' '), index }];
  });
}

/** Whether every part is among the explained ones: after «АРМ РШЭП» both «АРМ» and «РШЭП» are. */
export function isExplainedBy(explained: ReadonlySet<string>, acronym: string): boolean {
  return splitAcronym(acronym).every((part) => explained.has(part));
}

/**
 * Whether the text explains it where it stands: «(далее – ИИН)», «цифровой подписью (ЭЦП)», a legend that begins with
 * «ИС – система».
 */
export function isExplainedInPlace(text: string, { acronym, index }: Acronym): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + acronym.length)];
  if (/далее\s*[-–—:]?\s*["«]?$/iu.test(before)) return true;
  if (/\p{L} \(["«]?$/u.test(before) && /^["»]?\)/.test(after)) return true;
  return /(?:^|[*;]\s*)$/.test(before) && /^\s*[-–—:]/.test(after);
}
