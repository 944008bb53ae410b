/** What a list of rules says of each, for people and for programs. */
import type { Language, Severity } from '../model/finding.ts';
import type { Lint } from '../model/records.ts';
import {
  ACCEPTS_MORE,
  ACCEPTS_UNSTATED,
  EXPIRED,
  EXPIRES_SOON,
  OUTGROWN,
  STALE,
  UNTIL_FAR,
} from './acknowledgement-findings.ts';
import { configure } from './configuration.ts';
import type { Rule, Visitors } from './define-rule.ts';
import { SCOPES_OF_FRAMES, type Scope } from './frames.ts';
import { RULES } from './index.ts';
import { RULE_FAILED } from './rule-failed.ts';

/** `always` is for what is no choice: acknowledgements, a rule that fails: these cannot be switched off. */
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

const ALWAYS: readonly (Pick<RuleDescription, 'id' | 'summary' | 'scope'> & { severity?: Severity })[] = [
  {
    id: EXPIRED,
    summary: {
      ru: 'Срок признания прошёл, а замечание осталось',
      en: 'An acknowledgement has expired and its finding is still there',
    },
    scope: ['acknowledgement'],
  },
  {
    id: EXPIRES_SOON,
    severity: 'warning',
    summary: {
      ru: 'Признание скоро перестанет действовать',
      en: 'An acknowledgement will expire soon',
    },
    scope: ['acknowledgement'],
  },
  {
    id: OUTGROWN,
    summary: {
      ru: 'Признано одно, а теперь есть другое или большее',
      en: 'What is there now is not what was acknowledged',
    },
    scope: ['acknowledgement'],
  },
  {
    id: ACCEPTS_MORE,
    severity: 'info',
    summary: {
      ru: 'Признано больше, чем есть',
      en: 'An acknowledgement accepts more than there is',
    },
    scope: ['acknowledgement'],
  },
  {
    id: UNTIL_FAR,
    severity: 'warning',
    summary: {
      ru: 'Признание действует больше двух лет',
      en: 'An acknowledgement is valid for more than two years',
    },
    scope: ['acknowledgement'],
  },
  {
    id: ACCEPTS_UNSTATED,
    severity: 'warning',
    summary: {
      ru: 'Признание не говорит, что признано',
      en: 'An acknowledgement does not say what it accepts',
    },
    scope: ['acknowledgement'],
  },
  {
    id: STALE,
    summary: {
      ru: 'Признано замечание, которого нет',
      en: 'An acknowledgement is of a finding that is not there',
    },
    scope: ['acknowledgement'],
  },
  {
    id: RULE_FAILED,
    summary: {
      ru: 'Правило сломалось и запись не проверило',
      en: 'A rule failed and has not checked the record',
    },
    scope: ['act', 'order', 'standard', 'regulation', 'rules', 'service'],
  },
];

/** A rule about wording is run over the text that is imported, too. */
function listScopes(rule: Pick<Rule, 'visitors'>): RuleScope[] {
  const names = Object.keys(rule.visitors) as (keyof Visitors)[];
  return [
    ...new Set<RuleScope>([
      ...names.flatMap((name) => SCOPES_OF_FRAMES[name]),
      ...('check' in rule ? ['text' as const] : []),
    ]),
  ];
}

/** Every rule in the order of ids, as `settings` would have it. */
export function describeRules(settings?: Lint, rules: readonly Rule[] = RULES): RuleDescription[] {
  const { dormant, severities } = configure(settings, rules);
  const described = rules.map(
    ({ id, severity, summary, recommended, ...rule }): RuleDescription => ({
      id,
      severity,
      setting: dormant.has(id) ? 'off' : (severities.get(id) ?? severity),
      preset: recommended ? 'recommended' : 'strict',
      scope: listScopes(rule),
      summary,
    }),
  );
  const about = ALWAYS.map(
    ({ id, scope, summary, severity = 'error' }): RuleDescription => ({
      id,
      severity,
      setting: severity,
      preset: 'always',
      scope,
      summary,
    }),
  );
  return [...described, ...about].sort((a, b) => (a.id < b.id ? -1 : 1));
}
