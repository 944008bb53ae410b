/** The act itself: title and requisites, preamble, items, signature. */

import type { Words } from '../words.ts';
import { splitCells } from './cells.ts';
import {
  ENACTING,
  NAME,
  NOTE,
  PREAMBLE,
  REGISTER_NOTE,
  REQUISITES_LINE,
  SIGNATURE,
  STATUS,
} from './landmarks.ts';
import { startsWithMarker } from './markers.ts';
import type { Raw } from './raw.ts';
import { splitSections } from './sections.ts';
import type { ActPart, Item, Paragraph } from './types.ts';

export function actPart(raws: readonly Raw[]): { part: ActPart; unplaced: readonly Paragraph[] } {
  const enacting = raws.findIndex(({ words }) => ENACTING.test(words.text));
  const firstItem = raws.findIndex(({ words }) => /^1\s?\./u.test(words.text));
  const itemsStart = enacting === -1 ? firstItem : enacting + 1;
  if (itemsStart === -1) return notAnAct(raws);
  const preambleStart = preambleBegins(raws, enacting === -1 ? itemsStart : enacting);
  const signatureStart = signatureBegins(raws, itemsStart);
  const { notes, sections } = splitSections(raws.slice(itemsStart, signatureStart));
  const items: Item[] = sections.flatMap((section) => section.items);
  return {
    part: {
      head: takeHead(raws.slice(0, preambleStart)),
      preamble: raws.slice(preambleStart, itemsStart).map(({ words }) => loose(words, 'преамбула')),
      items,
      signature: raws.slice(signatureStart).flatMap(listCells).map(signatureParagraph),
    },
    unplaced: [...notes, ...sections.flatMap(({ heading }) => heading ?? [])],
  };
}

/** Neither an enacting word nor an item: there is a head at most. */
function notAnAct(raws: readonly Raw[]): { part: ActPart; unplaced: readonly Paragraph[] } {
  const end = raws.findIndex(({ words }) => placeInHead(words.text) === undefined);
  const head = takeHead(raws.slice(0, Math.max(end, 0)));
  return {
    part: { head, preamble: [], items: [], signature: [] },
    unplaced: raws.slice(head.length).map(({ words }) => loose(words, 'место не установлено')),
  };
}

function loose(words: Words, at: string): Paragraph {
  return { markers: [], words, at };
}

function preambleBegins(raws: readonly Raw[], end: number): number {
  const start = raws.findIndex(({ words }, index) => index < end && PREAMBLE.test(words.text));
  return start === -1 ? end : start;
}

/** After the last item: a position, a name, «СОГЛАСОВАН». */
function signatureBegins(raws: readonly Raw[], itemsStart: number): number {
  let last = raws.findLastIndex(({ words }) => startsWithMarker(words.text));
  if (last < itemsStart) last = itemsStart;
  const start = raws.findIndex(
    ({ words }, index) =>
      index > last && !/[;:,]$/u.test(words.text) && (SIGNATURE.test(words.text) || NAME.test(words.text)),
  );
  if (start === -1) return raws.length;
  // «Қазақстан Республикасының» above «Мәдениет және спорт министрі»: the position is told in several lines.
  const ended = raws.findLastIndex(({ words }, index) => index < start && /[.;:,»)]$/u.test(words.text));
  const above = Math.max(last, ended) + 1;
  return raws.slice(above, start).every(({ words }) => words.text.length < LONGEST_LINE_OF_POSITION)
    ? above
    : start;
}

const LONGEST_LINE_OF_POSITION = 60;

/** A page lays position and name out as a row. */
function listCells({ words, row }: Raw): Words[] {
  return row ? splitCells(words).filter(({ text }) => text !== '') : [words];
}

function signatureParagraph(words: Words): Paragraph {
  return loose(words, /согласован|келіс/iu.test(words.text) ? 'согласование' : 'подпись');
}

function takeHead(raws: readonly Raw[]): Paragraph[] {
  return raws.map(({ words }, index) => {
    const note = REGISTER_NOTE.test(raws[index - 1]?.words.text ?? '') && !NOTE.test(words.text);
    const at = placeInHead(words.text) ?? (note ? 'примечание РЦПИ' : 'заголовок');
    return loose(words, at);
  });
}

function placeInHead(text: string): string | undefined {
  if (REGISTER_NOTE.test(text)) return 'примечание РЦПИ';
  if (NOTE.test(text)) return 'сноска';
  if (STATUS.test(text)) return 'статус';
  if (REQUISITES_LINE.test(text)) return 'строка реквизитов';
  return undefined;
}
