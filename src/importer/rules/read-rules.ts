/** The rules of one service: head, prose and table as one redaction, the last of those that the notes tell of. */
import { bareWords } from '../../language/same-words.ts';
import type { RulesChapter, RulesRedaction } from '../../model/records.ts';
import type { DraftReading, Todo } from '../draft.ts';
import type { DocumentPart, Outline } from '../outline/types.ts';
import { findAbbreviations } from '../phrases/abbreviations.ts';
import { readNote } from '../phrases/note.ts';
import type { Sourced } from '../sourced.ts';
import { readField, readFieldText, some } from '../sourced-fields.ts';
import { match, type Words } from '../words.ts';
import { draftAnnex, listBlankWords } from './annexes.ts';
import { addDoubted } from './doubted-ways.ts';
import { readEvents } from './events.ts';
import { groupSteps } from './processes.ts';
import { addProvisions } from './provisions.ts';
import { draftRedactions } from './redactions.ts';
import { readReferences } from './references.ts';
import { type RedactionDraft, readRequirements } from './requirements.ts';
import type { ServicePart } from './service-parts.ts';
import type { RulesSheet } from './sheet.ts';
import { readProse } from './walk.ts';

/** What the order says of itself. */
export interface OrderHead {
  date: Sourced;
}

export function readRules(
  part: ServicePart,
  document: DocumentPart,
  { language }: Outline,
  order: OrderHead,
): DraftReading {
  const label = part.annex?.number === undefined ? 'перечень требований' : `приложение ${part.annex.number}`;
  const sheet: RulesSheet = {
    todo: [],
    boilerplate: [],
    ways: [],
    placeRow: (number) => (number === undefined ? label : `${label}, строка ${number}`),
  };
  const redaction: RedactionDraft = part.table === undefined ? {} : readRequirements(part.table, sheet);
  if (part.table === undefined) {
    sheet.todo.push({
      path: ['terms'],
      message: 'Перечня основных требований в тексте не найдено: впишите срок, каналы, документы.',
    });
  }
  const prose = readProse(part.sections);
  addProactive(
    redaction,
    prose.steps.filter(({ ways }) => ways.includes('proactive')).map(({ at }) => at),
  );
  const ways = [...sheet.ways, ...addDoubted(redaction, prose.steps)];
  const delivered =
    redaction.intakeDay !== undefined || prose.said.some(({ topic }) => topic === 'intake-day');
  const grouped = groupSteps(prose.steps, ways, language === 'kk' ? 'kk' : 'ru', delivered, sheet.todo);
  if (prose.steps.length > 0) redaction.processes = grouped.processes;
  else
    sheet.todo.push({
      path: ['processes'],
      message: 'Действий в тексте правил не найдено: впишите их или поясните в notes.',
    });
  addPaths(redaction, grouped.paths);
  addProvisions(redaction, prose, grouped.last, sheet);
  const abbreviations = listAbbreviations(document);
  addNames(redaction, abbreviations);
  redaction.abbreviations = some(abbreviations);
  const placed = listPlaced(part, sheet.placeRow);
  redaction.references = some(placed.flatMap(({ words, at }) => readReferences(words, at)));
  redaction.oneApplication = findOneApplication(placed);
  redaction.chapters = some(part.sections.flatMap(draftChapter));
  redaction.annexes = some(document.appendices.map(draftAnnex));
  const { redactions, todo } = draftRedactions(readEvents(document, part), redaction, order.date);
  const index = redactions.length - 1;
  const inRedaction = ({ path, ...rest }: Todo): Todo => ({ ...rest, path: ['redactions', index, ...path] });
  return {
    record: {
      language: language === 'kk' ? 'kk' : undefined,
      title: part.title,
      standing: draftStanding(redactions),
      redactions,
    },
    todo: [...sheet.todo.map(inRedaction), ...todo, ASKED],
    boilerplate: [
      ...sheet.boilerplate,
      ...listNotes(document),
      ...listBlankWords(document.appendices),
      ...(part.table ? [part.table.title] : []),
    ],
  };
}

const ASKED: Todo = {
  path: ['standing', 'asOf'],
  message:
    'Записан день последней редакции, о которой говорит текст: поищите более новую и поставьте день поиска.',
};

/** No text says whether a newer redaction exists; what is known is known as of the last that it tells of. */
function draftStanding(redactions: readonly Sourced<RulesRedaction>[]): Sourced {
  const date = redactions.at(-1)?.date;
  return { certainty: 'read', asOf: date };
}

/** «может оказываться проактивным способом» in the prose, though the row of channels says nothing of it. */
function addProactive(redaction: RedactionDraft, places: readonly string[]): void {
  const [at] = places;
  if (at === undefined) return;
  redaction.channels = { ...redaction.channels, proactive: { ...redaction.channels?.proactive, at } };
}

/** «физические лица (далее – услугополучатель)»; the prose may name another provider than the table. */
function addNames(redaction: RedactionDraft, abbreviations: ReturnType<typeof listAbbreviations>): void {
  const find = (name: RegExp) => abbreviations.find(({ abbr }) => name.test(abbr.text));
  const recipient = find(/^(?:услугополучател|көрсетілетін қызметті алушы)/iu);
  if (recipient !== undefined) redaction.recipient = { text: recipient.meaning, at: recipient.at };
  const provider = find(/^(?:услугодатель|көрсетілетін қызметті беруші)/iu);
  if (provider === undefined) return;
  const { meaning, at } = provider;
  redaction.provider ??= { text: meaning, at };
  const row = readFieldText(readField(redaction.provider, 'text')) ?? '';
  const same = bareWords(row).join(' ').includes(bareWords(meaning.text).join(' '));
  if (!same) redaction.provider = { ...redaction.provider, note: `${at}: «${meaning.text}»` };
}

function addPaths(redaction: RedactionDraft, paths: ReadonlyMap<string, readonly string[]>): void {
  const { channels = {} } = redaction;
  redaction.channels = Object.fromEntries(
    Object.entries(channels).map(([way, draft]) => [way, { ...draft, path: some(paths.get(way) ?? []) }]),
  );
  if (Object.keys(channels).length === 0) redaction.channels = undefined;
}

function listAbbreviations(document: DocumentPart) {
  const seen = new Set<string>();
  const paragraphs = [
    ...document.sections.flatMap(({ items }) => items.flatMap((item) => item.paragraphs)),
    ...document.appendices.flatMap((annex) => annex.paragraphs),
  ];
  return paragraphs.flatMap(({ words, at }) =>
    findAbbreviations(words).flatMap(({ abbr, meaning }) => {
      if (seen.has(abbr.text)) return [];
      seen.add(abbr.text);
      return [{ abbr, meaning, at }];
    }),
  );
}

function listPlaced(
  part: ServicePart,
  placeRow: (number?: number) => string,
): { words: Words; at: string }[] {
  const rows = part.table?.rows ?? [];
  return [
    ...part.sections.flatMap(({ items }) => items.flatMap(({ paragraphs }) => paragraphs)),
    ...rows.flatMap(({ number, lines }) => lines.map((words) => ({ words, at: placeRow(number) }))),
  ].filter(({ words }) => readNote(words) === undefined);
}

/** «по принципу «одного заявления» в совокупности с государственной услугой «…»» */
const TOGETHER = /(?:одного заявления|бір өтініш)[»"”][^«]{0,160}[«"“](?<service>[^«»]{8,300})[»"”]/diu;

function findOneApplication(
  placed: readonly { words: Words; at: string }[],
): RedactionDraft['oneApplication'] {
  for (const { words, at } of placed) {
    const service = match(words, TOGETHER)?.named.service;
    if (service !== undefined) return { text: service, at };
  }
  return undefined;
}

function draftChapter({ heading, items }: DocumentPart['sections'][number]): Sourced<RulesChapter>[] {
  if (heading === undefined) return [];
  const numbers = items.flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return [
    { title: heading.words, items: first === undefined || first === last ? first : `${first}–${last}` },
  ];
}

function listNotes(document: DocumentPart): Words[] {
  return [
    ...document.notes.map(({ words }) => words),
    ...document.sections.flatMap(({ items }) =>
      items.flatMap((item) => item.paragraphs.map(({ words }) => words)),
    ),
    ...document.appendices.flatMap((annex) => annex.paragraphs.map(({ words }) => words)),
  ].filter((words) => readNote(words) !== undefined);
}
