/** The two regulations of a comparison, and how a thing that one or both of them have stands on the page. */
import { isSame, type PairedRow } from '../../../compare/compare.ts';
import { type MarkedSpan, markedWords } from '../../../compare/marked-words.ts';
import { el, type Markup, type Piece } from '../shared/markup.ts';
import type { Compared } from './compared.ts';
import type { CompareWords } from './words.ts';

export type SideName = 'a' | 'b';

export interface Sides {
  a: Compared;
  b: Compared;
  words: CompareWords;
}

/** As much of them as a line needs. */
export interface RowSides {
  a: Pick<Compared, 'region' | 'act'>;
  b: Pick<Compared, 'region' | 'act'>;
  words: Pick<CompareWords, 'sides' | 'only' | 'same' | 'differs'>;
}

/** Words of an act, marked when their language differs from the page's. */
export function quoteSide(text: string, { lang }: Compared): Piece {
  return lang === undefined ? text : el('span', { lang }, text);
}

/** What tells the two apart in a word or two: the region, or the act of one region; of one act only a letter. */
function nameSide({ a, b }: RowSides, one: RowSides[SideName]): string {
  if (a.region !== b.region) return one.region;
  return a.act === b.act ? '' : one.act;
}

const spaced = (spans: readonly MarkedSpan[]): Piece[] =>
  spans.flatMap(({ text, differs }, index) => [
    ...(index === 0 ? [] : [' ']),
    differs ? el('mark', {}, text) : text,
  ]);

/** Both wordings, each with the words marked that the other does not have. */
export function wordings(a: string, b: string): Record<SideName, Piece[]> {
  const marked = markedWords(a, b);
  return { a: spaced(marked.a), b: spaced(marked.b) };
}

function drawSide(
  sides: RowSides,
  side: SideName,
  content: readonly Piece[],
  link: Piece | undefined,
): Markup {
  const { [side]: one, words } = sides;
  const name = nameSide(sides, one);
  const mark = el(
    'p',
    { class: 'side-mark' },
    el('b', {}, words.sides[side]),
    ...[name, link].flatMap((piece) => (piece === undefined || piece === '' ? [] : [' ', piece])),
  );
  return el('div', { class: `side side-${side}` }, mark, ...content);
}

/** What each side says; of both when they say the same. */
export type SideContents =
  | { in: 'same'; both: readonly Piece[] }
  | { in: 'both'; a: readonly Piece[]; b: readonly Piece[] }
  | { in: 'a'; a: readonly Piece[] }
  | { in: 'b'; b: readonly Piece[] };

/** @param told what a side says of its own thing */
export function readSides<T>(
  row: PairedRow<T, string>,
  told: (side: SideName, thing: T) => readonly Piece[],
): SideContents {
  if (row.in === 'a') return { in: 'a', a: told('a', row.a) };
  if (row.in === 'b') return { in: 'b', b: told('b', row.b) };
  if (isSame(row)) return { in: 'same', both: told('a', row.a) };
  return { in: 'both', a: told('a', row.a), b: told('b', row.b) };
}

/** What may stand in a line besides its name and its sides. */
interface RowExtras {
  /** Instead of the bare word that the sides differ. */
  change?: string | undefined;
  /** Where the thing stands in each regulation. */
  links?: Partial<Record<SideName, Piece>>;
}

/** Beside each other, or one after the other where there is no room; told once where both are the same. */
function drawBody(sides: RowSides, contents: SideContents, links: Partial<Record<SideName, Piece>>): Markup {
  if (contents.in === 'same') return el('div', { class: 'side' }, ...contents.both);
  return el(
    'div',
    { class: 'sides' },
    'a' in contents ? drawSide(sides, 'a', contents.a, links.a) : undefined,
    'b' in contents ? drawSide(sides, 'b', contents.b, links.b) : undefined,
  );
}

function describeState({ words }: RowSides, { in: where }: SideContents): string {
  if (where === 'same') return words.same;
  return where === 'both' ? words.differs : words.only[where];
}

/** A line of a comparison: what it is about, whether it is the same, and both sides of it. */
export function rowMarkup(
  sides: RowSides,
  name: Piece,
  contents: SideContents,
  { change, links = {} }: RowExtras = {},
): Markup {
  return el(
    'li',
    { class: `compared is-${contents.in}` },
    el(
      'p',
      { class: 'compared-name' },
      el('b', {}, name),
      ' ',
      el('span', { class: 'compared-state' }, change ?? describeState(sides, contents)),
    ),
    drawBody(sides, contents, links),
  );
}
