/** What the provider does: the list of actions, their results, and the same list told again. */

import type { Desk, Quote } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { readStepSentence } from '../phrases/step-sentence.ts';
import type { Entry, Passage } from './passage.ts';
import { type Process, quotesOf, type RestatedStep } from './process.ts';
import { StepNames } from './step-name.ts';
import { readStepResults, type StepResult } from './step-results.ts';
import { infer, readStep, type Step } from './steps.ts';
import type { Units } from './units.ts';

const HANDS_OUT = /(?<!\p{L})(?:выда(?:ет|ют|ча|чу)|вруч\p{L}+|направл\p{L}+ результат|беред|береді)/iu;
const TO_RECIPIENT = /услугополучател|потребител|заявител|алушыға/iu;
const TO_CON =
  /(?:работник|курьер|сотрудник)\p{L}* (?:ЦОН|Государственной корпорации)|в ЦОН|в Государственную корпорацию/iu;

const DURATION_OF_STEP = /^(?:длительность|продолжительность|срок|время)\s/iu;

/** A list that begins again is another process: «при выдаче …: 1) …; при переоформлении …: 1) …». */
function restarts(entries: readonly Entry[]): Entry[][] {
  const lists: Entry[][] = [];
  for (const entry of entries) {
    if (lists.length === 0 || (entry.number === '1' && lists.at(-1)?.at(-1)?.number !== undefined))
      lists.push([]);
    lists.at(-1)?.push(entry);
  }
  return lists;
}

export function readProviderProcesses(
  stepLists: readonly Passage[],
  resultItems: readonly Passage[],
  restatements: readonly Passage[],
  units: Units,
  desk: Desk,
): Process[] {
  const results = readStepResults(resultItems);
  // A list of results is in the steps as it stands; prose says more than them.
  const told = resultItems.filter(({ entries }) => entries.length === 0);
  for (const { lead, entries } of resultItems) if (entries.length > 0) desk.boilerplate.push(lead.words);
  const retold = restatements.flatMap(({ lead, entries }) => {
    if (entries.length > 0) desk.boilerplate.push(lead.words);
    return restarts(entries).map((list) => ({ at: lead.at, list }));
  });
  const lists = stepLists.flatMap(({ lead, entries }) => restarts(entries).map((list) => ({ lead, list })));
  return lists.map(({ lead, list }, place) => {
    const notes: Quote[] = [];
    const steps = readSteps(list, units, desk, notes);
    steps.forEach((step, index) => {
      const result = results.get(list[index]?.number ?? '');
      if (result !== undefined) settleResult(step, result, notes, desk);
    });
    const again = retold[place];
    const items = place === 0 ? told.flatMap(quotesOf) : [];
    notes.push(...items);
    return {
      holder: 'provider',
      title: withoutEnd(lead.words),
      at: lead.at,
      steps,
      restated: again && { at: again.at, steps: again.list.map((entry) => retell(entry, desk)) },
      notes: notes.length === 0 ? undefined : notes,
    };
  });
}

/** What an item tells of a step that has its result already is the same told again, or a note. */
function settleResult(step: Step, { quote, entry }: StepResult, notes: Quote[], desk: Desk): void {
  const known = step.result;
  step.result ??= quote;
  if (entry === undefined) return;
  const same = known === undefined || ('text' in known && known.text === quote.text.text);
  if (same) desk.boilerplate.push(entry);
  else notes.push({ text: withoutEnd(entry), at: quote.at });
}

function readSteps(list: readonly Entry[], units: Units, desk: Desk, notes: Quote[]): Step[] {
  const names = new StepNames();
  const steps = list.map((entry) => {
    const { step, rest } = readStep(entry, { units, desk, names });
    if (rest !== undefined) notes.push(rest);
    const opens = entry.paragraph.words.text.endsWith(':');
    for (const paragraph of entry.follow) {
      if (opens) takeTime(step, paragraph);
      readFollower(step, paragraph, notes, desk);
    }
    return step;
  });
  const last = steps.at(-1);
  if (last !== undefined && HANDS_OUT.test(last.action.text)) {
    const { text } = last.action;
    // Who hands the result out without a word of who is the one that took the documents in.
    const [first] = steps;
    if (last.unit === undefined && first?.unit !== undefined) {
      last.unit = first.unit;
      infer(last, 'unit');
    }
    if (TO_RECIPIENT.test(text) || !TO_CON.test(text)) last.outcome = 'result';
  }
  return steps;
}

/** «рассмотрение документов: при выдаче – 13 дней; при замене – 8 дней»: the first is the step's, all of it a note. */
function takeTime(step: Step, { words }: Paragraph): void {
  const [found] = findDurations(words);
  if (found !== undefined) step.duration ??= found.phrase;
}

/** A line below a step: its result, its duration, or a note. */
function readFollower(step: Step, { words, at }: Paragraph, notes: Quote[], desk: Desk): void {
  const { action, duration, result, boilerplate } = readStepSentence(words);
  const isResult = result !== undefined && action.text === '' && step.result === undefined;
  const isDuration =
    duration !== undefined && DURATION_OF_STEP.test(words.text) && step.duration === undefined;
  if (isResult) step.result = result;
  if (isDuration) step.duration = duration;
  if (!isResult && !isDuration) notes.push({ text: withoutEnd(words), at });
  else desk.boilerplate.push(...boilerplate, words);
}

function retell({ paragraph, label }: Entry, desk: Desk): RestatedStep {
  const { action, duration, boilerplate } = readStepSentence(paragraph.words);
  desk.boilerplate.push(...boilerplate);
  return { label: label ?? 'unknown', action, duration };
}
