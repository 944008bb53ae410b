/** What the provider does: the list of actions, their results, and the same list told again. */

import type { Desk, DraftQuote } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { readStepSentence } from '../phrases/step-sentence.ts';
import { compareRoots, rootsIn, shareTold } from './likeness.ts';
import type { Passage, PassageEntry } from './passage.ts';
import { type DraftProcess, type DraftRestatedStep, draftQuotes } from './process.ts';
import { namesRefusalCase, onlyRefuses, refuseInCase } from './refusal-case.ts';
import { StepNames } from './step-name.ts';
import { readStepResults, type StepResult } from './step-results.ts';
import { type DraftStep, infer, readStep } from './steps.ts';
import type { UnitRegister } from './units.ts';

/** An office: a commission that takes papers in need not be the one that hands the result out. */
const TAKES_IN = /^(?:clerk|con|provider|specialist|recipient)/u;
const HANDS_OUT =
  /(?<!\p{L})(?:выда(?:ет|ют|ча|чу)|вруч\p{L}+|направл\p{L}+ результат|беред|береді|беруі(?!\p{L})|беру(?=$|\s\())/iu;
const TO_RECIPIENT = /услугополучател|потребител|заявител|алушыға/iu;
const TO_CON =
  /(?:работник|курьер|сотрудник)\p{L}* (?:ЦОН|Государственной корпорации)|в ЦОН|в Государственную корпорацию|(?:корпорация|ХҚК?О)\p{L}*(?:-\p{L}+)? (?:қызметкер|инспектор)\p{L}*не|корпорацияға/iu;

const DURATION_OF_STEP =
  /^(?:(?:длительность|продолжительность|срок|время)\s|(?:(?:орындау|орындалу) )?(?:мерзімі|ұзақтығы))/iu;

/** A list that begins again is another process: «при выдаче …: 1) …; при переоформлении …: 1) …». */
function restarts(entries: readonly PassageEntry[]): PassageEntry[][] {
  const lists: PassageEntry[][] = [];
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
  units: UnitRegister,
  desk: Desk,
): DraftProcess[] {
  // A list of results is in the steps as it stands; prose says more than them.
  const told = resultItems.filter(({ entries }) => entries.length === 0);
  for (const { lead, entries } of resultItems) if (entries.length > 0) desk.boilerplate.push(lead.words);
  const lists = stepLists.flatMap(({ lead, entries }) => restarts(entries).map((list) => ({ lead, list })));
  const retold = retellings(
    restatements,
    lists.map(({ list }) => list),
    desk,
  );
  return lists.map(({ lead, list }, place) => {
    const notes: DraftQuote[] = [];
    const again = retold.get(place);
    const steps = readSteps(list, units, desk, notes);
    if (again !== undefined) actAsRetold(steps, list, again.list, units);
    const results = settleResults(steps, list, resultItems, place === 0, { notes, desk });
    notes.push(...(place === 0 ? told.flatMap(draftQuotes) : []));
    return {
      holder: 'provider',
      title: lead.words.text === '' ? undefined : withoutEnd(lead.words),
      at: lead.at,
      steps,
      restated: again && { at: again.at, steps: again.list.flatMap((entry) => retell(entry, desk)) },
      results: results.length === 0 ? undefined : results,
      notes: notes.length === 0 ? undefined : notes,
    };
  });
}

interface Retelling {
  at: string;
  list: readonly PassageEntry[];
}

/** For each list of steps the list that tells it again: the one with most of its words, else the one in its place. */
function retellings(
  restatements: readonly Passage[],
  lists: readonly (readonly PassageEntry[])[],
  desk: Desk,
): ReadonlyMap<number, Retelling> {
  const found = new Map<number, Retelling>();
  const retold = restatements.flatMap(({ lead, entries }) => {
    if (entries.length > 0) desk.boilerplate.push(lead.words);
    return restarts(entries).map((list) => ({ at: lead.at, list }));
  });
  retold.forEach((again, place) => {
    const shares = lists.map((list) => shareTold(again.list, list));
    const best = shares.indexOf(Math.max(...shares));
    const wanted = (shares[best] ?? 0) > 0 && !found.has(best) ? best : place;
    if (wanted < lists.length && !found.has(wanted)) found.set(wanted, again);
    else untold(again.list, desk);
  });
  return found;
}

/** A second retelling has no place in the record: an editor sees that it is there. */
function untold(list: readonly PassageEntry[], desk: Desk): void {
  for (const { paragraph } of list)
    desk.todo.push({ path: ['processes'], message: TOLD_THRICE, words: paragraph.words });
}

const TOLD_THRICE = 'Действие рассказано в акте ещё раз, и в записи его нет: сверьте с шагами процесса.';

/** Who acts may stand in one of the two places alone. */
function actAsRetold(
  steps: readonly DraftStep[],
  list: readonly PassageEntry[],
  again: readonly PassageEntry[],
  units: UnitRegister,
): void {
  steps.forEach((step, place) => {
    const own = list[place];
    if (step.unit !== undefined || own === undefined) return;
    const roots = rootsIn(own.paragraph.words.text);
    const twins = again.filter(
      ({ paragraph }) => compareRoots(roots, rootsIn(paragraph.words.text)) >= SAME_WORK,
    );
    const [twin] = twins;
    const doer = twin && twins.length === 1 && units.actorIn(twin.paragraph.words, twin.paragraph.at);
    if (doer) {
      step.unit = doer.unit;
      infer(step, 'unit');
    }
  });
}

/** So many of the words of two steps are the same when they are one. */
const SAME_WORK = 0.7;

/**
 * Results that an item of their own lists: by the number that they name; without one in their order, when there are as
 * many of them as steps and their words fit. Else nobody knows whose they are, and the process keeps the list.
 */
function settleResults(
  steps: readonly DraftStep[],
  list: readonly PassageEntry[],
  items: readonly Passage[],
  first: boolean,
  { notes, desk }: { notes: DraftQuote[]; desk: Desk },
): DraftQuote[] {
  const { named, inOrder } = readStepResults(items);
  steps.forEach((step, index) => {
    const result = named.get(list[index]?.number ?? '');
    if (result !== undefined) settleResult(step, result, notes, desk);
  });
  if (inOrder.length === 0) return [];
  if (inOrder.length === steps.length && fits(inOrder, steps)) {
    steps.forEach((step, index) => {
      const result = inOrder[index];
      if (result !== undefined) settleResult(step, result, notes, desk);
    });
    return [];
  }
  return first ? inOrder.map(({ quote }) => quote) : [];
}

/** Most results have a word of their step. */
function fits(results: readonly StepResult[], steps: readonly DraftStep[]): boolean {
  const alike = results.filter(({ quote }, place) => {
    const action = steps[place]?.action.text ?? '';
    return compareRoots(rootsIn(quote.text.text), rootsIn(action)) > 0;
  });
  return alike.length * 2 > results.length;
}

/** What an item tells of a step that has its result already is the same told again, or a note. */
function settleResult(step: DraftStep, { quote, entry }: StepResult, notes: DraftQuote[], desk: Desk): void {
  const known = step.result;
  step.result ??= quote;
  if (entry === undefined) return;
  const same = known === undefined || ('text' in known && known.text === quote.text.text);
  if (same) desk.boilerplate.push(entry);
  else notes.push({ text: withoutEnd(entry), at: quote.at });
}

const ONLY_REFUSAL =
  'Шаг только отказывает, а в каком случае, не сказано: записан ветвью отказа и в сумму не входит. Проверьте.';

function readSteps(
  list: readonly PassageEntry[],
  units: UnitRegister,
  desk: Desk,
  notes: DraftQuote[],
): DraftStep[] {
  const names = new StepNames();
  const steps = list.map((entry) => {
    const { step, rest } = readStep(entry, { units, desk, names });
    if (rest !== undefined) notes.push(rest);
    if (namesRefusalCase(entry.paragraph.words.text)) refuseInCase(step);
    else if (list.length > 2 && onlyRefuses(step.action.text)) {
      refuseInCase(step);
      desk.todo.push({ path: ['processes'], message: ONLY_REFUSAL, words: step.action });
    }
    const opens = entry.paragraph.words.text.endsWith(':');
    for (const paragraph of entry.follow) {
      if (opens) takeTime(step, paragraph, desk);
      readFollower(step, paragraph, { notes, units, desk });
    }
    return step;
  });
  const last = steps.at(-1);
  if (last !== undefined && HANDS_OUT.test(last.action.text)) {
    const { text } = last.action;
    // Who hands the result out without a word of who is the one that took the documents in.
    const [first] = steps;
    if (last.unit === undefined && first?.unit !== undefined && TAKES_IN.test(first.unit)) {
      last.unit = first.unit;
      infer(last, 'unit');
    }
    if (TO_RECIPIENT.test(text) || !TO_CON.test(text)) last.outcome = 'result';
  }
  return steps;
}

/** «рассмотрение документов: при выдаче – 13 дней; при замене – 8 дней»: the first is the step's, all of it a note. */
function takeTime(step: DraftStep, { words }: Paragraph, desk: Desk): void {
  const [found] = findDurations(words);
  if (found === undefined) return;
  if (step.duration === undefined) step.duration = found.phrase;
  else desk.todo.push({ path: ['processes'], message: SECOND_TIME, words });
}

const SECOND_TIME = 'У шага есть ещё одна длительность: записана первая, решите, какая когда.';

/** A line below a step: its result, its duration, or a note. */
function readFollower(
  step: DraftStep,
  { words, at }: Paragraph,
  { notes, units, desk }: { notes: DraftQuote[]; units: UnitRegister; desk: Desk },
): void {
  const { action, duration, result, doer, boilerplate } = readStepSentence(words);
  const isResult = result !== undefined && action.text === '' && step.result === undefined;
  const isDuration =
    duration !== undefined && DURATION_OF_STEP.test(words.text) && step.duration === undefined;
  if (isResult) step.result = result;
  if (isDuration) step.duration = duration;
  const isDoer = doer !== undefined && action.text === '' && step.unit === undefined;
  if (isDoer) step.unit = units.inCell(doer, at);
  if (!isResult && !isDuration && !isDoer) notes.push({ text: withoutEnd(words), at });
  else desk.boilerplate.push(...boilerplate, words);
}

/** A line below a step that has its own time is a step too: «В случае …, направляется отказ в течение двух дней». */
function retell({ paragraph, label, follow }: PassageEntry, desk: Desk): DraftRestatedStep[] {
  const timed = follow.filter(({ words }) => findDurations(words).length > 0);
  return [{ words: paragraph.words, label }, ...timed.map(({ words }) => ({ words, label: undefined }))].map(
    ({ words, label: mark }): DraftRestatedStep => {
      const { action, duration, boilerplate } = readStepSentence(words);
      desk.boilerplate.push(...boilerplate);
      return { label: mark ?? 'unknown', action, duration };
    },
  );
}
