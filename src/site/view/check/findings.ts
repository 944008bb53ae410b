/** Findings as a page tells them: by rule; what is said of several channels by the same quotes stands together. */
import type { Evidence, Finding, Language } from '../../../model/finding.ts';
import { describeRules } from '../../../rules/description.ts';

export interface FoundView {
  /** Each once. */
  messages: string[];
  quotes: readonly Evidence[];
  acknowledged: Finding['acknowledged'];
}

export interface FindingView {
  rule: string;
  /** What the rule looks for, in the language of the findings. */
  title: string;
  severity: Finding['severity'];
  found: FoundView[];
}

const titles = new Map(describeRules().map(({ id, summary }) => [id, summary]));

function foundViews(findings: readonly Finding[], language: Language): FoundView[] {
  const alike = Map.groupBy(findings, ({ quotes = [], acknowledged }) =>
    JSON.stringify([quotes, acknowledged?.reason]),
  );
  return [...alike.values()].map((group) => ({
    messages: [...new Set(group.map(({ text }) => text[language].message))],
    quotes: group[0]?.quotes ?? [],
    acknowledged: group[0]?.acknowledged,
  }));
}

/** In the order of the findings. */
export function findingViews(findings: readonly Finding[], language: Language): FindingView[] {
  const groups = Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  return [...groups.values()].flatMap((group): FindingView[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, severity } = first;
    return [
      { rule, title: titles.get(rule)?.[language] ?? rule, severity, found: foundViews(group, language) },
    ];
  });
}
