/**
 * Times that stand in the words of a step or of a note and are counted nowhere. A total without them would look whole
 * when it is not, so it is told as «не менее».
 */
import { plainWords } from '../language/same-words.ts';
import { defined } from '../model/defined.ts';
import { memoize } from '../model/memoize.ts';
import type { ActiveRegulation, Note, Process, Step } from '../model/records.ts';
import { sameAmounts } from './amount.ts';
import { readDuration } from './duration.ts';
import { findDurations } from './find-durations.ts';
import { locateStep } from './place.ts';

export interface LeftTime {
  /** From the process, or from the regulation for a note of its own. */
  path: readonly (string | number)[];
  /** The step that says it; absent for a note. */
  step?: Step;
  text: string;
  at: string;
  phrase: string;
}

/**
 * A time that is no part of the work: the term of the service told again, waiting in the queue, complaints, keeping what
 * nobody has fetched, the beginning of an act, how long a document is valid.
 */
const ANOTHER_MATTER =
  /(?:срок|длительност)\p{L}* оказани|ожидани|жалоб|хран[еия]|опубликовани|срок\p{L}* действи|действител|көрсету мерзімі|шағым|сақтал|жариялан|қолданылу мерзімі/iu;

/** Quick: most words name no time at all. */
const NAMES_TIME = /мин|час|ден|дн|месяц|сағат|күн|ай/iu;

/** What the register says of the text is no time of the work. */
const OF_THE_REGISTER = /сноска|ескерту/iu;

/** The times of the work that a text names; each is judged by its own sentence. */
function phrasesIn(text: string): string[] {
  if (!NAMES_TIME.test(text)) return [];
  return text
    .split(/(?<=[.;])\s/u)
    .filter((sentence) => !ANOTHER_MATTER.test(sentence))
    .flatMap((sentence) => findDurations(sentence).map(({ phrase }) => phrase));
}

/** «15 минут + 3 рабочих дня» counts each of its amounts. */
function isCounted(phrase: string, counted: readonly string[]): boolean {
  const reading = readDuration(phrase);
  return counted
    .flatMap((one) => [one, ...one.split(/\s\+\s/u)])
    .some((one) => {
      const other = readDuration(one);
      if (reading.kind !== 'amount' || other.kind !== 'amount')
        return plainWords(one).includes(plainWords(phrase));
      return sameAmounts(reading.min, other.min) && sameAmounts(reading.max, other.max);
    });
}

function listDurations({ steps, stated = [], restated }: Process): string[] {
  return [...steps, ...stated, ...(restated?.steps ?? [])].flatMap(({ duration }) => duration ?? []);
}

function leftInStep(process: Process, step: Step, index: number): LeftTime[] {
  if (step.uncounted !== undefined) return [];
  const counted = [step, ...(process.stated ?? [])].flatMap(({ duration }) => duration ?? []);
  const result = typeof step.result === 'object' ? step.result.text : step.result;
  return Object.entries({ action: step.action, ...defined({ result }) }).flatMap(([field, text]) =>
    phrasesIn(text)
      .filter((phrase) => !isCounted(phrase, counted))
      .map((phrase) => ({
        path: ['steps', index, field],
        step,
        text,
        at: locateStep(process, step),
        phrase,
      })),
  );
}

function leftInNotes(notes: readonly Note[] = [], counted: readonly string[]): LeftTime[] {
  return notes.flatMap(({ text, at, uncounted }, index) => {
    if (uncounted !== undefined || OF_THE_REGISTER.test(at)) return [];
    return phrasesIn(text)
      .filter((phrase) => !isCounted(phrase, counted))
      .map((phrase) => ({ path: ['notes', index], text, at, phrase }));
  });
}

/** What the words of a process leave uncounted, in the order of the record. */
export const listLeftTimes = memoize((process: Process): readonly LeftTime[] => [
  ...process.steps.flatMap((step, index) => leftInStep(process, step, index)),
  ...leftInNotes(process.notes, listDurations(process)),
]);

/** What the notes of the regulation itself leave uncounted: of which process they speak nobody knows. */
export const listLeftOfRegulation = memoize((regulation: ActiveRegulation): readonly LeftTime[] => {
  const terms = (regulation.terms ?? []).map(({ duration }) => duration);
  const counted = [...terms, ...Object.values(regulation.processes).flatMap(listDurations)];
  return leftInNotes(regulation.notes, counted);
});
