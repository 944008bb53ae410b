/** The table of main requirements in whatever shape a text gives it: rows of cells, or a cell a line. */
import { isRow } from '../outline/cells.ts';
import type { SourceFile } from '../source.ts';
import { append } from '../sourced-fields.ts';
import { join, slice, type Words } from '../words.ts';
import { listCells, splitCellLines } from './cell-lines.ts';
import { findRowKind, measureRowName, type RowKind } from './row-names.ts';

export interface TableRow {
  /** Absent when the name is none that the law gives. */
  kind?: RowKind;
  /** As it is written, `4`; absent when the row has none. */
  number?: number;
  label?: Words;
  name: Words;
  /** The value, line by line; entries of a list keep their numbers. */
  lines: Words[];
}

export interface RequirementsTable {
  title: Words;
  rows: TableRow[];
}

/** Fewer known rows are a text that speaks of one of them. */
const FEWEST_ROWS = 4;
const TITLE =
  /перечень\s+основных\s+требований|^стандарт\s+государственной\s+услуги|негізгі\s+талаптар\p{L}*\s+тізбесі|қызмет\p{L}*\s+стандарты$/iu;
const NUMBER = /^(?<number>\d{1,2})[.)]?$/u;
const NUMBER_BEFORE = /^\d{1,2}[.)]?\s+(?=\p{Lu})/u;

/** @param paragraphs of one annex, or of the end of a text whose annex lost its label */
export function readTables(paragraphs: readonly Words[], source: SourceFile): RequirementsTable[] {
  const tables: RequirementsTable[] = [];
  let title: Words[] = [];
  let open: RequirementsTable | undefined;
  // A cell a line: the number stands above the name that it counts.
  let counted: Words | undefined;
  for (const words of paragraphs) {
    if (!isRow(words) && NUMBER.test(words.text) && counted === undefined) {
      counted = words;
      continue;
    }
    const label = counted;
    counted = undefined;
    if (!isRow(words) && TITLE.test(words.text) && !/[.;]$/u.test(words.text)) {
      title = [words];
      open = undefined;
      continue;
    }
    const row = isRow(words) ? readRow(listCells(words), source, open) : readLine(words, label, open);
    if (row === undefined) {
      const lines = isRow(words)
        ? listCells(words).flatMap((cell) => splitCellLines(cell, source))
        : [...(label ? [label] : []), words];
      if (open !== undefined && open.rows.length > 0) append(open.rows.at(-1)?.lines ?? [], lines);
      else if (title.length > 0) append(title, lines);
      continue;
    }
    if (open === undefined) {
      open = { title: join(title), rows: [] };
      tables.push(open);
    }
    open.rows.push(row);
  }
  return tables.filter(({ rows }) => rows.filter(({ kind }) => kind !== undefined).length >= FEWEST_ROWS);
}

function isNew(kind: RowKind, table: RequirementsTable | undefined): boolean {
  return table === undefined || table.rows.every((row) => row.kind !== kind);
}

function readNumber(text: string | undefined): number | undefined {
  const number = NUMBER.exec(text?.trim() ?? '')?.groups?.number;
  return number === undefined ? undefined : Number(number);
}

/** «4 | Срок оказания … | 5 рабочих дней»; a page may leave the number out, or print one of its own. */
function readRow(
  cells: Words[],
  source: SourceFile,
  open: RequirementsTable | undefined,
): TableRow | undefined {
  const number = readNumber(cells[0]?.text);
  const named = number === undefined ? 0 : 1;
  const [name, ...values] = cells.slice(named);
  if (name === undefined) return undefined;
  const kind = findRowKind(name.text);
  const lines = values.flatMap((value) => splitCellLines(value, source));
  const [first] = cells;
  const counted = number !== undefined && first !== undefined && { number, label: first };
  if (kind !== undefined && isNew(kind, open)) return { kind, ...counted, name, lines };
  // A row that the law does not know keeps its number; columns inside a value go on with it.
  const follows = number !== undefined && number === (open?.rows.at(-1)?.number ?? 0) + 1;
  return follows && lines.length > 0 ? { ...counted, name, lines } : undefined;
}

/** «4 Срок оказания государственной услуги», alone on its line or with the beginning of the value. */
function readLine(
  words: Words,
  above: Words | undefined,
  open: RequirementsTable | undefined,
): TableRow | undefined {
  const before = NUMBER_BEFORE.exec(words.text);
  const text = slice(words, before?.[0].length ?? 0);
  const label = before === null ? above : slice(words, 0, before[0].length);
  const length = measureRowName(text.text);
  const name = length === 0 ? text : slice(text, 0, length);
  const value = slice(text, length === 0 ? text.text.length : length);
  const kind = findRowKind(name.text);
  if (kind === undefined || !isNew(kind, open)) return undefined;
  // A sentence that begins with the name of a row is none: «Срок оказания государственной услуги – 5 дней».
  if (/^[:–—-]/u.test(value.text)) return undefined;
  return {
    kind,
    ...(label !== undefined && { number: Number.parseInt(label.text, 10), label }),
    name,
    lines: value.text === '' ? [] : [value],
  };
}
