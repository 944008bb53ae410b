/** The rules of one service: head, prose and table as one redaction, the last of those that the notes tell of. */
import type { RulesAnnex, RulesChapter, RulesRedaction } from '../../model/records.ts';
import type { DraftReading, Todo } from '../draft.ts';
import type { AppendixPart, DocumentPart, Outline } from '../outline/types.ts';
import { findAbbreviations } from '../phrases/abbreviations.ts';
import { readNote } from '../phrases/note.ts';
import type { Sourced } from '../sourced.ts';
import { some } from '../sourced-fields.ts';
import { join, type Words } from '../words.ts';
import { readEvents } from './events.ts';
import { groupSteps } from './processes.ts';
import { addProvisions } from './provisions.ts';
import { draftRedactions } from './redactions.ts';
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
    sheet.todo.push({ path: ['terms'], message: 'Перечня основных требований в тексте не найдено: впишите срок, каналы, документы.' });
  }
  const prose = readProse(part.sections);
  addProactive(redaction, prose.steps.filter(({ ways }) => ways.includes('proactive')).map(({ at }) => at));
  const ways = sheet.ways;
  const delivered = redaction.intakeDay !== undefined;
  const grouped = groupSteps(prose.steps, ways, language === 'kk' ? 'kk' : 'ru', delivered, sheet.todo);
  if (prose.steps.length > 0) redaction.processes = grouped.processes;
  else sheet.todo.push({ path: ['processes'], message: 'Действий в тексте правил не найдено: впишите их или поясните в notes.' });
  addPaths(redaction, grouped.paths);
  addProvisions(redaction, prose, grouped.last, sheet);
  redaction.abbreviations = some(listAbbreviations(document));
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
    boilerplate: [...sheet.boilerplate, ...listNotes(document), ...(part.table ? [part.table.title] : [])],
  };
}

const ASKED: Todo = {
  path: ['standing', 'asOf'],
  message: 'Записан день последней редакции, о которой говорит текст: поищите более новую и поставьте день поиска.',
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

function draftChapter({ heading, items }: DocumentPart['sections'][number]): Sourced<RulesChapter>[] {
  if (heading === undefined) return [];
  const numbers = items.flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return [{ title: heading.words, items: first === undefined || first === last ? first : `${first}–${last}` }];
}

function draftAnnex(annex: AppendixPart): Sourced<RulesAnnex> {
  const own = annex.paragraphs.map(({ words }) => words).filter((words) => readNote(words) === undefined);
  const title = own.find(({ text }) => !/^[_(]|_{4}|^(?:форма|нысан)\.?$|\s\|\s/iu.test(text) && text.length > 3);
  const whole = join(own).text.slice(0, 2000);
  const kind = /основных требований|стандарт государственной услуги|негізгі талаптар/iu.test(whole)
    ? 'requirements'
    : /формул[аеы]|формула/iu.test(title?.text ?? '')
      ? 'formula'
      : /форма|нысан|_{4}|заявлени|расписк|уведомлени|өтініш|қолхат/iu.test(whole)
        ? 'form'
        : 'other';
  return { label: annex.label ?? 'приложение', title, kind };
}

function listNotes(document: DocumentPart): Words[] {
  return [
    ...document.notes.map(({ words }) => words),
    ...document.sections.flatMap(({ items }) => items.flatMap((item) => item.paragraphs.map(({ words }) => words))),
    ...document.appendices.flatMap((annex) => annex.paragraphs.map(({ words }) => words)),
  ].filter((words) => readNote(words) !== undefined);
}

