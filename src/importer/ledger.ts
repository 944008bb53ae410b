/** How every line of a source was used: in a field, as words known to say nothing, or not placed. */
import { CONNECTIVE, MARKS, type Mark } from './boilerplate.ts';
import { lineStarts, type SourceFile } from './source.ts';
import type { Span, Words } from './words.ts';

/** Where words went: `regulations/kz/vko/2014-198/vydacha`, `['processes', 'provider', 'steps', 0, 'action']`. */
export interface FieldPlace {
  record: string;
  path: readonly (string | number)[];
}

export type Fate = 'field' | 'boilerplate' | 'unplaced';

/** A stretch of the source of one fate. Pieces follow one another; what lies between them is white space. */
export interface LedgerPiece extends Span {
  /** As a reader sees it: of a page without its marks. */
  text: string;
  fate: Fate;
  /** The field that has the words, when their fate is `field`. */
  field?: FieldPlace;
  /** Why boilerplate is in no field. */
  reason?: string;
}

export interface LedgerLine {
  /** From 1. */
  line: number;
  /** A line is not placed when any word of it is not; it is boilerplate when no word of it is in a field. */
  fate: Fate;
  pieces: readonly LedgerPiece[];
}

/** Letters, figures and signs of the source that are not white space. */
export interface PlacedShare {
  field: number;
  boilerplate: number;
  unplaced: number;
}

export interface Ledger {
  /** Those that are not blank. */
  lines: readonly LedgerLine[];
  total: PlacedShare;
}

/** What a reader has used, in the order in which claims count: the first one has the words. */
export interface Claim {
  spans: readonly Span[];
  use: FieldPlace | { reason: string };
}

/** Longer is a sentence. */
const LONGEST_CONNECTIVE = 60;

/** A marker of a list goes where the words beside it went. */
export interface Attachment {
  marker: readonly Span[];
  to: readonly Span[];
}

/** @param shown the letters that a reader sees, when the source has others: the marks of a page */
export function buildLedger(
  source: SourceFile,
  claims: readonly Claim[],
  attachments: readonly Attachment[],
  shown?: readonly Words[],
): Ledger {
  const text = shown === undefined ? source.text : onlyShown(source.text, shown);
  const owners = new Int32Array(text.length);
  const uses: Claim['use'][] = [];
  const claim = (spans: readonly Span[], owner: number) => {
    for (const { start, end } of spans) {
      for (let at = start; at < end; at += 1) if (owners[at] === 0) owners[at] = owner;
    }
  };
  for (const { spans, use } of claims) claim(spans, uses.push(use));
  for (const mark of marksIn(text)) claim([mark], uses.push({ reason: mark.reason }));
  for (const { marker, to } of attachments) claim(marker, firstOwner(owners, to));
  settleSigns(text, owners);
  settleConnectives(text, owners, uses.push({ reason: CONNECTIVE.reason }));
  return lines(text, owners, uses);
}

/** The text with blanks in place of what nobody sees: every letter keeps its offset. */
function onlyShown(text: string, shown: readonly Words[]): string {
  const letters = text.replaceAll(/[^\r\n]/g, ' ').split('');
  for (const { text: words, offsets } of shown) {
    // What was put between joined words has the place of the letter before it.
    offsets.forEach((offset, index) => {
      if (letters[offset] === ' ') letters[offset] = words[index] ?? ' ';
    });
  }
  return letters.join('');
}

function* marksIn(text: string): Generator<Span & { reason: string }> {
  for (const { pattern, reason } of MARKS satisfies readonly Mark[]) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      yield { start: index, end: index + words.length, reason };
    }
  }
}

function firstOwner(owners: Int32Array, spans: readonly Span[]): number {
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (owners[at] !== 0) return owners[at] ?? 0;
  }
  return 0;
}

/** A sign that is in nobody's words (a dash, a quote, a full stop) goes with the words of its line beside it. */
function settleSigns(text: string, owners: Int32Array): void {
  let before = 0;
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const isWord = /[\p{L}\p{N}]/u.test(letter);
    if (letter === '\n' || letter === '\r') {
      before = 0;
      open = [];
    } else if (owners[at] !== 0 || isWord) {
      const owner = owners[at] ?? 0;
      for (const sign of open) owners[sign] = owner;
      open = [];
      before = owner;
    } else if (!isBlank(letter)) {
      if (before !== 0) owners[at] = before;
      else open.push(at);
    }
  }
}

/** Short words between the words of two fields say how these hang together, and nothing else. */
function settleConnectives(text: string, owners: Int32Array, owner: number): void {
  let from = text.length;
  for (let at = 0; at < text.length; at += 1) {
    if (owners[at] === 0) continue;
    const length = at - from;
    if (length > 0 && length <= LONGEST_CONNECTIVE && CONNECTIVE.pattern.test(text.slice(from, at))) {
      for (let free = from; free < at; free += 1) if (/\S/u.test(text[free] ?? '')) owners[free] = owner;
    }
    from = at + 1;
  }
}

/** Every letter of the text is asked twice. */
function isBlank(letter: string): boolean {
  return (
    letter === ' ' ||
    letter === '\n' ||
    (letter < 'А' && /\s/u.test(letter)) ||
    (letter > 'ӿ' && /\s/u.test(letter))
  );
}

function lines(text: string, owners: Int32Array, uses: readonly Claim['use'][]): Ledger {
  const total: PlacedShare = { field: 0, boilerplate: 0, unplaced: 0 };
  const ledger: LedgerLine[] = [];
  const starts = lineStarts(text);
  starts.forEach((start, index) => {
    const pieces = splitPieces(text, start, starts[index + 1] ?? text.length, owners, uses, total);
    if (pieces.length > 0) ledger.push({ line: index + 1, fate: findFate(pieces), pieces });
  });
  return { lines: ledger, total };
}

function splitPieces(
  text: string,
  start: number,
  end: number,
  owners: Int32Array,
  uses: readonly Claim['use'][],
  total: PlacedShare,
): LedgerPiece[] {
  const pieces: LedgerPiece[] = [];
  let owner: number | undefined;
  for (let at = start; at < end; at += 1) {
    if (isBlank(text[at] ?? '')) continue;
    const last = pieces.at(-1);
    if (last !== undefined && owners[at] === owner) last.end = at + 1;
    else {
      owner = owners[at] ?? 0;
      pieces.push({
        start: at,
        end: at + 1,
        text: '',
        ...describeUse(owner === 0 ? undefined : uses[owner - 1]),
      });
    }
    total[pieces.at(-1)?.fate ?? 'unplaced'] += 1;
  }
  for (const piece of pieces) piece.text = text.slice(piece.start, piece.end).replaceAll(/\s+/gu, ' ');
  return pieces;
}

function describeUse(use: Claim['use'] | undefined): Pick<LedgerPiece, 'fate' | 'field' | 'reason'> {
  if (use === undefined) return { fate: 'unplaced' };
  return 'record' in use ? { fate: 'field', field: use } : { fate: 'boilerplate', reason: use.reason };
}

function findFate(pieces: readonly LedgerPiece[]): Fate {
  const has = (fate: Fate) => pieces.some((piece) => piece.fate === fate);
  if (has('unplaced')) return 'unplaced';
  return has('field') ? 'field' : 'boilerplate';
}

/** The part of the characters that are in a field or known to say nothing; a text without any is placed. */
export function placedShare({ field, boilerplate, unplaced }: PlacedShare): number {
  const all = field + boilerplate + unplaced;
  return all === 0 ? 1 : (field + boilerplate) / all;
}
