import type { Process, Step } from '../model/records.ts';

function placeWithin(at: string, label: string | undefined): string {
  if (label === undefined) return at;
  return /^\d+(?:-\d+)?\)$/.test(label) ? `${at} пп. ${label}` : `${at}, ${label}`;
}

/** The place of a step in the act: its own, or that of its process with its number. */
export function locateStep(process: Process, step: Pick<Step, 'at' | 'label'>): string {
  return step.at ?? placeWithin(process.at, step.label);
}

/** The place of a step in the repetition of its process. */
export function locateRestated(restated: { at: string }, step: { label: string }): string {
  return placeWithin(restated.at, step.label);
}
