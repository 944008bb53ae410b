/** A regulation as the outline has it → a draft of its record. Total: what is not understood stays out of the draft. */
import type { ActiveRegulation, ChannelKind, Form } from '../../model/records.ts';
import { clearDesk, type Desk, type DraftQuote, type DraftReading } from '../draft.ts';
import { isRow } from '../outline/cells.ts';
import type { DocumentPart, Outline, Paragraph } from '../outline/types.ts';
import { findAbbreviations } from '../phrases/abbreviations.ts';
import { readForm } from '../phrases/form.ts';
import { readNote } from '../phrases/note.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { findStandard } from '../phrases/standard-reference.ts';
import { type MissingMessages, missingFields } from '../required.ts';
import { titleWords } from '../service-title.ts';
import type { Sourced } from '../sourced.ts';
import { some } from '../sourced-fields.ts';
import { join, match, type Words } from '../words.ts';
import { readAppendices } from './appendices.ts';
import { readChannels } from './channels.ts';
import { readDefinitions } from './definitions.ts';
import { listStepDoubts } from './doubts.ts';
import { readExclusion } from './excluded.ts';
import { withFoundSteps, withLooseSteps } from './found-steps.ts';
import { withExplanations, withResultLines } from './item-lines.ts';
import { collectNominatives } from './nominatives.ts';
import { type Passage, passages, withOwnSentences } from './passage.ts';
import { classifyPassage, type PassageKind } from './passage-kind.ts';
import { channelRecords, listOffPaths } from './paths.ts';
import { draftQuotes } from './process.ts';
import { readProcesses } from './processes.ts';
import { readRegulationResults } from './results.ts';
import { readService } from './services.ts';
import { readRegulationTerms } from './terms.ts';
import { UnitNames } from './unit-names.ts';
import { UnitRegister } from './units.ts';

export interface RegulationContext {
  /** Its place in the act's list, as it is written: `3)`; absent when the act approves one regulation. */
  item?: Words | undefined;
  /** Its title in that list. */
  listed?: Words | undefined;
  language: Outline['language'];
}

/** The act and the heading are there wherever a regulation is; what has no appendix has none. */
const MISSING: MissingMessages<ActiveRegulation, 'act' | 'titles' | 'appendices'> = {
  item: 'Место регламента в перечне акта не найдено: впишите его, например «1)».',
  provider: 'Услугодатель не прочитан: впишите, кто оказывает услугу, и место в акте.',
  channels: 'Каналы обращения не прочитаны: впишите их и пути процессов.',
  form: 'Форма оказания услуги не прочитана: впишите её и место в акте.',
  results: 'Результат услуги не прочитан: впишите его и место в акте.',
  resultForm: 'Форма предоставления результата не прочитана: впишите её и место в акте.',
  standard: 'Ссылка на стандарт с его реквизитами не найдена: впишите запись стандарта и место ссылки.',
  units: 'Участники не прочитаны: впишите структурные подразделения.',
  processes: 'Действия не прочитаны: впишите шаги и их длительности.',
};

/** «Форма не названа» is a value: a draft without it would be no record at all. */
const UNKNOWN_FORM = { values: ['unknown'], text: 'unknown', at: 'unknown' };

function withUnknown(record: Fields): Fields {
  return 'excluded' in record
    ? record
    : { ...record, form: record.form ?? UNKNOWN_FORM, resultForm: record.resultForm ?? UNKNOWN_FORM };
}

type Fields = { readonly [key: string]: Sourced };

/** «услугополучателя (либо его законного представителя)» */
const APPLICANTS = /(?:услугополучател|потребител|заявител)\p{L}*\s+\((?:либо|или)[^)]*\)/du;

export function readRegulation(part: DocumentPart, { item, listed }: RegulationContext): DraftReading {
  const desk = clearDesk();
  desk.boilerplate.push(...part.stamp.map(({ words }) => words));
  for (const { heading } of part.sections) if (heading !== undefined) desk.boilerplate.push(heading.words);
  const titles = { listed, heading: titleWords(part.heading.words) };
  const excluded = readExclusion(part);
  const record = excluded === undefined ? readActive(part, titles, desk) : { titles, excluded };
  const missing = excluded === undefined ? missingFields({ item, ...record }, MISSING) : [];
  return {
    record: { item, ...withUnknown(record) },
    todo: [...desk.todo, ...missing],
    boilerplate: desk.boilerplate,
  };
}

function readActive(part: DocumentPart, titles: Fields, desk: Desk): Sourced<ActiveRegulation> {
  const told = passages(part)
    .flatMap(withOwnSentences)
    .map((passage) => ({ passage, kind: classifyPassage(passage) }));
  const all = withExplanations(withFoundSteps(withLooseSteps(withResultLines(told))));
  const of = (...kinds: PassageKind[]): Passage[] =>
    all.filter(({ kind }) => kinds.includes(kind)).map(({ passage }) => passage);
  const paragraphs = all.flatMap(({ passage }) => listParagraphs(passage));

  // «оказывается … через: 1) канцелярию; 2) портал» has its channels in a list.
  const listing = of('service').filter(({ entries }) => entries.length > 0);
  const services = of('service').map((passage) => readService(passage, desk));
  const standard = first(paragraphs, ({ words, at }) => {
    const found = findStandard(words);
    return found && { ...found, at };
  });
  const introduced = paragraphs.flatMap(({ words, at }) =>
    findAbbreviations(words).map((found) => ({ ...found, at })),
  );
  const units = new UnitRegister(
    of('units'),
    collectNominatives(paragraphs),
    new UnitNames(introduced),
    desk.todo,
  );
  for (const { passage } of all)
    if (passage.opener !== undefined) desk.boilerplate.push(passage.opener.words);
  for (const { lead } of of('units')) desk.boilerplate.push(lead.words);
  const { processes, refusals, notes, retold } = readProcesses(of, listTables(part), units, desk);
  const stated = readChannels(
    first(services, ({ channels }) => channels),
    [...listing, ...of('intake')],
    first(services, ({ provider }) => provider),
    desk,
  );
  const direct = first(services, ({ direct, provider }) => (direct === true ? provider : undefined));
  const channels = channelRecords(direct === undefined ? stated : { office: direct, ...stated }, processes);
  desk.todo.push(...listOffPaths(channels, processes));
  const outcome = readRegulationResults(of('result'), desk);
  const [start] = of('start');
  const terms = readRegulationTerms(of('term'), Object.keys(channels) as ChannelKind[], desk);
  const timed = all.filter(({ kind }) => kind !== 'note' && kind !== 'definitions');
  desk.todo.push(
    ...listStepDoubts(
      processes,
      terms.map(({ duration }) => duration),
      timed.flatMap(({ passage }) => listParagraphs(passage)),
    ),
  );
  const notesOfRegister = [...part.notes, ...of('note').map(({ lead }) => lead)].flatMap(registerNote);
  const allNotes = [
    ...notesOfRegister,
    ...of('documents', 'reference', 'provision').flatMap(draftQuotes),
    ...notes,
  ];
  const allRefusals = [...refusals, ...outcome.refusals];
  return {
    titles: { ...titles, body: first(services, ({ title }) => title), standard: standard?.title },
    provider: first(services, ({ provider }) => provider),
    intake: of('intake').map(({ lead }) => ({ text: withoutEnd(lead.words), at: lead.at }))[0],
    channels,
    form: draftForm(of('form'), desk),
    results: some(outcome.results),
    resultForm: draftForm(of('result-form'), desk),
    standard: standard && { text: standard.text, at: standard.at },
    start: start && { text: withoutEnd(joinPassage(start)), at: start.lead.at },
    applicants: start && readApplicants(start),
    terms: some(terms),
    units: units.record(),
    processes: Object.fromEntries(processes),
    refusals: some(allRefusals),
    notes: some(allNotes),
    abbreviations: some([...readDefinitions(of('definitions'), desk), ...introduced]),
    appendices: readAppendices(part.appendices, paragraphs, retold, desk),
  };
}

/** Where a table of actions may be: an appendix, or an item of the text. */
function listTables({ appendices, sections }: DocumentPart): (readonly Paragraph[])[] {
  const items = sections.flatMap((section) => section.items.map(({ paragraphs }) => paragraphs));
  const withRows = items.filter((paragraphs) => paragraphs.some(({ words }) => isRow(words)));
  return [...withRows, ...appendices.map(({ paragraphs }) => paragraphs)];
}

function listParagraphs({ lead, entries }: Passage): Paragraph[] {
  return [lead, ...entries.flatMap(({ paragraph, follow }) => [paragraph, ...follow])];
}

/** «Сноска. Пункт 5 в редакции …»: without the word that only says that it is a note. */
function registerNote({ words, at }: Paragraph): DraftQuote[] {
  const body = withoutEnd(readNote(words)?.body ?? words);
  return body.text === '' ? [] : [{ text: body, at }];
}

function draftForm(found: readonly Passage[], desk: Desk): Sourced<Form> | undefined {
  return first(found, ({ lead: { words, at } }) => {
    const form = readForm(words);
    if (form === undefined) return undefined;
    const { label, ...said } = form;
    desk.boilerplate.push(label);
    return { ...said, at };
  });
}

/** A provision with the list that belongs to it, in one quote. */
function joinPassage(passage: Passage): Words {
  return join(listParagraphs(passage).map(({ words }) => words));
}

function readApplicants({ lead }: Passage): DraftQuote | undefined {
  const text = match(lead.words, APPLICANTS)?.groups[0];
  return text && { text, at: lead.at };
}

function first<From, To>(list: readonly From[], read: (from: From) => To | undefined): To | undefined {
  for (const from of list) {
    const found = read(from);
    if (found !== undefined) return found;
  }
  return undefined;
}
