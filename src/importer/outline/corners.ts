/** Corners: where a document or an appendix begins, «Утвержден …», «Приложение 2 к …». */
import { join, match, type Words } from '../words.ts';
import {
  APPENDIX,
  APPENDIX_KK,
  APPENDIX_TITLE,
  APPENDIX_TITLE_KK,
  APPROVED,
  CORNER_KK,
  documentKind,
  NAME,
  NOTE,
  SECTION_NAME,
  SECTION_WORD,
  SERVICE_DOCUMENT,
  TO_A_DOCUMENT,
  TO_A_DOCUMENT_ALONE,
  TO_AN_ACT,
} from './landmarks.ts';
import { startsWithMarker } from './markers.ts';
import type { Raw } from './raw.ts';

/** A corner is a few short lines; what is longer is text. */
const LONGEST_CORNER_LINE = 400;
const MOST_CORNER_LINES = 16;

/** Where a part begins, and where the text below its corner does. */
export interface Corner {
  of: 'document' | 'appendix';
  label?: Words;
  number?: string;
  stamp: readonly Words[];
  start: number;
  end: number;
}

export function findCorners(raws: readonly Raw[]): Corner[] {
  const corners: Corner[] = [];
  for (let index = 0; index < raws.length; ) {
    const corner = cornerAt(raws, index, corners.at(-1));
    if (corner) corners.push(corner);
    index = corner === undefined ? index + 1 : Math.max(corner.end, index + 1);
  }
  return corners;
}

function cornerAt(raws: readonly Raw[], start: number, last: Corner | undefined): Corner | undefined {
  const words = raws[start]?.words;
  if (words === undefined || words.text.length > LONGEST_CORNER_LINE) return undefined;
  if (startsWithMarker(words.text) && !/^\d{1,3}-қосымша/u.test(words.text)) return undefined;
  if (APPROVED.test(words.text)) return approvedCorner(raws, start);
  const label = match(words, APPENDIX);
  if (label !== undefined && !/настоящ/iu.test(words.text)) return labelledCorner(raws, start, label);
  if (TO_A_DOCUMENT_ALONE.test(words.text) && last !== undefined) {
    return { of: 'appendix', start, ...cornerLines(raws, start, undefined) };
  }
  const kazakh = kazakhCorner(raws, start);
  if (kazakh !== undefined) return kazakh;
  // Right below its corner a heading begins nothing new.
  const isBelowCorner = last?.of === 'document' && last.end === start;
  // In 2020 the table in an annex to rules was called «Стандарт государственной услуги».
  const isInRules = last?.of === 'appendix' && /правил|қағида/iu.test(join(last.stamp).text);
  return isBareHeading(raws, start) && !isBelowCorner && !isInRules
    ? { of: 'document', stamp: [], start, end: start }
    : undefined;
}

/** «Утвержден постановлением … от … № …»: up to the number of the act. */
function approvedCorner(raws: readonly Raw[], start: number): Corner | undefined {
  const stamp: Words[] = [];
  let end = start;
  while (end < raws.length && stamp.length < MOST_CORNER_LINES) {
    const raw = raws[end];
    if (raw === undefined || raw.words.text.length > LONGEST_CORNER_LINE) break;
    if (stamp.length > 0 && (documentKind(raw.words.text) !== undefined || opensText(raw.words.text))) break;
    stamp.push(raw.words);
    end += 1;
    if (/(?:№|N)\s?\S*\d/u.test(raw.words.text)) break;
  }
  const whole = join(stamp).text;
  const ofAnAct = /постановлени|приказ|решени|распоряжени|қаулы|бұйры|шешім/iu.test(whole);
  return ofAnAct ? { of: 'document', stamp, start, end } : undefined;
}

function labelledCorner(
  raws: readonly Raw[],
  start: number,
  label: NonNullable<ReturnType<typeof match>>,
): Corner | undefined {
  const first = label.after.text === '' ? undefined : label.after;
  const { stamp, end } = cornerLines(raws, first ? start : start + 1, first);
  const whole = join(stamp).text;
  if (/[.;]$/u.test(raws[start]?.words.text ?? '') && first !== undefined) return undefined;
  return {
    of: TO_AN_ACT.test(whole) && !TO_A_DOCUMENT.test(whole) ? 'document' : 'appendix',
    ...(label.named.label !== undefined && { label: label.named.label }),
    ...(label.named.number !== undefined && { number: label.named.number.text }),
    stamp,
    start,
    end,
  };
}

/** The lines of a corner after its label: «к регламенту», «государственной услуги», «"Выдача …"». */
function cornerLines(
  raws: readonly Raw[],
  start: number,
  first: Words | undefined,
): { stamp: Words[]; end: number } {
  const stamp: Words[] = [];
  let end = start;
  for (let words = first ?? raws[end]?.words; words !== undefined; words = raws[end]?.words) {
    const said = join(stamp).text;
    if (stamp.length >= MOST_CORNER_LINES || (stamp.length > 0 && endsCorner(said, words.text))) break;
    if (stamp.length === 0 && first === undefined && !/^к\s/u.test(words.text)) break;
    stamp.push(words);
    end += 1;
  }
  return { stamp, end };
}

function endsCorner(said: string, next: string): boolean {
  if (next.length > LONGEST_CORNER_LINE || opensText(next) || APPENDIX_TITLE.test(next)) return true;
  if (APPROVED.test(next) || APPENDIX.test(next) || documentKind(next) !== undefined) return true;
  // The act's requisites end with its number.
  if (TO_AN_ACT.test(said) && !TO_A_DOCUMENT.test(said)) return /(?:№|N)\s?\S*\d\S*$/u.test(said);
  if (hasOpenQuote(said) || /^\p{Ll}/u.test(next)) return false;
  return !/^["«“„(]/u.test(next) || /["«“„]/u.test(said);
}

/** Straight quotes come in pairs; of the others more open than close. A lost closing quote ends nothing. */
export function hasOpenQuote(text: string): boolean {
  const straight = text.match(/"/gu)?.length ?? 0;
  const opened = text.match(/[«“„]/gu)?.length ?? 0;
  const closed = text.match(/[»”]/gu)?.length ?? 0;
  return straight % 2 === 1 || opened > closed;
}

export function opensText(text: string): boolean {
  return startsWithMarker(text) || SECTION_WORD.test(text) || SECTION_NAME.test(text) || NOTE.test(text);
}

/** «… регламентіне» and «1-қосымша» below it, or both on one line. */
function kazakhCorner(raws: readonly Raw[], start: number): Corner | undefined {
  const stamp: Words[] = [];
  const first = raws[start]?.words.text ?? '';
  if (!CORNER_KK.test(first) || NAME.test(first) || /^[_(]/u.test(first)) return undefined;
  if (APPENDIX_TITLE_KK.test(first)) return undefined;
  for (let end = start; end < raws.length && stamp.length < MOST_CORNER_LINES; end += 1) {
    const words = raws[end]?.words;
    // Who signed stands above a corner and is no part of it.
    if (words === undefined || NAME.test(words.text)) return undefined;
    if (words.text.length > LONGEST_CORNER_LINE || /[.;:]$/u.test(words.text)) return undefined;
    if (stamp.length > 0 && startsWithMarker(words.text) && !/қосымша/u.test(words.text)) return undefined;
    // A title or a blank above the next corner is no part of it.
    if (/^\((?:нысан|форма)\)$/iu.test(words.text)) return undefined;
    if (stamp.length > 0 && /^[«"“„]/u.test(words.text) && !hasOpenQuote(join(stamp).text)) return undefined;
    stamp.push(words);
    const whole = join(stamp).text;
    if (/бекітілген$/iu.test(whole) && TO_AN_ACT.test(whole))
      return { of: 'document', stamp, start, end: end + 1 };
    const label = match(words, APPENDIX_KK);
    if (label === undefined) continue;
    const isOfDocument = TO_A_DOCUMENT.test(whole);
    if (!isOfDocument && !TO_AN_ACT.test(whole)) return undefined;
    return {
      of: isOfDocument ? 'appendix' : 'document',
      ...(label.named.label !== undefined && { label: label.named.label }),
      ...(label.named.number !== undefined && { number: label.named.number.text }),
      stamp: [...stamp.slice(0, -1), ...(label.before.text === '' ? [] : [label.before])],
      start,
      end: end + 1,
    };
  }
  return undefined;
}

/** «Регламент государственной услуги …» without a corner above it, and not in a list. */
function isBareHeading(raws: readonly Raw[], index: number): boolean {
  const text = raws[index]?.words.text ?? '';
  const before = raws[index - 1]?.words.text ?? '';
  if (/[.;:,]$/u.test(text) || /[;:,]$/u.test(before)) return false;
  return SERVICE_DOCUMENT.test(text) && /^\p{Lu}/u.test(text);
}
