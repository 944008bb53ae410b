/** A check as Markdown: the summary of a pull request. */
import { escapeMarkdown } from '../language/escape-markdown.ts';
import type { Finding, Language, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../words/findings.ts';
import { countFindings } from './count-findings.ts';
import { cutToSize, type Section } from './cut-to-size.ts';
import { acknowledgementText, listDetails } from './details.ts';
import type { CheckReport } from './json.ts';
import { buildRulesRows, type CheckedRules, summariseRules } from './rules-rows.ts';
import { type ChangesSince, changeLines, changesHeading } from './verdict-changes.ts';
import {
  buildRows,
  type CheckedRegulation,
  formatHeader,
  summarise,
  type VerdictRow,
} from './verdict-rows.ts';
import { countsText, REPORT_WORDS } from './words.ts';

export interface MarkdownOptions {
  language: Language;
  /** Whether the check lets the records pass. */
  passed: boolean;
  /** What the path of a file is put after; without it links are relative to where the text is shown. */
  linkBase?: string | undefined;
  /** In bytes of UTF-8: a summary of a run of GitHub that is over a mebibyte is not shown at all. */
  most?: number;
}

/** A mebibyte, less what others may have said in the same summary. */
const MOST = 1_000_000;

interface MarkdownWords {
  passed: string;
  failed: string;
  columns: readonly string[];
  details: string;
  acknowledged: string;
  regulation: string;
  rules: string;
  left: (left: number, all: number) => string;
}

const MARKDOWN_WORDS: Record<Language, MarkdownWords> = {
  ru: {
    passed: 'Проверка пройдена',
    failed: 'Проверка не пройдена',
    columns: ['где', 'уровень', 'правило', 'что не так'],
    details: 'Подробно',
    acknowledged: 'Признано',
    regulation: 'регламент',
    rules: 'правила',
    left: (left, all) => `**Не поместилось: ${left} из ${all}.** Всё показывает reglament check.`,
  },
  en: {
    passed: 'The check passed',
    failed: 'The check failed',
    columns: ['place', 'level', 'rule', 'what is wrong'],
    details: 'Details',
    acknowledged: 'Acknowledged',
    regulation: 'regulation',
    rules: 'rules',
    left: (left, all) => `**Left out: ${left} of ${all}.** reglament check shows all.`,
  },
};

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The verdict, the counts, a table of findings; details, acknowledged findings and term checks are folded. Where it would be
 * too long, changes and verdicts stay, then what was found, gravest first; what is left out is counted in its place.
 */
export function formatMarkdown(
  {
    regulations,
    rules,
    findings,
    against,
  }: Pick<CheckReport, 'regulations' | 'rules' | 'findings' | 'against'>,
  options: MarkdownOptions,
): string {
  const { language, passed, most = MOST } = options;
  const words = MARKDOWN_WORDS[language];
  // What stops a merge stands first; within one level the order of files and lines stays.
  const open = findings
    .filter(({ acknowledged }) => acknowledged === undefined)
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity));
  const accepted = findings.filter(({ acknowledged }) => acknowledged !== undefined);
  const counts =
    findings.length === 0 ? REPORT_WORDS[language].nothing : countsText(countFindings(findings), language);
  const past = summarise(regulations, language);
  const living = summariseRules(rules, language);
  const sections: Section[] = [
    ...(against === undefined ? [] : [changeList(against, language)]),
    { before: `## ${passed ? words.passed : words.failed}\n\n${counts}`, lines: [], after: '', rank: 0 },
    ...(open.length === 0
      ? []
      : [
          { ...findingTable(open, options), after: '', rank: 3 },
          folded(words.details, { before: '', lines: listDetailed(open, options) }, 4),
        ]),
    ...(accepted.length === 0
      ? []
      : [folded(`${words.acknowledged}: ${accepted.length}`, acknowledgedTable(accepted, options), 5)]),
    ...(regulations.length === 0 ? [] : [folded(past, verdictTable(regulations, language), 1)]),
    ...(rules.length === 0 ? [] : [folded(living, rulesTable(rules, language), 2)]),
  ];
  return `${cutToSize(sections, most, words.left)}\n`;
}

/** Before all else: a change that makes a verdict worse is what a reviewer has to see. */
function changeList(against: ChangesSince, language: Language): Section {
  const lines = changeLines(against, language).map((line) => `- ${escapeMarkdown(line)}`);
  return { before: `## ${escapeMarkdown(changesHeading(against, language))}\n`, lines, after: '', rank: 0 };
}

function findingTable(findings: readonly Finding[], options: MarkdownOptions): Table {
  const { language } = options;
  const rows = findings.map((finding) => [
    formatPlace(finding, options),
    SEVERITIES[language][finding.severity],
    `\`${finding.rule}\``,
    escapeMarkdown(finding.text[language].message),
  ]);
  return table(MARKDOWN_WORDS[language].columns, rows);
}

function acknowledgedTable(findings: readonly Finding[], options: MarkdownOptions): Table {
  const { language } = options;
  const [place = '', , rule = '', what = ''] = MARKDOWN_WORDS[language].columns;
  const rows = findings.map((finding) => [
    formatPlace(finding, options),
    `\`${finding.rule}\``,
    escapeMarkdown(finding.text[language].message),
    escapeMarkdown(finding.acknowledged ? acknowledgementText(finding.acknowledged, language) : ''),
  ]);
  return table([place, rule, what, REPORT_WORDS[language].reason], rows);
}

function listDetailed(findings: readonly Finding[], options: MarkdownOptions): string[] {
  const { language } = options;
  return findings.map((finding) => {
    const head = `${formatPlace(finding, options)} \`${finding.rule}\` ${escapeMarkdown(finding.text[language].message)}`;
    const details = listDetails(finding, language).map(
      ([label, told]) => `  - ${label}: ${escapeMarkdown(told)}`,
    );
    return [`- ${head}`, ...details].join('\n');
  });
}

function rulesTable(rules: readonly CheckedRules[], language: Language): Table {
  const header = [MARKDOWN_WORDS[language].rules, ...formatHeader(language)];
  const rows = rules.flatMap(({ id, checks }) =>
    checks.flatMap((check) => buildRulesRows(check, language)).map((row) => formatCells(id, row)),
  );
  return table(header, rows);
}

function formatCells(id: string, { cells, remark }: VerdictRow): string[] {
  const [verdict = '', ...before] = [...cells].reverse();
  const told = remark === '' ? verdict : `${verdict}: ${remark}`;
  return [id, ...before.reverse(), told].map(escapeMarkdown);
}

function verdictTable(regulations: readonly CheckedRegulation[], language: Language): Table {
  const header = [MARKDOWN_WORDS[language].regulation, ...formatHeader(language)];
  const { draft: drafted } = REPORT_WORDS[language];
  const rows = regulations.flatMap(({ id: own, checks, unchecked, brokenYears, draft }) => {
    const doubt = brokenYears && REPORT_WORDS[language].brokenYears(brokenYears);
    const notes = [...(draft ? [drafted] : []), ...(doubt === undefined ? [] : [doubt])];
    const id = notes.length === 0 ? own : `${own} (${notes.join('; ')})`;
    return checks === undefined
      ? [
          [
            escapeMarkdown(id),
            unchecked ? REPORT_WORDS[language].unchecked : REPORT_WORDS[language].excluded,
            '',
            '',
            '',
            '',
          ],
        ]
      : checks.flatMap((check) => buildRows(check, language)).map((row) => formatCells(id, row));
  });
  return table(header, rows);
}

function formatPlace({ file, line }: Finding, { linkBase = '' }: MarkdownOptions): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const target = `${linkBase}${path}#L${line}`.replace(/[()]/g, (bracket) =>
    bracket === '(' ? '%28' : '%29',
  );
  return `[${escapeMarkdown(`${file}:${line}`)}](${target})`;
}

/** Rows under a head: what stands before them, and they. */
type Table = Pick<Section, 'before' | 'lines'>;

/** @param summary words of ours: it is HTML */
function folded(summary: string, { before, lines }: Table, rank: number): Section {
  const head = before === '' ? '' : `\n${before}`;
  return { before: `<details><summary>${summary}</summary>\n${head}`, lines, after: '\n</details>', rank };
}

/** @param rows cells that are Markdown already */
function table(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return { before: `${line(header)}\n${line(header.map(() => '---'))}`, lines: rows.map(line) };
}
