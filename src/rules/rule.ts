import type { Language, RuleFinding, Severity } from '../model/finding.ts';
import type { Act, Glossary, Order, Regulation, Standard } from '../model/records.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { checkRegulation } from '../terms/check.ts';

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
  order: { id: string; order: Order };
  act: { id: string; act: Act };
}

export type Scope = keyof RuleContexts;

/** The sound records of a catalogue by their ids, for rules that compare records with one another. */
export interface CatalogueContext {
  acts: ReadonlyMap<string, Act>;
  regulations: ReadonlyMap<string, Regulation>;
  orders: ReadonlyMap<string, Order>;
  standards: ReadonlyMap<string, Standard>;
  glossary: Glossary | undefined;
}

/** A finding of a rule that looks at the whole catalogue: it says which record it is about. */
export interface RecordFinding {
  kind: Scope;
  id: string;
  finding: RuleFinding;
}

/**
 * A rule is one file with its test and its page in content/docs/rules. It has a check for each kind of
 * record that it is about; the keys of `check` are its scope.
 */
export interface Rule {
  id: string;
  /** The gravest severity that it gives. */
  severity: Severity;
  /** What it looks for, one sentence without a full stop at its end. */
  summary: Record<Language, string>;
  /** Whether it is in the preset `recommended`; `strict` has every rule. */
  recommended: boolean;
  check: RecordChecks & { catalogue?: (context: CatalogueContext) => RecordFinding[] };
}

export type RecordChecks = { [S in Scope]?: (context: RuleContexts[S]) => RuleFinding[] };

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
