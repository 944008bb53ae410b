/** The list of rules by subject, and what it says of each: how strict it is here, in which preset, what it reads. */
import type { Lint, Site } from '../../../model/records.ts';
import { nameRuleFile } from '../../../rules/define-rule.ts';
import { describeRules } from '../../../rules/description.ts';
import { findSubject, SUBJECT_ORDER } from '../../../rules/subjects.ts';
import { ruleAddress } from '../../address.ts';
import type { Doc } from '../../docs.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import { chooseFindingsLanguage } from '../../language.ts';
import type { BadgeView } from '../shared/badge.ts';
import type { Lang } from '../shared/said.ts';

export interface RuleView {
  title: string;
  lead?: string | undefined;
  /** The language of title and lead. */
  lang: Lang;
  /** Absent when the catalogue has no page about the rule. */
  href?: string;
  badge: BadgeView;
  preset: string;
  scope: string;
}

export interface RuleGroup {
  /** Anchor on the page. */
  anchor: string;
  title: string;
  rules: RuleView[];
}

const LOOK = {
  error: { tone: 'bad', icon: 'cross' },
  warning: { tone: 'warn', icon: 'alert' },
  info: { tone: 'mute', icon: 'question' },
  off: { tone: 'mute', icon: 'question' },
} as const;

/** @param docs the pages of the catalogue about rules */
export function groupRules(
  docs: readonly Doc[],
  { lint, language, t }: { lint: Lint | undefined; language: Site['language']; t: Dictionary },
): RuleGroup[] {
  const pages = new Map(docs.map((doc) => [doc.name, doc]));
  const described = describeRules(lint);
  return SUBJECT_ORDER.map((subject) => ({
    anchor: subject,
    title: t.rules.subject[subject],
    rules: described
      .filter(({ id }) => findSubject(id) === subject)
      .map(({ id, setting, preset, scope, summary }) => {
        const doc = pages.get(`rules/${nameRuleFile(id)}`);
        const told = doc?.language ?? chooseFindingsLanguage(language);
        return {
          ...(doc
            ? { title: doc.title, lead: doc.lead, href: ruleAddress(id) }
            : { title: `${summary[chooseFindingsLanguage(language)]} (${id})` }),
          lang: told === language ? undefined : told,
          badge: { ...LOOK[setting], label: setting === 'off' ? t.rules.off : t.severity[setting] },
          preset: t.rules.preset[preset],
          scope: scope.map((kind) => t.rules.scope[kind]).join(', '),
        };
      }),
  }));
}
