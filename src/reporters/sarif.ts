/** Findings as SARIF 2.1.0, which code scanning services read. */
import type { Finding, Language, Severity } from '../model/finding.ts';
import { nameRuleFile } from '../rules/define-rule.ts';
import type { RuleDescription } from '../rules/description.ts';
import { acknowledgementText, explain } from './details.ts';
import { REPORT_WORDS } from './words.ts';

export interface SarifOptions {
  language: Language;
  /** The rules that the check knows. Faults of files and of their shape have ids of their own besides. */
  rules: readonly RuleDescription[];
  /** Address of the published site, whose pages explain the rules. */
  site?: string | undefined;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Changes when the meaning of a fingerprint does. */
const FINGERPRINT = 'reglament/v1';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** @returns a SARIF log of one run, ended by a line feed */
export function formatSarif(findings: readonly Finding[], options: SarifOptions): string {
  return `${JSON.stringify(wrapRun(buildRun(findings, options)), null, 2)}\n`;
}

export type SarifRun = ReturnType<typeof buildRun>;

export function wrapRun(run: SarifRun) {
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

export function buildRun(findings: readonly Finding[], options: SarifOptions) {
  const { language } = options;
  const rules = describeRules(findings, options);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = makeFingerprints(findings);
  return {
    tool: { driver: { name: 'Reglament', rules } },
    language,
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: explain(finding, language) },
      locations: [locate(finding)],
      partialFingerprints: { [FINGERPRINT]: fingerprints[index] },
      suppressions: listSuppressions(finding, language),
    })),
  };
}

/** The rules that run, then the ids of other findings: these have no page. */
function describeRules(findings: readonly Finding[], { rules, language, site }: SarifOptions) {
  const known = rules
    .filter(({ setting }) => setting !== 'off')
    .map(({ id, setting, summary }) => ({
      id,
      shortDescription: { text: `${summary[language]}.` },
      ...(site === undefined ? {} : linkHelp(id, site, language)),
      defaultConfiguration: { level: LEVELS[setting as Severity] },
    }));
  const others = new Set(findings.map(({ rule }) => rule));
  for (const { id } of known) others.delete(id);
  return [...known, ...[...others].sort().map((id) => ({ id }))];
}

function linkHelp(id: string, site: string, language: Language) {
  const helpUri = `${site.replace(/\/$/, '')}/docs/rules/${nameRuleFile(id)}/`;
  return { helpUri, help: { text: `${REPORT_WORDS[language].more}: ${helpUri}` } };
}

function locate({ file, line, column, record }: Finding) {
  return {
    physicalLocation: {
      artifactLocation: { uri: formatUri(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
    ...(record === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: record, kind: 'resource' }] }),
  };
}

function formatUri(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** The line is left out: a finding stays itself when lines above it come and go. */
function makeFingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, path }) => {
    const what = [rule, file, ...path].join('/');
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return `${what}:${count}`;
  });
}

/** An empty list says that nobody acknowledged the finding; no list at all would say that it is not known. */
function listSuppressions({ acknowledged }: Finding, language: Language) {
  if (acknowledged === undefined) return [];
  return [
    { kind: 'inSource', status: 'accepted', justification: acknowledgementText(acknowledged, language) },
  ];
}
