/** Drafts that nobody has finished: they lack what a record must have, and say nothing wrong. */
import type { Finding } from '../model/finding.ts';
import type { Salvaged } from './salvage-catalog.ts';

/** What says that a field is not there yet. */
const LACKS: ReadonlySet<string> = new Set(['schema/missing-key', 'schema/too-few']);

export interface Divided {
  /** Errors that a site must not be published with. */
  refusing: readonly Finding[];
  /** Files of the drafts that are in no catalogue, in the order of the findings. */
  unfinished: readonly string[];
}

/** @param errors those that nobody has acknowledged */
export function divideUnfinished(errors: readonly Finding[], salvaged: Salvaged | undefined): Divided {
  const wrong = new Set(errors.filter(({ rule }) => !LACKS.has(rule)).map(({ file }) => file));
  const isUnfinished = ({ file }: Finding) => salvaged?.drafts.has(file) === true && !wrong.has(file);
  return {
    refusing: errors.filter((error) => !isUnfinished(error)),
    unfinished: [...new Set(errors.filter(isUnfinished).map(({ file }) => file))],
  };
}
