/** Headings of sections: «Глава 1. …», and «1. Общие положения» above «1. Государственная услуга …». */

import type { Words } from '../words.ts';
import { glue } from './glue.ts';
import { SECTION_NAME, SECTION_WORD } from './landmarks.ts';
import { type Peeled, peel, readFigure } from './markers.ts';
import type { Numbers } from './numbers.ts';
import type { Raw } from './raw.ts';

/** Longer ones are items. */
const LONGEST_HEADING = 300;
const MOST_LINES = 8;

export interface Heading {
  words: Words;
  number: number;
  /** How many paragraphs of the text it takes. */
  lines: number;
}

/** Finds headings in the paragraphs of one document; the caller tells how far the numbers have come. */
export class Headings {
  readonly #raws: readonly Raw[];
  readonly #peeled: readonly Peeled[];
  /** For each paragraph the next «N.» below it, up to the next heading by word. */
  readonly #nextItems: readonly (NextItem | undefined)[];
  #last = 0;

  constructor(raws: readonly Raw[], peeled: readonly Peeled[]) {
    this.#raws = raws;
    this.#peeled = peeled;
    this.#nextItems = nextItems(raws, peeled);
  }

  /** The heading that begins at a paragraph. */
  at(index: number, items: Numbers): Heading | undefined {
    const raw = this.#raws[index];
    if (raw === undefined || !this.#isHeading(index, items)) return undefined;
    const groups = SECTION_WORD.exec(raw.words.text)?.groups;
    const written = groups?.number ?? groups?.kazakh ?? this.#peeled[index]?.markers[0]?.number;
    const figure = readFigure(written);
    this.#last = Number.isNaN(figure) ? this.#last + 1 : figure;
    return { ...wholeHeading(this.#raws, index), number: this.#last };
  }

  #isHeading(index: number, items: Numbers): boolean {
    const raw = this.#raws[index];
    const peeled = this.#peeled[index];
    if (raw === undefined || peeled === undefined || raw.row) return false;
    const { text } = raw.words;
    if (text.length > LONGEST_HEADING) return false;
    if (SECTION_WORD.test(text)) return true;
    const [marker] = peeled.markers;
    const next = this.#nextItems[index];
    if (marker === undefined) return SECTION_NAME.test(text) && !/[.;:,]$/u.test(text) && next !== undefined;
    const { number } = marker;
    // A known name of a section is one, however the numbers go on.
    if (marker.kind === 'item' && isSectionName(peeled.words.text)) return true;
    if (marker.kind !== 'item' || number === undefined || peeled.markers.length > 1) return false;
    if (readFigure(number) !== this.#last + 1 || number.includes('-')) return false;
    if (/[;:,]$/u.test(text) || !/^\p{Lu}/u.test(peeled.words.text)) return false;
    if (/[;:,]$/u.test(this.#peeled[index - 1]?.words.text ?? '')) return false;
    if (/\.$/u.test(text) && !SECTION_NAME.test(peeled.words.text)) return false;
    // Below a heading the items go on; below an item its own number is behind.
    if (next !== undefined) {
      if (!items.goesOn(next.number)) return false;
      return !items.goesOn(number) || (next.number === number && !(/\.$/u.test(text) && next.bare));
    }
    return SECTION_NAME.test(peeled.words.text) || !items.goesOn(number);
  }
}

/** «3. Описание порядка …»; what says where that is described is an item. */
const SAYS = /(?<!\p{L})(?:приведен|указан|отражен|отража|представлен|осуществля|явля[ею]тся)/iu;

function isSectionName(text: string): boolean {
  return SECTION_NAME.test(text) && !/[.;:,]$/u.test(text) && !SAYS.test(text);
}

interface NextItem {
  number: string;
  /** Without a stop at its end: of two paragraphs with one number this is the heading. */
  bare: boolean;
}

function nextItems(raws: readonly Raw[], peeled: readonly Peeled[]): (NextItem | undefined)[] {
  const next: (NextItem | undefined)[] = [];
  let item: NextItem | undefined;
  for (let index = raws.length - 1; index >= 0; index -= 1) {
    next[index] = item;
    const text = raws[index]?.words.text ?? '';
    const marker = peeled[index]?.markers[0];
    if (SECTION_WORD.test(text)) item = undefined;
    else if (marker?.kind === 'item' && marker.number !== undefined) {
      item = { number: marker.number, bare: text.length <= LONGEST_HEADING && !/[.;:,]$/u.test(text) };
    }
  }
  return next;
}

/** A heading broken over lines: what goes on begins with a small letter or a bracket. */
function wholeHeading(raws: readonly Raw[], index: number): { words: Words; lines: number } {
  const parts: Words[] = [];
  for (const { words, row } of raws.slice(index, index + MOST_LINES)) {
    const goesOn = /^[\p{Ll}(]/u.test(words.text) && peel(words).markers.length === 0 && !row;
    if (parts.length > 0 && (!goesOn || /[.;:]$/u.test(words.text))) break;
    parts.push(words);
  }
  return { words: glue(parts), lines: parts.length };
}
