/** «Признать утратившими силу: 1) постановление … (зарегистрировано …, опубликовано …)». */
import type { RepealedAct } from '../../model/records.ts';
import type { Item, Paragraph } from '../outline/types.ts';
import { type ActReference, actRef, actReferences } from '../phrases/act-reference.ts';
import { DATE, readDate } from '../phrases/dates.ts';
import { readNote } from '../phrases/note.ts';
import { NUMBER, readNumber } from '../phrases/numbers.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import type { Placed } from '../sourced-fields.ts';
import { match, slice, type Words } from '../words.ts';

export interface Repeals {
  repeals: readonly Sourced<RepealedAct>[];
  /** What the item says besides. */
  rest: readonly Placed[];
  boilerplate: readonly Words[];
}

const REPEAL = /^Признать утратившим(?:и)? силу|күш[іi] жойылды деп танылсын|күш[іi] жойылған деп танылсын/iu;
const REGISTERED = new RegExp(
  `(?:зарегистрирован\\p{Ll}*|т[іi]ркеу[^№]{0,80}|Реестр\\p{Ll}*)[^№;]{0,200}?(?<number>${NUMBER})`,
  'diu',
);
const PUBLISHED = new RegExp(`опубликован\\p{Ll}*[^;)]{0,300}?(?<date>${DATE})`, 'diu');

export function repealsActs({ paragraphs }: Item): boolean {
  return paragraphs.some(({ words }) => REPEAL.test(words.text));
}

function repealOf(reference: ActReference, text: Words, at: string): Sourced<RepealedAct> {
  return {
    act: actRef(reference),
    registration: readNumber(match(reference.after, REGISTERED)?.named.number),
    published: readDate(match(reference.after, PUBLISHED)?.named.date),
    text,
    at,
  };
}

/** A sub-item that names one act is quoted up to its end; of a sentence that names several each has its own words. */
function inParagraph({ words, at }: Paragraph): { repeals: Sourced<RepealedAct>[]; lead: Words[] } {
  const references = actReferences(words);
  const [first] = references;
  if (first === undefined) return { repeals: [], lead: [] };
  const before = slice(words, 0, words.offsets.indexOf(first.words.offsets[0] ?? -1));
  return {
    repeals: references.map((reference) => repealOf(reference, withoutEnd(reference.whole), at)),
    lead: before.text === '' ? [] : [before],
  };
}

/** Nothing when the item names no act: «… по перечню согласно приложению». */
export function readRepeals({ paragraphs }: Item): Repeals | undefined {
  const own = paragraphs.filter(({ words }) => readNote(words) === undefined);
  const read = own.map(inParagraph);
  const repeals = read.flatMap((part) => part.repeals);
  if (repeals.length === 0) return undefined;
  const others = own.filter((_, index) => read[index]?.repeals.length === 0);
  const isLead = ({ words }: Paragraph) => REPEAL.test(words.text);
  return {
    repeals,
    rest: others.filter((paragraph) => !isLead(paragraph)),
    boilerplate: [...others.filter(isLead).map(({ words }) => words), ...read.flatMap(({ lead }) => lead)],
  };
}
