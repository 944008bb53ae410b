import type { Evidence, Explanation, Language, Severity } from '../model/finding.ts';
import type { Amount } from '../terms/amount.ts';
import type { Frames, Scope } from './frames.ts';

/** What a visitor says: the walk adds the rule, the record and the place. */
export interface Problem extends Record<Language, Explanation> {
  /** From the field of the frame to the field that is wrong; empty when it is the frame's own. */
  path?: readonly (string | number)[];
  /** Where it is not the rule's. */
  severity?: Severity;
  quotes?: readonly Evidence[];
  /** By how much too long something is; an acknowledgement states how much of it is accepted. */
  excess?: Amount;
}

/** A problem found by comparing records: it says which of them it is about. */
export interface RecordProblem extends Problem {
  kind: Scope;
  id: string;
}

export type Problems = Problem | readonly Problem[] | undefined;

/** What a rule does with the things of a record that it asks for by name. */
export type Visitors = {
  [V in Exclude<keyof Frames, 'catalogue'>]?: (frame: Frames[V]) => Problems;
} & { catalogue?: (frame: Frames['catalogue']) => readonly RecordProblem[] };

/**
 * A rule is one file with its table of cases and its page in content/docs/rules.
 * Its visitors are its scope: `step` is given every step of every regulation, and so on.
 */
export interface Rule {
  id: string;
  /** The gravest severity that it gives. */
  severity: Severity;
  /** What it looks for, one sentence without a full stop at its end. */
  summary: Record<Language, string>;
  /** Whether it is in the preset `recommended`; `strict` has every rule. */
  recommended: boolean;
  visitors: Visitors;
}

export function defineRule(
  id: string,
  {
    severity,
    summary,
    recommended = true,
    ...visitors
  }: Pick<Rule, 'severity' | 'summary'> & Partial<Pick<Rule, 'recommended'>> & Visitors,
): Rule {
  return { id, severity, summary, recommended, visitors };
}

/** The name of a rule's files and of its page: `term/exceeded` is `term-exceeded`. */
export function nameRuleFile(ruleId: string): string {
  return ruleId.replace('/', '-');
}
