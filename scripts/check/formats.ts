/** The formats of a check's report: what is found in, text out. */

import type { VerdictSnapshot } from '../../src/compare/ratchet/verdict-snapshot.ts';
import { findingsCsv } from '../../src/exports/findings-csv.ts';
import type { Language } from '../../src/model/finding.ts';
import type { Lint, Site } from '../../src/model/records.ts';
import { formatCheckTable, formatRulesTable } from '../../src/reporters/check-table.ts';
import { formatCodeScanning } from '../../src/reporters/code-scanning.ts';
import { formatGithub } from '../../src/reporters/github.ts';
import { type CheckReport, formatJson } from '../../src/reporters/json.ts';
import { formatJunit } from '../../src/reporters/junit.ts';
import { formatMarkdown } from '../../src/reporters/markdown.ts';
import { formatFindings } from '../../src/reporters/pretty.ts';
import { formatSarif } from '../../src/reporters/sarif.ts';
import { type ChangesSince, changeLines, changesHeading } from '../../src/reporters/verdict-changes.ts';
import { REPORT_WORDS } from '../../src/reporters/words.ts';
import { describeRules } from '../../src/rules/description.ts';
import { safeCsv, safeJson, safeMarkup } from '../safe-output.ts';

export const FORMATS = [
  'pretty',
  'json',
  'sarif',
  'code-scanning',
  'github',
  'junit',
  'markdown',
  'csv',
  'verdicts',
] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportContext {
  language: Language;
  colour: boolean;
  /** Whether the check lets the records pass. */
  passed: boolean;
  /** What links of a Markdown report begin with. */
  links?: string | undefined;
  lint?: Lint | undefined;
  site?: Site | undefined;
  /** What `verdicts` writes down. */
  snapshot?: VerdictSnapshot;
}

/** The report in pieces, each of whole lines or of a part of one. */
export function* formatReport(
  format: Format,
  report: CheckReport,
  context: ReportContext,
): Generator<string> {
  const { regulations, rules, living, findings, against } = report;
  const { language, colour, passed, links, lint, site, snapshot } = context;
  switch (format) {
    case 'pretty': {
      const { inForce, archive } = REPORT_WORDS[language];
      const past = formatCheckTable(regulations, { language, colour });
      const inForceTable = formatRulesTable(rules, { language, colour, living });
      // A catalogue without rules has nothing to tell apart.
      const tables =
        inForceTable === '' ? [past] : [past && `${archive}\n\n${past}`, `${inForce}\n\n${inForceTable}`];
      const table = tables.filter((text) => text !== '').join('\n');
      const changes = against === undefined ? '' : `${formatChanges(against, language)}\n`;
      yield `${changes}${table}${table && '\n'}${formatFindings(findings, { language, colour })}`;
      return;
    }
    case 'json':
      for (const piece of formatJson(report)) yield safeJson(piece);
      return;
    case 'sarif':
      yield safeJson(formatSarif(findings, { language, rules: describeRules(lint), site: site?.address }));
      return;
    case 'code-scanning':
      yield safeJson(
        formatCodeScanning(findings, { language, rules: describeRules(lint), site: site?.address }),
      );
      return;
    case 'github':
      yield formatGithub(findings, language);
      return;
    case 'junit':
      yield safeMarkup(formatJunit(findings, language));
      return;
    case 'markdown':
      yield formatMarkdown(report, { language, passed, linkBase: links });
      return;
    case 'csv':
      yield safeCsv(findingsCsv(findings, language));
      return;
    case 'verdicts':
      yield safeJson(`${JSON.stringify(snapshot, null, 2)}\n`);
      return;
  }
}

/** Reports that stand for the whole catalogue whatever is asked: a service closes each alert that they do not hold. */
export const WHOLE_FORMATS: readonly Format[] = ['sarif', 'code-scanning'];

/** Formats that have no place for them: there the changes go to the other stream. */
export const FORMATS_WITHOUT_CHANGES: readonly Format[] = [
  'sarif',
  'code-scanning',
  'github',
  'junit',
  'csv',
  'verdicts',
];

/** @returns whole lines, the last of them ended */
export function formatChanges(against: ChangesSince, language: Language): string {
  const lines = changeLines(against, language).map((line) => `  ${line}\n`);
  return `${changesHeading(against, language)}\n${lines.join('')}`;
}
