/** Abbreviations in the texts of a regulation: «ЦОН», «АРМ РШЭП», «ГБД ФЛ». */
import type { Abbreviation, ActiveRegulation } from '../model/records.ts';
import { type ActText, textsOf } from './act-texts.ts';

/** One use: capitals that stand together are one abbreviation, «АРМ ИС ЦОН». */
export interface AbbreviationUse {
  /** Without endings: «ЦОНа» is «ЦОН». */
  abbr: string;
  text: ActText;
  /** Where in the text it begins. */
  index: number;
}

const CAPITALS = 'А-ЯЁӘҒҚҢӨҰҮҺІ';
/** Two capitals and more, with an ending of up to three letters: «ЦОНом», «ЦОНами». */
const TOKEN = `[${CAPITALS}](?<!\\p{L}.)[${CAPITALS}]+\\p{Ll}{0,3}(?!\\p{L})`;
const RUN = new RegExp(`${TOKEN}(?:[ \\u00a0]${TOKEN})*`, 'gu');
const CAPITALS_TOGETHER = new RegExp(`[${CAPITALS}]{2}`);
const LETTERS = new RegExp(`[${CAPITALS}]{2,}`, 'g');

/** Longer than any abbreviation: a word in capitals, and those beside it are words, too. */
const LONGEST = 6;
/** Small words in capitals for emphasis, the state, and the kinds of legal persons in names. */
const NOT_TO_DEFINE = new Set('НЕ НИ ИЛИ ДЛЯ ПРИ БЕЗ НА ПО ОТ ДО ОБ РК ГУ КГУ КГП РГУ РГП АО ТОО'.split(' '));

/** «ЦОНа» is one part, «АРМ ИС ЦОН» is three. */
export function partsOf(abbr: string): string[] {
  return abbr.match(LETTERS) ?? [];
}

/** Whether it is an abbreviation proper. «Услугодатель», «портал», «Стандарт» are words for the case at hand. */
export function isAbbreviation({ abbr }: Pick<Abbreviation, 'abbr'>): boolean {
  return partsOf(abbr).length > 0;
}

function usesIn(text: ActText): AbbreviationUse[] {
  // Most texts end here, quickly. A text all in capitals cannot be told from abbreviations.
  if (!CAPITALS_TOGETHER.test(text.text) || !/[а-яё]{4}/.test(text.text)) return [];
  return [...text.text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const parts = partsOf(run);
    // І and Х alone are a Roman number in Cyrillic letters.
    const isNone = parts.some(
      (part) => part.length > LONGEST || NOT_TO_DEFINE.has(part) || /^[ІХ]+$/.test(part),
    );
    return isNone ? [] : [{ abbr: parts.join(' '), text, index }];
  });
}

/** Three rules ask for the same uses. Records do not change once they are read. */
const known = new WeakMap<ActiveRegulation, readonly AbbreviationUse[]>();

/** Every use outside the appendices, in the order of the texts. */
export function usesOf(regulation: ActiveRegulation): readonly AbbreviationUse[] {
  const before = known.get(regulation);
  if (before !== undefined) return before;
  const uses = textsOf(regulation).flatMap(usesIn);
  known.set(regulation, uses);
  return uses;
}

/** The definitions of a regulation and of its appendices, with the paths of their fields. */
export function definitionsOf({ abbreviations = [], appendices }: ActiveRegulation) {
  return [
    ...abbreviations.map((definition, index) => ({ definition, path: ['abbreviations', index] })),
    ...appendices.flatMap((appendix, number) =>
      (appendix.abbreviations ?? []).map((definition, index) => ({
        definition,
        path: ['appendices', number, 'abbreviations', index],
      })),
    ),
  ];
}

/**
 * Whether the text explains it where it stands: «(далее – ИИН)», «цифровой подписью (ЭЦП)», a legend that begins
 * with «ИС – система». The record may have left that out of its abbreviations.
 */
export function isExplained({ abbr, text: { text }, index }: AbbreviationUse): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + abbr.length)];
  if (/далее\s*[-–—:]?\s*["«]?$/iu.test(before)) return true;
  if (/\p{L} \(["«]?$/u.test(before) && /^["»]?\)/.test(after)) return true;
  return /(?:^|[*;]\s*)$/.test(before) && /^\s*[-–—:]/.test(after);
}
