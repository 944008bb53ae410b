/** Steps of a list: who does what in which time. */
import type { Step as StepRecord } from '../../model/records.ts';
import type { Desk, Quote } from '../draft.ts';
import { findActor, findArrival, findSubject } from '../phrases/actor.ts';
import { readStepSentence } from '../phrases/step-sentence.ts';
import type { Filling } from '../sourced.ts';
import { slice, type Words } from '../words.ts';
import type { Entry } from './passage.ts';
import { type StepNames, stepName } from './step-name.ts';
import type { Units } from './units.ts';

export type StepField = NonNullable<StepRecord['inferred']>[number];

/** A step of the schema; what the importer names itself is plain, what it reads are words of the source. */
export type Step = Filling<
  Omit<StepRecord, 'rounds'>,
  {
    id: string;
    kind?: StepRecord['kind'] | undefined;
    label?: Words | undefined;
    unit?: string | undefined;
    action: Words;
    duration?: Words | undefined;
    result?: Words | Quote | undefined;
    at?: string | undefined;
    next?: string | string[] | undefined;
    yes?: string | undefined;
    no?: string | undefined;
    outcome?: StepRecord['outcome'] | undefined;
    inferred?: StepField[] | undefined;
  }
>;

export interface StepContext {
  units: Units;
  desk: Desk;
  names: StepNames;
}

export interface ReadStep {
  step: Step;
  rest?: Quote | undefined;
}

/** «не позднее следующего рабочего дня»: a time without a number, which the term engine does not read. */
const UNREAD_DURATION =
  /(?:в течени[еи]|не позднее|за|до)\s[^,.;]{0,40}(?:дня|дней|часа|часов|минут|месяца|суток|недель)(?!\p{L})|\d\s*(?:мин|ч|час|дн|сут|раб)\.?\s*\)?$/iu;
const UNCLEAR =
  'В шаге несколько длительностей, и не ясно, складываются ли они: записана первая, решите по тексту.';
const UNREAD = 'Длительность шага не прочитана: впишите её словами акта.';

export function infer(step: Step, ...fields: StepField[]): void {
  step.inferred = [...(step.inferred ?? []), ...fields];
}

/** «в течение 10 дней главный хранитель готовит …»: who acts stands behind the time. */
function withoutTime(action: Words, duration: Words | undefined): Words {
  return duration !== undefined && action.text.startsWith(duration.text)
    ? slice(action, duration.text.length)
    : action;
}

/** An action of people. It has a place of its own only when it has no number. */
export function readStep(
  { paragraph: { words, at }, label }: Entry,
  { units, desk, names }: StepContext,
): ReadStep {
  const { action, duration, result, rest, unclear, boilerplate } = readStepSentence(words);
  desk.boilerplate.push(...boilerplate);
  if (unclear !== undefined) desk.todo.push({ path: ['processes'], message: UNCLEAR, words: unclear });
  if (duration === undefined && UNREAD_DURATION.test(action.text)) {
    desk.todo.push({ path: ['processes'], message: UNREAD, words: action });
  }
  const id = names.take(stepName(action.text, result?.text ?? ''));
  const told = withoutTime(action, duration);
  const actor = findActor(told);
  const arrival = actor === undefined ? findArrival(action) : undefined;
  const performer = actor ?? arrival;
  const doer = performer && units.of(performer, at);
  const listed = doer === undefined ? units.listedIn(told.text) : undefined;
  const subject = doer === undefined && listed === undefined ? findSubject(told) : undefined;
  const unit = doer?.unit ?? listed ?? (subject && units.of(subject, at).unit);
  const step: Step = { id, label, unit, action, duration, result, at: label === undefined ? at : undefined };
  if (doer?.renamed || arrival !== undefined) infer(step, 'unit');
  return { step, rest: rest && { text: rest, at } };
}
