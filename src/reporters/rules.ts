/** The list of rules, for a terminal and for programs. */
import type { Language } from '../model/finding.ts';
import type { RuleDescription } from '../rules/description.ts';
import { PRESETS, SCOPES, SEVERITIES } from '../words/findings.ts';

/**
 * A line of columns for each rule with its sentence below it: id, severity in this catalogue, preset, scope.
 *
 * @returns whole lines
 */
export function formatRuleTable(rules: readonly RuleDescription[], language: Language): string {
  const rows = rules.map(({ id, setting, preset, scope }) => [
    id,
    SEVERITIES[language][setting],
    PRESETS[language][preset],
    scope.map((kind) => SCOPES[language][kind]).join(', '),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rules
    .map(({ summary }, index) => {
      const cells = (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0));
      return `${cells.join('  ')}\n    ${summary[language]}\n`;
    })
    .join('');
}

/** @returns a JSON list: `id`, `severity` of the rule itself, `setting` of the catalogue, `preset`, `scope`, `summary` */
export function formatRulesJson(rules: readonly RuleDescription[]): string {
  return `${JSON.stringify(rules, null, 2)}\n`;
}
