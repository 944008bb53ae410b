/** What a report says of one imported text, whatever form it is told in. */
import type { ImportedDraft, ImportResult } from '../import-text.ts';
import { type Fate, type Ledger, type PlacedShare, placedShare } from '../ledger.ts';
import { lineAt, lineStarts, type SourceFile } from '../source.ts';
import type { Origin } from '../sourced.ts';
import { findSpans } from '../words.ts';

/** What happened to the file of a record. */
export type Written =
  | 'not-asked'
  | 'new'
  | 'replaced'
  | 'same'
  | 'merged'
  | 'removed'
  | 'kept'
  | 'edited'
  | 'held'
  | 'collision'
  | 'held-by-collision';

/** What became of a record that an editor had worked on, by the names of its fields. */
export interface MergeReport {
  /** What the editor changed stays. */
  kept: readonly string[];
  /** What only the text changed comes in. */
  taken: readonly string[];
  /** Both changed it: the editor's value stays. */
  conflicts: readonly { field: string; line: number; column: number; kept: string; imported: string }[];
}

export interface Stored {
  written: Written;
  /** Where an editor has moved the record. */
  movedTo?: string;
  merge?: MergeReport;
}

export interface Remark {
  /** Path inside the content folder, without the extension. */
  record: string;
  /** `terms/0/duration`. */
  field: string;
  message: string;
  /** Line of the source; absent when the field has no words there. */
  line?: number;
}

export interface LineReport {
  line: number;
  fate: Fate;
  text: string;
  pieces: readonly PieceReport[];
}

export interface PieceReport {
  fate: Fate;
  text: string;
  record?: string;
  field?: string;
  reason?: string;
}

export interface FileReport extends Pick<ImportResult, 'verdict' | 'language' | 'wording'> {
  file: string;
  /** Known of a text and of a page. */
  encoding?: string;
  format: SourceFile['format'];
  /** Why the file could not be read. */
  refused?: string;
  /** The line with which each page of a .pdf begins. */
  pages?: readonly number[];
  /** What of the file is not in the text that was read. */
  leftOut: readonly string[];
  /** Words with letters of the other script or with letters for figures: each once, where it stands first. */
  readWords: readonly { written: string; read: string; line: number; column: number; times: number }[];
  /** Where bytes of the file were no letters: words there are not to be trusted. */
  broken: NonNullable<SourceFile['broken']>;
  /** `notes` are the characters of `field` that stand in notes only: kept, and understood by nobody. */
  placed: PlacedShare & { notes: number; share: number };
  records: readonly ({ path: string } & Stored)[];
  /** What makes a record none: the schema objects. */
  errors: readonly Remark[];
  /** What an editor has to fill in. */
  todo: readonly Remark[];
  /** Abbreviations that the text uses and does not explain. */
  terms: ImportResult['terms'];
  lines: readonly LineReport[];
}

/** A fault of a draft that its schema found. */
export interface Fault {
  draft: ImportedDraft;
  path: readonly (string | number)[];
  message: string;
}

export function fileReport(
  { source, verdict, language, drafts, ledger, terms, wording, readWords }: ImportResult,
  faults: readonly Fault[],
  stored: (path: string) => Stored,
): FileReport {
  const starts = lineStarts(source.text);
  const remark = (
    draft: ImportedDraft,
    path: readonly (string | number)[],
    message: string,
    start?: number,
  ) => {
    const offset = start ?? nearest(draft.origins, path)?.spans[0]?.start;
    const line = offset === undefined ? {} : { line: lineAt(starts, offset) };
    return { record: recordPath(draft), field: path.join('/'), message, ...line };
  };
  // What an editor filled in after the last import is not asked again.
  const isFilled = ({ record, field }: Remark) =>
    stored(record).merge?.kept.some((kept) => field === kept || field.startsWith(`${kept}/`)) === true;
  return {
    file: source.name,
    ...(source.encoding !== undefined && { encoding: source.encoding }),
    format: source.format,
    ...(source.refused !== undefined && { refused: source.refused }),
    ...(source.pages !== undefined && { pages: source.pages }),
    leftOut: source.leftOut ?? [],
    readWords: countReadWords(readWords, starts),
    broken: source.broken ?? [],
    verdict,
    language,
    placed: { ...ledger.total, notes: countNotes(ledger), share: placedShare(ledger.total) },
    records: drafts.map((draft) => ({ path: recordPath(draft), ...stored(recordPath(draft)) })),
    errors: faults.map(({ draft, path, message }) => remark(draft, path, message)),
    todo: drafts
      .flatMap((draft) =>
        draft.todo.map(({ path, message, words }) =>
          remark(draft, path, message, words && findSpans(words, source.text)[0]?.start),
        ),
      )
      .filter((one) => !isFilled(one)),
    terms,
    wording,
    lines: ledger.lines.map(({ line, fate, pieces }) => {
      const told = pieces.map(
        ({ fate: of, text, field, reason }): PieceReport => ({
          fate: of,
          text,
          ...(field && { record: field.record, field: field.path.join('/') }),
          ...(reason !== undefined && { reason }),
        }),
      );
      return { line, fate, text: pieces.map(({ text }) => text).join(' '), pieces: told };
    }),
  };
}

function countReadWords(
  words: ImportResult['readWords'],
  starts: readonly number[],
): FileReport['readWords'] {
  const counted = new Map<string, { offset: number; read: string; times: number }>();
  for (const { written, read, offset } of words) {
    const same = counted.get(written);
    counted.set(written, { read, offset: same?.offset ?? offset, times: (same?.times ?? 0) + 1 });
  }
  return [...counted].map(([written, { read, offset, times }]) => {
    const line = lineAt(starts, offset);
    return { written, read, line, column: offset - (starts[line - 1] ?? 0) + 1, times };
  });
}

/** What a record keeps as a note or a provision was not understood, though it is not lost. */
function countNotes({ lines }: Ledger): number {
  return lines
    .flatMap(({ pieces }) => pieces)
    .filter(({ field }) => field?.path.some((part) => part === 'notes' || part === 'provisions'))
    .reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0);
}

export function recordPath({ shelf, id }: ImportedDraft): string {
  return `${shelf}/${id}`;
}

/** The words of the field itself, of what is in it, else of what it is in. */
function nearest(origins: readonly Origin[], path: readonly (string | number)[]): Origin | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = origins.find((origin) =>
      path.slice(0, length).every((part, index) => origin.path[index] === part),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
