/**
 * «Таблица 2. Варианты использования. Основной процесс»: the actions once more, a column a participant, a cell an action,
 * and below it perhaps «Альтернативный процесс», the way that ends in a refusal.
 */
import type { Desk } from '../draft.ts';
import { isRow } from '../outline/cells.ts';
import type { Paragraph } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';
import type { DraftProcess } from './process.ts';
import { chooseStepName, StepNames } from './step-name.ts';
import type { DraftStep } from './steps.ts';
import { type Cell, listCells } from './table-rows.ts';
import type { UnitRegister } from './units.ts';

const TITLE =
  /вариант\p{L}* использования|^таблица\s?\d+\.?\s(?:основно|альтернативн)\p{L}+ процесс|пайдалану нұсқалары/iu;
const ALTERNATIVE = /альтернатив|балама/iu;
/** «Таблица 3. …» ends the table above it, whatever it is about. */
const ANY_TITLE = /^(?:таблица|кесте|\d+-кесте)(?!\p{L})/iu;
const GROUP = /^(?:группа\s*(?:№\s*)?\d+\.?|\d+-\s?топ)\s*(?:СФЕ|ҚФБ)?\s*[:.–—-]?\s*(?<name>.*)$/disu;
/** «Действие № 4 (…)», «№ 4.», «4. Прием», «4-іс-қимыл»: where an action begins in a cell. */
const MARK =
  /(?<!\p{L})(?:действи[ея]\s*(?:№\s*)?\d{1,2}|№\s*\d{1,2}|\d{1,2}-\s?(?:іс-)?(?:қимыл|әрекет)\p{L}*)(?!\d)|^\d{1,2}(?=[.)]\s)/giu;
const REFUSES = /отказ|бас тарт/iu;

export interface UseCases {
  /** The title as a paragraph of the text. */
  heading: Words;
  /** Not the usual way: the one that ends in a refusal. */
  alternative: boolean;
  rows: readonly Paragraph[];
}

/** The tables that stand under such a title, row by row. */
export function findUseCases(paragraphs: readonly Paragraph[]): UseCases[] {
  const found: (UseCases & { rows: Paragraph[] })[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const { words } = paragraph;
    if (TITLE.test(words.text) && !isRow(words)) {
      found.push({ heading: words, alternative: ALTERNATIVE.test(words.text), rows: [] });
      open = true;
    } else if (ANY_TITLE.test(words.text)) open = false;
    else if (open && isRow(words)) found.at(-1)?.rows.push(paragraph);
  }
  return found.filter(({ rows }) => rows.length > 0);
}

interface Action {
  number: number;
  label: Words;
  cell: Cell;
  text: Words;
  column: Cell;
}

/**
 * Nothing when a cell does not say by a number when its turn is: the order of such a table cannot be told.
 *
 * @returns the process, holder and steps as of a list of actions
 */
export function readUseCases(
  { heading, rows }: UseCases,
  units: UnitRegister,
  desk: Desk,
): DraftProcess | undefined {
  const [first = [], ...rest] = rows.map(listCells);
  const named = first.map((cell) => ({ ...cell, words: match(cell.words, GROUP)?.named.name ?? cell.words }));
  const inOwnRow = named.every(({ words }) => words.text === '') && first.length > 1;
  const heads = inOwnRow ? (rest[0] ?? []) : named;
  const body = inOwnRow ? rest.slice(1) : rest;
  const actions = body.flatMap((cells) => cells.flatMap((cell, place) => splitActions(cell, heads[place])));
  const cells = body.flat().filter(({ words }) => words.text !== '');
  const unnumbered = cells.some((cell) => !actions.some((action) => action.cell === cell));
  if (actions.length === 0 || unnumbered || heads.some(({ words }) => MARKED.test(words.text)))
    return undefined;
  const names = new StepNames();
  const sorted = actions.toSorted((a, b) => a.number - b.number);
  const steps = sorted.map((action): DraftStep => readAction(action, names, units));
  const last = steps.at(-1);
  if (last !== undefined && REFUSES.test(last.action.text)) last.outcome = 'refusal';
  desk.boilerplate.push(...first.map(({ words }) => words), ...heads.map(({ words }) => words));
  return { holder: 'provider', title: withoutEnd(heading), at: rows[0]?.at ?? '', steps };
}

/** Without the flag `g`, which makes a pattern remember. */
const MARKED = new RegExp(MARK.source, 'iu');

function splitActions(cell: Cell, column: Cell | undefined): Action[] {
  const { words } = cell;
  const marks = [...words.text.matchAll(MARK)];
  if (column === undefined || marks.length === 0 || marks[0]?.index !== 0) return [];
  return marks.map((mark, place) => {
    const end = mark.index + mark[0].length;
    const told = slice(words, end, marks[place + 1]?.index ?? words.text.length);
    return {
      number: Number.parseInt(/\d+/u.exec(mark[0])?.[0] ?? '', 10),
      label: slice(words, mark.index, end),
      cell,
      text: withoutEnd(match(told, /^[.):\s–—-]*(?<text>.*)$/dsu)?.named.text ?? told),
      column,
    };
  });
}

function readAction({ label, cell, text, column }: Action, names: StepNames, units: UnitRegister): DraftStep {
  return {
    id: names.take(chooseStepName(text.text, '')),
    label,
    unit: units.inCell(withoutEnd(column.words), column.at),
    action: text,
    duration: findDurations(text)[0]?.phrase,
    at: cell.at,
  };
}
