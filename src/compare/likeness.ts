/** How alike two steps are: by the words of what is done and of who does it, whatever their endings. */
import { stemText } from '../language/russian-stems.ts';
import type { ComparedStep } from './comparand.ts';

/** Likeness of equal steps. */
export const EQUAL = 1000;

/** Steps less alike are not one step told twice: most steps of any regulation share «услугодатель» and «документы». */
const LEAST = 450;

/** What is done says more than who does it: staff is renamed more often than work is. */
const ACTION_WEIGHT = 3;

export interface StepWords {
  action: ReadonlySet<string>;
  who: ReadonlySet<string>;
}

export function collectStepWords({ action, who }: Pick<ComparedStep, 'action' | 'who'>): StepWords {
  return { action: new Set(stemText(action)), who: new Set(stemText(who)) };
}

/**
 * The cosine of two sets of words, so that a short sentence is like a long one that contains it.
 *
 * @returns from 0 to `EQUAL`
 */
function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return EQUAL;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : (EQUAL * shared) / Math.sqrt(a.size * b.size);
}

/** @returns an integer from 0, for steps that are not one, to `EQUAL` */
export function compareSteps(a: StepWords, b: StepWords): number {
  const actions = compareWords(a.action, b.action);
  const units = compareWords(a.who, b.who);
  const both = Math.round((ACTION_WEIGHT * actions + units) / (ACTION_WEIGHT + 1));
  return both < LEAST ? 0 : both;
}
