/** The lines of a saved page: blocks and rows of tables, entities decoded, what nobody sees left out. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { settleOffsets } from '../offsets.ts';
import { NO_WORDS, type Words } from '../words.ts';
import { isTableRow, joinCells, speaksOfEachRow } from './cells.ts';
import { glue } from './glue.ts';
import { type SourceLine, squeeze, withoutMarks } from './lines.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Menus, scripts and forms are no part of the act. */
const SKIPPED = new Set(
  'script style noscript template head nav header footer aside form button select svg iframe object'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr ' +
    'html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The parts of a page that hold its text, the narrowest first; a page without them is read whole. */
const MAIN = ['article', 'main', 'body'];
/** Titles of pages. */
const TITLES = ['h1', 'h2'];

export function htmlLines(html: string): SourceLine[] {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const root = MAIN.map((name) => find(page, name)).find((part) => part !== undefined) ?? page;
  return new Reader(html).read(withTitle(root, page));
}

/** Some registers set the title and the requisites above the article: what holds both is the text then. */
function withTitle(root: Node, page: Node): Node {
  if (TITLES.some((name) => find(root, name) !== undefined)) return root;
  const title = TITLES.map((name) => find(page, name)).find((heading) => heading !== undefined);
  if (title === undefined) return root;
  const above = new Set<Node>();
  for (let node: Node | null = title; node !== null; node = findParent(node)) above.add(node);
  for (let node = findParent(root); node !== null; node = findParent(node)) if (above.has(node)) return node;
  return root;
}

function findParent(node: Node): Node | null {
  return 'parentNode' in node ? node.parentNode : null;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function listChildren(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function find(root: Node, name: string): Node | undefined {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node) && node.tagName === name) return node;
    open.push(...listChildren(node).toReversed());
  }
  return undefined;
}

function isHidden(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    element.attrs.some(
      ({ name, value }) =>
        name === 'hidden' ||
        (name === 'aria-hidden' && value === 'true') ||
        (name === 'style' && /display\s*:\s*none/iu.test(value)),
    )
  );
}

class Reader {
  readonly #html: string;
  readonly #lines: SourceLine[] = [];
  /** The open line: its letters and the places of them. */
  #text = '';
  #offsets: number[] = [];
  #apart = true;
  /** By its column, a cell that goes on for so many rows more. */
  #merged = new Map<number, { words: Words; rows: number }>();
  /** How many cells the row just read has. */
  #columnsAbove = 0;

  constructor(html: string) {
    this.#html = html;
  }

  /** Walks without recursion: a page may be nested deeper than the stack. */
  read(root: Node): SourceLine[] {
    const open: (Node | (() => void))[] = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next === 'function') next();
      else if (next.nodeName === '#text' && 'value' in next)
        this.#letters(next.value, next.sourceCodeLocation);
      else if (!isElement(next)) open.push(...listChildren(next).toReversed());
      else if (next.tagName === 'br') this.#end(false);
      else if (!isHidden(next)) {
        const isBlock = BLOCKS.has(next.tagName);
        if (isBlock) this.#end(true);
        if (next.tagName === 'table') this.#merged = new Map();
        if (isRow(next)) this.#row(next);
        else {
          if (isBlock) open.push(() => this.#end(true));
          open.push(...listChildren(next).toReversed());
        }
      }
    }
    this.#end(true);
    return this.#lines;
  }

  #letters(value: string, location: { startOffset: number; endOffset: number } | null | undefined): void {
    const start = location?.startOffset ?? 0;
    const places = placesIn(this.#html, start, location?.endOffset ?? start, value);
    this.#text += value;
    for (const place of places) this.#offsets.push(place);
  }

  /** Closes the open line; `apart` says that the next one begins a block. */
  #end(apart: boolean): void {
    const words = visible(this.#text, this.#offsets);
    if (words.text !== '') {
      const indent = /^[\s\u00a0]*/u.exec(this.#text)?.[0].match(/\u00a0/gu)?.length ?? 0;
      this.#lines.push({ words, indent, columns: words.text.length, apart: this.#apart, row: false });
      this.#apart = false;
      this.#columnsAbove = 0;
    }
    this.#text = '';
    this.#offsets = [];
    this.#apart ||= apart;
  }

  /** One line of all cells; a row with one full cell is layout, its lines stand by themselves. */
  #row(row: Element): void {
    const cells = listChildren(row)
      .filter((cell) => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'))
      .map((cell) => ({ cell, lines: new Reader(this.#html).read(cell) }));
    const full = cells.flatMap(({ lines }) => (lines.length > 0 ? [lines] : []));
    const above = this.#columnsAbove;
    this.#columnsAbove = 0;
    const held = this.#merged.size;
    if (!isTableRow(full.length + held, cells.length + held, above)) this.#lines.push(...full.flat());
    else {
      const whole = this.#withMerged(cells);
      this.#columnsAbove = whole.length;
      const words = joinCells(whole);
      this.#lines.push({ words, indent: 0, columns: words.text.length, apart: true, row: true });
    }
    this.#apart = true;
  }

  /** The cells of a row, each in its column: one that is merged with a cell above has its place, and perhaps its words. */
  #withMerged(cells: readonly { cell: Node; lines: readonly SourceLine[] }[]): Words[] {
    const whole: Words[] = [];
    let column = 0;
    const takeMerged = () => {
      for (let above = this.#merged.get(column); above !== undefined; above = this.#merged.get(column)) {
        whole.push(speaksOfEachRow(above.words.text) ? above.words : NO_WORDS);
        if (above.rows > 1) this.#merged.set(column, { ...above, rows: above.rows - 1 });
        else this.#merged.delete(column);
        column += 1;
      }
    };
    for (const { cell, lines } of cells) {
      takeMerged();
      const words = glue(lines.map(({ words: line }) => line));
      whole.push(words);
      const rows = readSpan(cell, 'rowspan');
      if (rows > 1) this.#merged.set(column, { words, rows: rows - 1 });
      // A cell over several columns stands in the first: the next keep their places.
      const columns = readSpan(cell, 'colspan');
      for (let place = 1; place < columns; place += 1) whole.push(NO_WORDS);
      column += columns;
    }
    takeMerged();
    return whole;
  }
}

/** No table of an act has more; a page may say anything. */
const MOST_MERGED = 1000;

function readSpan(cell: Node, name: 'rowspan' | 'colspan'): number {
  const value = isElement(cell) ? cell.attrs.find((attr) => attr.name === name)?.value : undefined;
  const count = Number.parseInt(value ?? '', 10);
  return count > 1 ? Math.min(count, MOST_MERGED) : 1;
}

/** A row that holds no other table. */
function isRow(element: Element): boolean {
  return element.tagName === 'tr' && find(element, 'table') === undefined;
}

/** Where each letter of a decoded text stands in the page; letters of an entity stand where it begins. */
function placesIn(html: string, start: number, end: number, value: string): number[] {
  const places: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const letter = value[index];
    const entity =
      html[at] === '&' ? /^&(?:#\d+|#x[\da-f]+|[a-z\d]+);?/iu.exec(html.slice(at, at + 40)) : null;
    places.push(Math.min(at, Math.max(start, end - 1)));
    if (letter === '\n' && html.startsWith('\r\n', at)) at += 2;
    else if (
      entity !== null &&
      (letter !== '&' || entity[0].startsWith('&amp') || entity[0].startsWith('&#'))
    ) {
      at += entity[0].length;
    } else at += 1;
  }
  return places;
}

function visible(text: string, offsets: readonly number[]): Words {
  const { text: squeezed, offsets: kept } = squeeze(text, withoutMarks(text));
  return squeezed === ''
    ? NO_WORDS
    : { text: squeezed, offsets: settleOffsets(Array.from(kept, (index) => offsets[index] ?? 0)) };
}
