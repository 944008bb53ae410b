/** Findings for people at a terminal. */
import type { Finding, Language, Severity } from '../model/finding.ts';
import { SEVERITIES } from '../words/findings.ts';
import { countFindings } from './count-findings.ts';
import { acknowledgementText, type Detail, listDetails } from './details.ts';
import { type Colour, type Paint, painter } from './paint.ts';
import { countsText, REPORT_WORDS, type ReportWords } from './words.ts';

export interface PrettyOptions {
  language: Language;
  /** Off unless asked for. */
  colour?: boolean;
}

const COLOURS: Record<Severity, Colour> = { error: 'red', warning: 'yellow', info: 'blue' };

/**
 * Findings in the order given, a blank line between files, acknowledged ones apart, the counts last.
 *
 * @returns whole lines, the last of them ended
 */
export function formatFindings(
  findings: readonly Finding[],
  { language, colour = false }: PrettyOptions,
): string {
  const words = REPORT_WORDS[language];
  const paint = painter(colour);
  const show = (finding: Finding) => formatFinding(finding, language, words, paint);
  const open = findings.filter(({ acknowledged }) => acknowledged === undefined);
  const acknowledged = findings.filter((finding) => finding.acknowledged !== undefined);
  const parts = [
    ...byFile(open).map((group) => group.flatMap(show).join('\n')),
    ...(acknowledged.length === 0
      ? []
      : [[paint('bold', words.acknowledged), ...acknowledged.flatMap(show)].join('\n')]),
    findings.length === 0 ? words.nothing : countsText(countFindings(findings), language),
  ];
  return `${parts.join('\n\n')}\n`;
}

function byFile(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function formatFinding(finding: Finding, language: Language, words: ReportWords, paint: Paint): string[] {
  const { file, line, column, severity, rule, acknowledged } = finding;
  const head = `${oneLine(file)}:${line}:${column}  ${paint(COLOURS[severity], SEVERITIES[language][severity])}  ${paint('dim', rule)}`;
  const details: Detail[] = acknowledged
    ? [[words.reason, acknowledgementText(acknowledged, language)]]
    : listDetails(finding, language);
  return [
    head,
    `    ${paint('bold', oneLine(finding.text[language].message))}`,
    ...details.map(([label, text]) => `    ${paint('dim', `${label}:`)} ${oneLine(text)}`),
  ];
}

/** Words of a record may hold line feeds and, escaped in YAML, codes that would command the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, (gap) => (/[\r\n\p{Cc}]/u.test(gap) ? ' ' : gap));
}
