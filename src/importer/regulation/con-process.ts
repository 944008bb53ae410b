/**
 * What a public service centre (ЦОН) or the State Corporation does: it takes the documents in and hands the result
 * out. Acts tell both in one list or in two; in a record they are two processes, with the provider's between them.
 */

import type { Desk, DraftQuote } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findActor } from '../phrases/actor.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import { isCase, readBranch } from './branch.ts';
import type { Passage, PassageEntry } from './passage.ts';
import { isFlow } from './passage-kind.ts';
import { addNotes, type DraftProcess, draftQuotes } from './process.ts';
import { namesRefusalCase, refuseInCase } from './refusal-case.ts';
import type { DraftRefusal } from './results.ts';
import { StepNames } from './step-name.ts';
import { type DraftStep, infer, readStep } from './steps.ts';
import type { UnitRegister } from './units.ts';

export interface ConProcesses {
  intake?: DraftProcess;
  issue?: DraftProcess;
  refusals: DraftRefusal[];
  /** What is said of the flow: where its diagram is. */
  aboutFlow: DraftQuote[];
  /** What is said of the centre when it does nothing: «через ЦОН не оказывается». */
  unplaced: DraftQuote[];
}

const ABOUT_ISSUE = /(?:получени[яе]|выдач[иа]) результата|нәтижесін (?:алу|беру)/iu;
const HANDS_OUT =
  /(?<!\p{L})(?:выда(?:ет|ют|ча|чу)|вруча\p{L}+)(?!\p{L})|(?:нәтиже|дайын|алушы(?:ға|на))\p{L}*(?!\p{L})[^;]{0,160}?\s(?:береді|беріледі|беруі|беру)(?!\p{L})/iu;
const RECEIPT = /(?:выда(?:ет|ют|ча|чу))[^.;]{0,60} расписк|қолхат\p{L}* бер/iu;
const REFUSES = /отказыва(?:ет|ют)|отказ в при[её]ме|бас тарт(?:ады|у туралы)/iu;
const TURNS_TO = /обраща[ею]тся|пода[её]т|сда[её]т|представля|предоставля|жүгінеді|тапсырады|өтініш береді/iu;
const RECEIVES = /получа[ею]т|обраща[ею]тся|приход/iu;
const PLAIN_STATEMENT =
  /^(?:длительность|срок|продолжительность|время|получение результата .{0,60} в порядке|при[её]м .{0,80} в порядке|при желании)/iu;
/** Said in the list of the hand-out, but of what comes before. */
const ABOUT_INTAKE = /обраща[ею]тся|представля|предоставля|обработк\p{L}+ запроса/iu;
const DIAGRAM = /диаграмм|блок-?\s?схем/iu;
const STATES_DURATION = /^(?:максимальн\p{L}+ )?(?:длительность|продолжительность|время|срок)/iu;

export function readConProcesses(
  passages: readonly Passage[],
  units: UnitRegister,
  desk: Desk,
): ConProcesses {
  const result: ConProcesses = { refusals: [], aboutFlow: [], unplaced: [] };
  const names = { intake: new StepNames(), issue: new StepNames() };
  const flowItems = new Set(passages.filter(isFlow).map(({ item }) => item));
  for (const passage of passages) {
    if (isFlow(passage)) continue;
    const { lead, entries } = passage;
    const aboutIssue = ABOUT_ISSUE.test(passage.itemLead);
    const reader = { passage, units, desk, result, names };
    if (entries.length === 0 && flowItems.has(passage.item) && DIAGRAM.test(lead.words.text))
      result.aboutFlow.push(draftQuote(lead));
    else if (entries.length === 0) readStatement(lead, reader, aboutIssue);
    else if (aboutIssue) readIssueList(reader);
    // The flow of the same item tells the same work again, with who does it: work must not be counted twice.
    else if (flowItems.has(passage.item) || entries.every(({ kind }) => kind === 'unmarked'))
      addNotes(process(result, 'intake', passage), draftQuotes(passage));
    else readIntakeList(reader);
  }
  return dropEmpty(result);
}

interface Reader {
  passage: Passage;
  units: UnitRegister;
  desk: Desk;
  result: ConProcesses;
  names: { intake: StepNames; issue: StepNames };
}

function process(result: ConProcesses, part: 'intake' | 'issue', { item, lead }: Passage): DraftProcess {
  result[part] ??= { holder: 'con', at: item.at === '' ? lead.at : item.at, steps: [] };
  return result[part];
}

/** A paragraph without a list: who turns to the centre, how long it takes, when it refuses. */
function readStatement(lead: Paragraph, reader: Reader, aboutIssue: boolean): void {
  const { passage, units, desk, result, names } = reader;
  const part = aboutIssue ? 'issue' : 'intake';
  const text = withoutEnd(lead.words);
  const [duration] = findDurations(lead.words);
  const current = process(result, part, passage);
  if (REFUSES.test(text.text)) result.refusals.push({ kind: 'intake', channel: 'con', text, at: lead.at });
  else if (duration !== undefined && STATES_DURATION.test(text.text)) {
    current.stated ??= [];
    current.stated.push({ duration: duration.phrase, text, at: lead.at });
  } else if (duration !== undefined && result.issue !== undefined && isCase(text.text)) {
    readBranch(lead, result.issue, units, desk);
  } else if (
    findActor(text)?.role === 'recipient' &&
    TURNS_TO.test(text.text) &&
    current.steps.length === 0
  ) {
    const entry: PassageEntry = { paragraph: lead, kind: 'unmarked', follow: [] };
    const { step } = readStep(entry, { units, desk, names: names[part] });
    current.steps.push(asEvent(step));
  } else addNotes(current, [{ text, at: lead.at }]);
}

function asEvent(step: DraftStep): DraftStep {
  step.kind = 'event';
  infer(step, 'kind');
  return step;
}

function readIntakeList(reader: Reader): void {
  const { passage, result } = reader;
  const { lead, entries } = passage;
  const title = withoutEnd(lead.words);
  const first = entries.findIndex(({ paragraph }) => handsOut(paragraph));
  const [before, after] = first === -1 ? [entries, []] : [entries.slice(0, first), entries.slice(first)];
  if (before.length > 0) {
    const intake = process(result, 'intake', passage);
    intake.title ??= title;
    readList(before, intake, reader.names.intake, reader);
  }
  const [opening] = after;
  if (opening === undefined) return;
  const issue = process(result, 'issue', passage);
  issue.title ??= title;
  issue.at = opening.paragraph.at;
  readList(after, issue, reader.names.issue, reader);
  for (const [place, step] of issue.steps.entries()) step.at ??= after[place]?.paragraph.at;
}

function handsOut({ words: { text } }: Paragraph): boolean {
  return HANDS_OUT.test(text) && !RECEIPT.test(text) && !REFUSES.test(text) && !isForWorker(text);
}

/** «нәтижелері … Мемлекеттік корпорация қызметкеріне беріледі»: the recipient has it later, or nobody says when. */
function isForWorker(text: string): boolean {
  return /(?:қызметкер|инспектор)\p{L}*не(?!\p{L})/iu.test(text) && !/алушыға/iu.test(text);
}

function readList(
  entries: readonly PassageEntry[],
  current: DraftProcess,
  names: StepNames,
  reader: Reader,
): void {
  const { units, desk, result } = reader;
  for (const entry of entries) {
    const { step, rest } = readStep(entry, { units, desk, names });
    const { text } = step.action;
    const comes =
      findActor(step.action)?.role === 'recipient' && TURNS_TO.test(text) && !/получает/u.test(text);
    if (namesRefusalCase(entry.paragraph.words.text)) refuseInCase(step);
    current.steps.push(comes && step.duration === undefined ? asEvent(step) : step);
    readFollowers([...(rest === undefined ? [] : [rest]), ...entry.follow.map(draftQuote)], current, result);
  }
  finish(current);
}

function draftQuote({ words, at }: Paragraph): DraftQuote {
  return { text: withoutEnd(words), at };
}

function readFollowers(quotes: readonly DraftQuote[], current: DraftProcess, result: ConProcesses): void {
  for (const quote of quotes) {
    if (REFUSES.test(quote.text.text)) result.refusals.push({ kind: 'intake', channel: 'con', ...quote });
    else addNotes(current, [quote]);
  }
}

/** «Процесс получения результата …»: a list of statements about the hand-out, of which some are steps. */
function readIssueList({ passage, units, desk, result, names }: Reader): void {
  const issue = process(result, 'issue', passage);
  issue.title = withoutEnd(passage.lead.words);
  issue.at = passage.lead.at;
  for (const entry of passage.entries) {
    const { words, at } = entry.paragraph;
    const isStep = !PLAIN_STATEMENT.test(words.text) && findActor(words) !== undefined;
    const brings = ABOUT_INTAKE.test(words.text) && !/результат/iu.test(words.text);
    if (!isStep || brings) {
      addNotes(brings ? process(result, 'intake', passage) : issue, [{ text: withoutEnd(words), at }]);
      continue;
    }
    const [first = words, ...others] = sentences(words);
    const { step } = readStep(
      { ...entry, paragraph: { ...entry.paragraph, words: first } },
      { units, desk, names: names.issue },
    );
    issue.steps.push(/обраща[ею]тся/iu.test(step.action.text) ? asEvent(step) : step);
    addNotes(
      issue,
      others.map((other) => ({ text: withoutEnd(other), at })),
    );
  }
  finish(issue);
}

/** The last step of the hand-out ends with the result, whether it says so or not. */
function finish(current: DraftProcess): void {
  const last = current.steps.at(-1);
  if (last === undefined) return;
  const { text } = last.action;
  if (HANDS_OUT.test(text) && !RECEIPT.test(text)) last.outcome = 'result';
  else if (RECEIVES.test(text) && /результат/iu.test(text)) {
    last.outcome = 'result';
    if (last.kind === 'event') infer(last, 'outcome');
  }
}

/** A process without steps is none; what was noted in it goes to the other one. */
function dropEmpty({ intake, issue, refusals, aboutFlow }: ConProcesses): ConProcesses {
  const parts = [intake, issue].filter((part) => part !== undefined && part.steps.length > 0);
  const [kept] = parts;
  for (const part of [intake, issue]) {
    if (part !== undefined && part.steps.length === 0 && kept !== undefined) {
      addNotes(kept, part.notes ?? []);
      if (part.stated !== undefined) kept.stated = [...(kept.stated ?? []), ...part.stated];
    }
  }
  return {
    ...(intake !== undefined && parts.includes(intake) && { intake }),
    ...(issue !== undefined && parts.includes(issue) && { issue }),
    refusals,
    aboutFlow,
    unplaced: kept === undefined ? [...(intake?.notes ?? []), ...(issue?.notes ?? [])] : [],
  };
}
