import { stemText } from '../language/russian-stems.ts';

/** Shorter names have too few words to judge by: «Выдача справки». */
const FEWEST_WORDS = 3;

/**
 * Whether a name is of another service and not of this one in other words. Slips and cuts leave nearly every
 * word of the shorter name in the longer one; names of different services of one sphere share up to six words
 * in ten («выдача», «документов», «образования»). The line is drawn at two thirds.
 */
export function namesAnotherService(heading: string, name: string): boolean {
  if (heading === name) return false;
  const [one, other] = [new Set(stemText(heading)), new Set(stemText(name))];
  const fewest = Math.min(one.size, other.size);
  return fewest >= FEWEST_WORDS && 3 * one.intersection(other).size < 2 * fewest;
}
