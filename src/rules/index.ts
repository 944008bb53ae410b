/** Every rule, and the one way to run them. */
import type { RuleFinding } from '../model/finding.ts';
import { durationRestatedDiffers } from './duration-restated-differs.ts';
import { durationUnreadable } from './duration-unreadable.ts';
import { processUnboundedLoop } from './process-unbounded-loop.ts';
import type { CatalogueContext, RecordChecks, RecordFinding, Rule, RuleContexts, Scope } from './rule.ts';
import { termAmbiguous } from './term-ambiguous.ts';
import { termExceeded } from './term-exceeded.ts';
import { titleDiffers } from './title-differs.ts';

export const RULES: readonly Rule[] = [
  durationRestatedDiffers,
  durationUnreadable,
  processUnboundedLoop,
  termAmbiguous,
  termExceeded,
  titleDiffers,
];

/**
 * What the rules find in one record. The record must be sound: it passes its schema, and its references
 * lead somewhere.
 */
export function lint<S extends Scope>(
  scope: S,
  context: RuleContexts[S],
  rules: readonly Rule[] = RULES,
): RuleFinding[] {
  return rules.flatMap((rule) => {
    const check: RecordChecks[S] = rule.check[scope];
    return check === undefined ? [] : check(context);
  });
}

/** What the rules find by comparing the records of a catalogue with one another. */
export function lintCatalogue(context: CatalogueContext, rules: readonly Rule[] = RULES): RecordFinding[] {
  return rules.flatMap((rule) => rule.check.catalogue?.(context) ?? []);
}
