/** What a list of rules says of each, for people and for programs. */
import type { Language, Severity } from '../model/finding.ts';
import type { Lint } from '../model/records.ts';
import { EXPIRED, STALE } from './acknowledge.ts';
import { configure } from './configuration.ts';
import { RULES } from './index.ts';
import type { Rule, Scope } from './rule.ts';
import { TEXT_RULES } from './text/index.ts';

/** `always` is for the rules about acknowledgements and about wording: they cannot be switched off. */
export type RulePreset = 'recommended' | 'strict' | 'always';

/** What a rule looks at: records of a kind, all records together, acknowledgements, or the text of an act. */
export type RuleScope = Scope | 'catalogue' | 'acknowledgement' | 'text';

export interface RuleDescription {
  id: string;
  /** The gravest severity that the rule itself gives. */
  severity: Severity;
  /** What the settings of the catalogue make of it. */
  setting: Severity | 'off';
  preset: RulePreset;
  scope: readonly RuleScope[];
  summary: Record<Language, string>;
}

const ABOUT_ACKNOWLEDGEMENTS: readonly Pick<RuleDescription, 'id' | 'summary'>[] = [
  {
    id: EXPIRED,
    summary: {
      ru: 'Срок признания прошёл, а замечание осталось',
      en: 'An acknowledgement has expired and its finding is still there',
    },
  },
  {
    id: STALE,
    summary: {
      ru: 'Признано замечание, которого нет',
      en: 'An acknowledgement is of a finding that is not there',
    },
  },
];

/** Every rule in the order of ids, as `settings` would have it. */
export function describeRules(settings?: Lint, rules: readonly Rule[] = RULES): RuleDescription[] {
  const { dormant, severities } = configure(settings, rules);
  const described = rules.map(
    ({ id, severity, summary, recommended, check }): RuleDescription => ({
      id,
      severity,
      setting: dormant.has(id) ? 'off' : (severities.get(id) ?? severity),
      preset: recommended ? 'recommended' : 'strict',
      scope: Object.keys(check) as (keyof Rule['check'])[],
      summary,
    }),
  );
  const about = ABOUT_ACKNOWLEDGEMENTS.map(
    ({ id, summary }): RuleDescription => ({
      id,
      severity: 'error',
      setting: 'error',
      preset: 'always',
      scope: ['acknowledgement'],
      summary,
    }),
  );
  const wording = TEXT_RULES.map(
    ({ id, severity, summary }): RuleDescription => ({
      id,
      severity,
      setting: severity,
      preset: 'always',
      scope: ['text'],
      summary,
    }),
  );
  return [...described, ...about, ...wording].sort((a, b) => (a.id < b.id ? -1 : 1));
}
