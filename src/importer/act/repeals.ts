/** «Признать утратившими силу: 1) постановление … (зарегистрировано …, опубликовано …)». */
import type { RepealedAct } from '../../model/records.ts';
import type { Desk } from '../draft.ts';
import type { DocumentPart, Item, Paragraph } from '../outline/types.ts';
import { RUSSIAN_KIND } from '../phrases/act-kind.ts';
import { type ActReference, actRef, actReferences } from '../phrases/act-reference.ts';
import { DATE, readDate } from '../phrases/dates.ts';
import { finds } from '../phrases/matches.ts';
import { readNote } from '../phrases/note.ts';
import { ACT_NUMBER, readNumber } from '../phrases/numbers.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { type Placed, some } from '../sourced-fields.ts';
import { join, match, slice, type Words } from '../words.ts';

export interface Repeals {
  repeals: readonly Sourced<RepealedAct>[];
  /** What the item says besides. */
  rest: readonly Placed[];
}

const REPEAL =
  /(?<!\p{L})(?:признать|считать) утратившим(?:и)? силу|^Отменить\s(?:приказ|постановлени|решени|распоряжени)|^(?:Приказ|Постановление|Решение|Распоряжение)\s.*\sотменить[.;]?$|күш[іi] жойылды деп танылсын|күш[іi] жойылған деп танылсын/isu;
const REGISTERED = new RegExp(
  `(?:зарегистрирован\\p{Ll}*|т[іi]ркеу[^№]{0,80}|Реестр\\p{Ll}*)[^№;]{0,200}?(?<number>${ACT_NUMBER})`,
  'diu',
);
const PUBLISHED_KK = new RegExp(`(?<date>${DATE})[^;()]{0,200}жариялан`, 'diu');
const PUBLISHED = new RegExp(`опубликован\\p{Ll}*[^;)]{0,300}?(?<date>${DATE})`, 'diu');

/** «Подпункты 1), 2) пункта 1 приказа …»: of the act that is named behind them only these. */
const PARTS =
  /(?:^|\s)(?<parts>(?:(?:абзац|подпункт|пункт|раздел|глав|строк|приложени)\p{Ll}{0,4}\s(?:[\d),.–-]|\s|и(?!\p{L}))+)+)(?<of>(?:перечня|приложения|изменений|структуры)\s[^№]{0,400}(?:утвержд|внес)\p{Ll}+\s*)?(?:(?:приложения\s)?к\s*)?$/diu;
const SUBITEM = /\d+(?:-\d+)?\)/dgu;
/** «некоторые приказы Министра …:»: of which kind and by whom the acts are that the list names. */
const LEAD = new RegExp(`(?<lead>${RUSSIAN_KIND}\\s[^:№«"]{3,200}):$`, 'diu');
/** «1) от 20 сентября 2012 года № 432 «…»». */
const BARE = new RegExp(`^от\\s(?:${DATE})[\\s,]+${ACT_NUMBER}`, 'iu');

export function repealsActs({ paragraphs }: Item): boolean {
  return paragraphs.some(({ words }) => REPEAL.test(words.text));
}

function partsIn(before: Words): Sourced<RepealedAct>['parts'] {
  const { parts: said, of: list } = match(before, PARTS)?.named ?? {};
  if (said === undefined) return undefined;
  // «пункт 3 перечня …, утвержденного приказом»: the item is one of the list.
  const text = list === undefined ? said : join([said, list]);
  return { text, items: some(finds(said, SUBITEM).map(({ words }) => words)) };
}

function draftRepeal(
  reference: ActReference,
  text: Words,
  at: string,
  parts: Sourced<RepealedAct>['parts'],
): Sourced<RepealedAct> {
  return {
    act: actRef(reference),
    registration: readNumber(match(reference.after, REGISTERED)?.named.number),
    published: readDate(
      (match(reference.after, PUBLISHED) ?? match(reference.after, PUBLISHED_KK))?.named.date,
    ),
    parts,
    text,
    at,
  };
}

/** A sub-item that names one act is quoted up to its end; of a sentence that names several each has its own words. */
function inParagraph(
  { words, at }: Paragraph,
  common: Words | undefined,
  desk: Desk,
): Sourced<RepealedAct>[] {
  if (common !== undefined && BARE.test(words.text)) {
    const named = actReferences(join([common, words]));
    return named.map((reference) => draftRepeal(reference, withoutEnd(words), at, undefined));
  }
  const references = actReferences(words);
  const [first] = references;
  if (first === undefined) return [];
  const before = slice(words, 0, words.offsets.indexOf(first.words.offsets.at(0) ?? -1));
  const parts = partsIn(before);
  const own = (index: number) => (index === 0 && parts !== undefined ? words : references[index]?.whole);
  if (before.text !== '' && parts === undefined) desk.boilerplate.push(before);
  return references.map((reference, index) =>
    draftRepeal(reference, withoutEnd(own(index) ?? words), at, index === 0 ? parts : undefined),
  );
}

/** Nothing when the item names no act: «… по перечню согласно приложению». */
export function readRepeals({ paragraphs }: Item, desk: Desk): Repeals | undefined {
  const own = paragraphs.filter(({ words }) => readNote(words) === undefined);
  const [first] = own;
  const common = first && match(first.words, LEAD)?.named.lead;
  const read = own.map((paragraph) => inParagraph(paragraph, common, desk));
  const repeals = read.flat();
  if (repeals.length === 0) return undefined;
  const others = own.filter((_, index) => read[index]?.length === 0);
  const isLead = ({ words }: Paragraph) => REPEAL.test(words.text);
  desk.boilerplate.push(...others.filter(isLead).map(({ words }) => words));
  return { repeals, rest: others.filter((paragraph) => !isLead(paragraph)) };
}

const LIST = /^Перечень[,\s].{0,80}(?:утративш|утрачивающ)/iu;

/** «Перечень утративших силу некоторых приказов»: an annex that the item refers to. */
export function readRepealList({ heading, sections }: DocumentPart, desk: Desk): Sourced<RepealedAct>[] {
  if (!LIST.test(heading.words.text)) return [];
  desk.boilerplate.push(heading.words);
  const paragraphs = sections.flatMap(({ items }) => items.flatMap((item) => item.paragraphs));
  return paragraphs.flatMap((paragraph) =>
    inParagraph({ ...paragraph, at: `перечень, ${paragraph.at}` }, undefined, desk),
  );
}
