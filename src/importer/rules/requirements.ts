/** The table of main requirements as fields of a redaction. */
import type { RulesRedaction, Statement } from '../../model/records.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import type { Sourced } from '../sourced.ts';
import { some } from '../sourced-fields.ts';
import { join } from '../words.ts';
import { readRowDocuments } from './row-documents.ts';
import type { RowKind } from './row-names.ts';
import { type RowTerms, readRowTerms } from './row-terms.ts';
import {
  readRowChannels,
  readRowForm,
  readRowRefusals,
  readRowResult,
  readRowSchedule,
  readRowText,
} from './row-values.ts';
import { type Line, placeLines, type RulesSheet } from './sheet.ts';
import type { RequirementsTable, TableRow } from './table.ts';

export type RedactionDraft = {
  -readonly [Key in keyof Sourced<RulesRedaction>]: Sourced<RulesRedaction>[Key];
};

/** The rows that every service has; of these the redaction of 2026 added «подвид». */
const EXPECTED: readonly (readonly [RowKind, keyof RulesRedaction, string])[] = [
  ['provider', 'provider', 'Строки об услугодателе в перечне требований нет.'],
  ['channels', 'channels', 'Строки о способах обращения в перечне требований нет.'],
  ['term', 'terms', 'Строки о сроке в перечне требований нет.'],
  ['documents', 'documents', 'Строки о документах в перечне требований нет.'],
  ['refusals', 'refusalGrounds', 'Строки об основаниях отказа в перечне требований нет.'],
];

/** Fills the sheet's ways, in which all other parts of the rules are read. */
export function readRequirements(table: RequirementsTable, sheet: RulesSheet): RedactionDraft {
  const rows = new Map(
    table.rows.flatMap((row) => (row.kind === undefined ? [] : [[row.kind, row] as const])),
  );
  const lines = (kind: RowKind): Line[] => {
    const row = rows.get(kind);
    return row === undefined ? [] : placeLines(row.lines, sheet.placeRow(row.number), sheet);
  };
  const channels = readRowChannels(lines('channels'), sheet);
  sheet.ways = [...channels.ways.keys()];
  const other = lines('other');
  const terms = withWaiting(readRowTerms(lines('term'), sheet), other, sheet);
  const documents = readRowDocuments(lines('documents'), sheet);
  const { result, delivered } = readRowResult(lines('result'));
  const { refusals, count } = readRowRefusals(lines('refusals'), sheet);
  for (const row of table.rows) reportRow(row, sheet);
  for (const [kind, field, message] of EXPECTED) {
    if (!rows.has(kind)) sheet.todo.push({ path: [field], message });
  }
  if (rows.has('term') && terms.terms.length === 0) {
    const message = 'Срок в строке перечня не прочитан: впишите его.';
    sheet.todo.push({ path: ['terms'], message, words: join(rows.get('term')?.lines ?? []) });
  }
  return {
    provider: readRowText(lines('provider')),
    subtypes: readRowText(lines('subtypes')),
    channels: Object.fromEntries([...channels.ways].map(([way, { at }]) => [way, { at }])),
    delivery: channels.delivery,
    form: readRowForm(lines('form')),
    result,
    terms: some(terms.terms),
    waiting: terms.waiting,
    service: terms.service,
    intakeDay: terms.intakeDay,
    ...readRowSchedule(lines('schedule')),
    fee: readRowText(lines('fee')),
    documents: some(documents.documents),
    refusalGrounds: count,
    refusals: some(refusals),
    other: some(
      [...delivered, ...documents.notes, ...other.filter((line) => !tellsWaiting(line))].map(asStatement),
    ),
    rows: readNumbers(table),
  };
}

function asStatement({ words, at }: Line): Sourced<Statement> {
  return { text: words, at };
}

const WAITING = /время (?:ожидания|обслуживания)|күту|ең ұзақ уақыты/iu;

function tellsWaiting({ words }: Line): boolean {
  return WAITING.test(words.text) && findDurations(words).length > 0;
}

/** № 254 tells of waiting and service in «Иные требования». */
function withWaiting(terms: RowTerms, other: readonly Line[], sheet: RulesSheet): RowTerms {
  const about = other.filter(tellsWaiting);
  const told = readRowTerms(about, sheet);
  const waiting = terms.waiting ?? told.waiting;
  const service = terms.service ?? told.service;
  return { ...terms, ...(waiting && { waiting }), ...(service && { service }) };
}

/** The name of the service is the title of the rules. */
const TITLE_ROW = /^наименование государственной услуги\s*$/iu;

function reportRow({ kind, number, label, name, lines }: TableRow, sheet: RulesSheet): void {
  sheet.boilerplate.push(name);
  if (label !== undefined) sheet.boilerplate.push(label);
  if (kind === undefined && TITLE_ROW.test(name.text)) sheet.boilerplate.push(...lines);
  else if (kind === undefined) {
    const message = `Строка ${number ?? ''} перечня не узнана: решите, куда её записать.`;
    sheet.todo.push({ path: ['rows'], message, words: name });
  } else if (lines.length === 0) {
    sheet.todo.push({
      path: ['rows'],
      message: `Строка «${name.text.slice(0, 60)}» пуста: сверьте с подлинником.`,
      words: name,
    });
  }
}

function readNumbers({ rows }: RequirementsTable): RedactionDraft['rows'] {
  const numbered = rows.flatMap(({ kind, number }) =>
    kind === undefined || number === undefined ? [] : [[kind, number] as const],
  );
  return numbered.length === 0 ? undefined : Object.fromEntries(numbered);
}
