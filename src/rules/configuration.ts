/** Which rules a catalogue wants, and how grave it takes their findings to be: content/lint.yaml over a preset. */
import type { RuleFinding, Severity } from '../model/finding.ts';
import type { Lint } from '../model/records.ts';
import type { Rule } from './define-rule.ts';
import { RULES } from './index.ts';

export interface Configuration {
  /** The rules that run. */
  active: readonly Rule[];
  /** Ids of the others: they find nothing, and an acknowledgement of theirs waits until they run again. */
  dormant: ReadonlySet<string>;
  /** Severities that the catalogue gives to all findings of a rule, whatever the rule itself says. */
  severities: ReadonlyMap<string, Severity>;
}

/**
 * @param settings without them the preset `recommended` holds as it is
 * @param rules every rule there is; a setting of another one says nothing here: the reader of the catalogue
 *   reports it
 */
export function configure(settings: Lint = {}, rules: readonly Rule[] = RULES): Configuration {
  const { preset = 'recommended' } = settings;
  const set = new Map(Object.entries(settings.rules ?? {}));
  const runs = ({ id, recommended }: Rule) =>
    set.has(id) ? set.get(id) !== 'off' : preset === 'strict' || recommended;
  const severities = [...set].flatMap(([id, setting]) => (setting === 'off' ? [] : [[id, setting] as const]));
  return {
    active: rules.filter(runs),
    dormant: new Set(rules.filter((rule) => !runs(rule)).map(({ id }) => id)),
    severities: new Map(severities),
  };
}

/** A finding with the severity that the catalogue gives it. */
export function graded(finding: RuleFinding, { severities }: Configuration): RuleFinding {
  const severity = severities.get(finding.rule);
  return severity === undefined ? finding : { ...finding, severity };
}
