/**
 * What stands in the text and is in no field where it counts: a duration that no step, term or statement has, a step of
 * which nobody is said to do it, a title that has swallowed more. A draft never looks whole when it is not.
 */
import type { Todo } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import type { Words } from '../words.ts';
import type { Processes } from './process.ts';
import type { DraftStep } from './steps.ts';

const UNNAMED = 'Кто это делает, не прочитано: впишите исполнителя, если акт его называет.';
const LOST_TIME =
  'Длительность из этих слов не вошла ни в шаг, ни в срок: впишите её туда, где она считается, или решите, что она не считается.';
const LONG_TITLE = 'Название порядка слишком длинное: проверьте, не попали ли в него шаги.';
const LONGEST_TITLE = 400;

export function listStepDoubts(
  processes: Processes,
  timed: readonly Words[],
  told: readonly Paragraph[],
): Todo[] {
  return [...unnamed(processes), ...longTitles(processes), ...lostTimes(processes, timed, told)];
}

function listSteps(processes: Processes): DraftStep[] {
  return [...processes.values()].flatMap(({ steps, table }) => [...steps, ...(table?.steps ?? [])]);
}

function unnamed(processes: Processes): Todo[] {
  return listSteps(processes)
    .filter(({ unit }) => unit === undefined)
    .map(({ action }) => ({ path: ['processes'], message: UNNAMED, words: action }));
}

function longTitles(processes: Processes): Todo[] {
  return [...processes.values()].flatMap(({ title }) => {
    const doubtful =
      title !== undefined && (title.text.length > LONGEST_TITLE || findDurations(title).length > 0);
    return doubtful ? [{ path: ['processes'], message: LONG_TITLE, words: title }] : [];
  });
}

/** @param timed the durations of the terms; those of processes are looked up here */
function lostTimes(processes: Processes, timed: readonly Words[], told: readonly Paragraph[]): Todo[] {
  const counted = new Set<number>();
  const count = (words: Words | undefined) => {
    for (const offset of words?.offsets ?? []) counted.add(offset);
  };
  for (const words of timed) count(words);
  for (const { duration } of listSteps(processes)) count(duration);
  for (const { restated, stated } of processes.values())
    for (const { duration } of [...(restated?.steps ?? []), ...(stated ?? [])]) count(duration);
  return told.flatMap(({ words }) => {
    const lost = findDurations(words).some(
      ({ phrase }) => !phrase.offsets.some((offset) => counted.has(offset)),
    );
    return lost ? [{ path: ['processes'], message: LOST_TIME, words }] : [];
  });
}
