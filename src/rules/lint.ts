/** The one way to run rules. */
import { defined } from '../model/defined.ts';
import type { RuleFinding } from '../model/finding.ts';
import { memoize } from '../model/memoize.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { Problem, Problems, Rule } from './define-rule.ts';
import type { Frames, Lintable, Scope } from './frames.ts';
import { RULES } from './index.ts';
import { reportFailure } from './rule-failed.ts';
import { type Visit, walk, walkWording } from './walk.ts';

/** A finding of a rule that looks at the whole catalogue: it says which record it is about. */
export interface RecordFinding {
  kind: Scope;
  id: string;
  finding: RuleFinding;
}

/**
 * What the rules find in one record. The record must be sound: it passes its schema, and its references
 * lead somewhere. A rule that throws is a finding itself, once a record.
 */
export function lint(record: Lintable, rules: readonly Rule[] = RULES): RuleFinding[] {
  return visitAll(walk(record), rules);
}

/** Rules that judge a wording or a duration by itself, so that they may speak of a record that has errors elsewhere. */
export function isOnWording({ visitors }: Rule): boolean {
  return Object.keys(visitors).every((name) => name === 'text' || name === 'duration');
}

/** What those rules find in what could be read of a record. */
export function lintWording(record: object, rules: readonly Rule[] = RULES): RuleFinding[] {
  return visitAll(walkWording(record), rules.filter(isOnWording));
}

/** Named in place of a rule where no rule was asked yet. */
const WALK = 'record/walk';

function visitAll(visits: Iterable<Visit>, rules: readonly Rule[]): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const failed = new Set<Rule>();
  const askers = listAskers(rules);
  const see = ([name, frame]: Visit) => {
    for (const rule of askers.get(name) ?? []) {
      if (failed.has(rule)) continue;
      const visit = rule.visitors[name] as (seen: typeof frame) => Problems;
      try {
        const said = visit(frame);
        if (said === undefined) continue;
        for (const problem of [said].flat() as Problem[]) {
          findings.push(toFinding(rule, problem, 'path' in frame ? frame.path : []));
        }
      } catch (error) {
        failed.add(rule);
        findings.push(reportFailure(rule, error));
      }
    }
  };
  try {
    for (const visit of visits) see(visit);
  } catch (error) {
    // On the way to what the rules would see: of a record with errors a field may be missing that every other one has.
    findings.push(reportFailure({ id: WALK }, error));
  }
  return findings;
}

/** Most rules ask for one thing of a record, and most things are asked for by a few rules. */
const listAskers = memoize((rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const names = new Set(rules.flatMap(({ visitors }) => Object.keys(visitors)));
  return new Map(
    [...names].map((name) => [name, rules.filter(({ visitors }) => Object.hasOwn(visitors, name))]),
  );
});

/** What the rules find by comparing the records of a catalogue with one another. */
export function lintCatalogue(
  catalogue: Frames['catalogue'],
  rules: readonly Rule[] = RULES,
): RecordFinding[] {
  return rules.flatMap((rule) => {
    try {
      const problems = rule.visitors.catalogue?.(catalogue) ?? [];
      return problems.map(({ kind, id, ...problem }) => ({
        kind,
        id,
        finding: toFinding(rule, problem, []),
      }));
    } catch (error) {
      // No record is to blame more than another: the first one carries it.
      const [first] = [
        ...catalogue.acts,
        ...catalogue.orders,
        ...catalogue.regulations,
        ...catalogue.services,
      ];
      if (first === undefined) throw error;
      return [{ kind: first.kind, id: first.id, finding: reportFailure(rule, error) }];
    }
  });
}

function toFinding(
  rule: Rule,
  { ru, en, path = [], severity, quotes, excess }: Problem,
  at: RuleFinding['path'],
): RuleFinding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    path: [...at, ...path],
    text: { ru, en },
    ...defined({ quotes }),
    ...(excess === undefined ? {} : { excess: formatAmount(excess, 'ru') }),
  };
}
