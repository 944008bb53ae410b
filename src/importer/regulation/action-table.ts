/**
 * «Таблица 1. Описание действий СФЕ»: the actions of the layout of 2012. Its rows are unit, action, form of completion,
 * term and number of the next action, and its columns are the actions; some acts turn it round.
 */

import type { Desk } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Words } from '../words.ts';
import type { DraftProcess } from './process.ts';
import { chooseStepName, StepNames } from './step-name.ts';
import type { DraftStep } from './steps.ts';
import { type Cell, countColumns, rowCounts, tableRows } from './table-rows.ts';
import type { UnitRegister } from './units.ts';

type Column = 'number' | 'unit' | 'action' | 'form' | 'term' | 'next';

/** What a heading of the table says; the first that fits. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['next', /номер следующего|следующ\p{L}+ действи|келесі іс-(?:қимыл|әрекет)/iu],
  ['form', /форма завершения|аяқта(?:л)?у нысан|^результат|нәтижесі(?!н)/iu],
  [
    'term',
    /(?:срок|длительност|продолжительност)\p{L}* (?:исполнени|выполнени)|^(?:срок|длительность|продолжительность)\p{L}*$|орында(?:у|лу)(?:дың|дің)? (?:мерзім|уақыт|ұзақт)|^(?:мерзімі|ұзақтығы)$/iu,
  ],
  [
    'unit',
    /наименование (?:и номер )?(?:СФЕ|структурн\p{L}+ подразделени)|^структурн\p{L}+ подразделени|ҚФБ(?:-\p{L}+)? атауы|құрылымдық[\p{L}-]* (?:[\p{L}-]+ )?(?:бөлімше|бірлік)\p{L}*(?: \([^)]*\))? атауы|^(?:жауапты )?(?:орындаушы|қызметкер|тұлға)(?:лар|лер)?$|исполнитель$|^(?:работник|сотрудник|ответственн\p{L}+ (?:лиц|исполнител|работник)\p{L}*|должностн\p{L}+ лиц\p{L}*)(?: \([^)]*\))?$/iu,
  ],
  [
    'number',
    /(?:№|номер) (?:п\/п )?(?:основного )?(?:действи|процесс)|іс-(?:қимыл|әрекет)\p{L}* №|№ іс-(?:қимыл|әрекет)|№ п\/п|^№$/iu,
  ],
  [
    'action',
    /наименование (?:действи|процесс|процедур|операци)|действи\p{L}* и их описание|^(?:процедур[аы]|действи[ея])(?: \([^)]*\))?$|^(?:содержание|описание) (?:процедуры|действия)(?: \([^)]*\))?$|(?:іс-(?:қимыл|әрекет)|рәсім|процес)\p{L}*(?: \([^)]*\)\p{L}*)? (?:атауы|мазмұны|сипаттамасы)|^(?:рәсім|іс-(?:қимыл|әрекет))(?:дер|дар)?(?: \([^)]*\))?$/iu,
  ],
];
type Action = Partial<Record<Column, Cell>>;

function readHeading(cell: Cell | undefined): Column | undefined {
  return cell && HEADINGS.find(([, pattern]) => pattern.test(cell.words.text))?.[0];
}

/**
 * The actions of a table whose columns are actions, block by block: a page holds some columns, and the rest stands below
 * under the same headings.
 */
function byColumns(rows: readonly (readonly Cell[])[]): Action[][] {
  const blocks: { actions: Action[]; seen: Set<Column> }[] = [];
  for (const [heading, ...cells] of rows) {
    const column = readHeading(heading);
    if (column === undefined) continue;
    let block = blocks.at(-1);
    if (block === undefined || block.seen.has(column)) {
      block = { actions: [], seen: new Set() };
      blocks.push(block);
    }
    block.seen.add(column);
    for (const [place, cell] of cells.entries())
      block.actions[place] = { ...block.actions[place], [column]: cell };
  }
  return joined(blocks.map(({ actions }) => actions));
}

function readNumbers(actions: readonly Action[]): number[] {
  return actions.map(({ number }) => Number.parseInt(number?.words.text ?? '', 10));
}

/** A block whose numbers go on continues the table; one that counts from the beginning is another variant. */
function joined(blocks: readonly Action[][]): Action[][] {
  const tables: Action[][] = [];
  for (const block of blocks) {
    const last = tables.at(-1);
    const goesOn = last !== undefined && Math.min(...readNumbers(block)) > Math.max(...readNumbers(last));
    if (goesOn) last.push(...block);
    else tables.push([...block]);
  }
  return tables;
}

/** A row that only names columns, below another one of that kind. */
function isHeadings(cells: readonly Cell[]): boolean {
  const full = cells.filter(({ words }) => words.text !== '');
  const named = full.filter((cell) => readHeading(cell) !== undefined);
  return countColumns(cells, readHeading) > 1 && named.length * 2 > full.length;
}

/** The actions of a table whose rows are actions; its first row has the headings. */
function byRows([headings = [], ...below]: readonly (readonly Cell[])[]): Action[] {
  let columns = headings.map(readHeading);
  let first = below.findIndex((cells) => !isHeadings(cells));
  if (first === -1) first = below.length;
  // «Процедура» above «Наименование действия» and «Срок выполнения»: the lower one says more.
  for (const cells of below.slice(0, first))
    columns = cells.map((cell, place) => readHeading(cell) ?? columns[place]);
  return below
    .slice(first)
    .map((cells) =>
      Object.fromEntries(
        columns.flatMap((column, place) => (column === undefined ? [] : [[column, cells[place]]])),
      ),
    );
}

/**
 * The processes of an appendix or of an item: its table, then the variants of it that stand in the same place.
 *
 * @param paragraphs of an appendix or of an item
 */
export function readActionTables(
  paragraphs: readonly Paragraph[],
  units: UnitRegister,
  desk: Desk,
): DraftProcess[] {
  const rows = tableRows(paragraphs, readHeading);
  const first = rows.findIndex((cells) => cells.some((cell) => readHeading(cell) !== undefined));
  if (first === -1) return [];
  const table = rows.slice(first);
  const headings = countColumns(table[0] ?? [], readHeading);
  const found = headings > 1 ? [byRows(table)] : byColumns(table);
  const title = paragraphs.find(
    ({ words }) =>
      /описание действий|іс-қимыл\p{L}* сипаттамасы/iu.test(words.text) && !words.text.includes('|'),
  );
  const processes = found.flatMap((actions) =>
    readActions(actions, title && withoutEnd(title.words), units, desk),
  );
  if (processes.length === 0) return [];
  // Headings only say which column is which, and a column of its own counts the rows.
  for (const row of table)
    for (const cell of row) if (readHeading(cell) !== undefined) desk.boilerplate.push(cell.words);
  desk.boilerplate.push(...rowCounts(paragraphs, readHeading));
  return processes;
}

function readActions(
  found: readonly Action[],
  title: Words | undefined,
  units: UnitRegister,
  desk: Desk,
): DraftProcess[] {
  const actions = found.filter(
    ({ action, number }) => action !== undefined && action.words.text !== '' && !isCount(action, number),
  );
  const [opening] = actions;
  if (opening?.action === undefined) return [];
  const names = new StepNames();
  // Who acts and what follows are names of the record.
  for (const { number, unit, next } of actions) {
    for (const cell of [number, unit, next]) if (cell !== undefined) desk.boilerplate.push(cell.words);
  }
  const steps = actions.flatMap((action) => readStep(action, units, names));
  lead(steps, actions);
  return [{ holder: 'provider', title, at: opening.action.at, steps }];
}

/** «1 | 2 | 3 | 4» under the headings counts the columns. */
function isCount({ words }: Cell, number: Cell | undefined): boolean {
  return /^\d{1,2}$/u.test(words.text) && (number === undefined || /^\d{1,2}$/u.test(number.words.text));
}

function readStep(
  { number, unit, action, form, term }: Action,
  units: UnitRegister,
  names: StepNames,
): DraftStep[] {
  if (action === undefined) return [];
  const text = withoutEnd(action.words);
  const id = names.take(chooseStepName(text.text, ''));
  const actor =
    unit === undefined ? units.actorIn(text, action.at)?.unit : units.inCell(withoutEnd(unit.words), unit.at);
  const phrase = term && (findDurations(term.words)[0]?.phrase ?? withoutEnd(term.words));
  const result = form && withoutEnd(form.words);
  return [
    {
      id,
      label: number && number.words.text !== '' ? withoutEnd(number.words) : undefined,
      unit: actor,
      action: text,
      duration: phrase && phrase.text !== '' ? phrase : undefined,
      result: result && result.text !== '' ? result : undefined,
      at: action.at,
    },
  ];
}

/** «Номер следующего действия»: said where it is not simply the next one. */
function lead(steps: readonly DraftStep[], actions: readonly Action[]): void {
  const names = new Map(actions.map(({ number }, place) => [number?.words.text ?? '', steps[place]?.id]));
  steps.forEach((step, place) => {
    const wanted = actions[place]?.next?.words.text.match(/\d+/gu) ?? [];
    const next = wanted.flatMap((number) => names.get(number) ?? []);
    const [first] = next;
    if (next.length > 1) step.next = [...new Set(next)];
    else if (first !== undefined && first !== steps[place + 1]?.id) step.next = first;
  });
}
