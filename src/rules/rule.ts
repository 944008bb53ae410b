import type { RuleFinding, Severity } from '../model/finding.ts';
import type { Act, Regulation, Standard } from '../model/records.ts';
import { checkRegulation } from '../terms/check.ts';
import type { ChannelCheck } from '../terms/types.ts';

/** What a rule sees, by the kind of record that it looks at. */
export interface RuleContexts {
  regulation: {
    id: string;
    regulation: Regulation;
    /** The standard that the regulation names, when the catalogue has it. */
    standard: Standard | undefined;
    act: Act | undefined;
    /** The term check as the page shows it; without it rules check by plain sums, over no calendar. */
    checks?: readonly ChannelCheck[] | undefined;
  };
  standard: { id: string; standard: Standard };
  act: { id: string; act: Act };
}

export type Scope = keyof RuleContexts;

/**
 * A rule is one file with its test and its page in content/docs/rules. It has a check for each kind of
 * record that it is about; the keys of `check` are its scope.
 */
export interface Rule {
  id: string;
  /** The gravest severity that it gives. */
  severity: Severity;
  check: { [S in Scope]?: (context: RuleContexts[S]) => RuleFinding[] };
}

/** The name of a rule's files and of its page: `term/exceeded` is `term-exceeded`. */
export function fileNameOf(ruleId: string): string {
  return ruleId.replace('/', '-');
}

/** The term check of a regulation; none for an excluded one. */
export function checksOf({
  regulation,
  standard,
  checks,
}: RuleContexts['regulation']): readonly ChannelCheck[] {
  if ('excluded' in regulation) return [];
  return checks ?? checkRegulation(regulation, standard);
}
