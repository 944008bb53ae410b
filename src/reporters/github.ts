/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
import type { Finding, Language, Severity } from '../model/finding.ts';
import { countFindings } from './count-findings.ts';
import { explain } from './details.ts';
import { REPORT_WORDS } from './words.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows so many of a kind beside the lines of a run's step, and says nothing of the others. */
const SHOWN = 10;

/**
 * One command a line; where there are more of a kind than GitHub shows, the first tells so. Acknowledged findings are left
 * out: a pull request should show what is left to do.
 *
 * @returns whole lines; nothing at all for no findings
 */
export function formatGithub(findings: readonly Finding[], language: Language): string {
  const open = findings.filter(({ acknowledged }) => acknowledged === undefined);
  const commands = open.map((finding) => {
    const { file, line, column, severity, rule } = finding;
    // Where there are many, they are read without their lines: in the log, or in a list of all runs.
    const text = `${file}:${line}:${column} ${explain(finding, language)}`;
    return formatCommand(COMMANDS[severity], { file, line, col: column, title: rule }, text);
  });
  const { error, warning, info } = countFindings(open);
  // The notice itself is one of those that are shown.
  const hidden = { error: error - SHOWN, warning: warning - SHOWN, info: info - SHOWN };
  const isCut = Object.values(hidden).some((count) => count > 0);
  if (isCut && hidden.info >= 0) hidden.info += 1;
  const cut = isCut ? [formatCommand('notice', { title: 'reglament' }, tellHidden(hidden, language))] : [];
  return [...cut, ...commands].join('');
}

function tellHidden(hidden: Record<Severity, number>, language: Language): string {
  const { counts, notBeside } = REPORT_WORDS[language];
  const told = (['error', 'warning', 'info'] as const)
    .filter((severity) => hidden[severity] > 0)
    .map((severity) => `${counts[severity]} ${hidden[severity]}`);
  return `${notBeside}: ${told.join(', ')}`;
}

function formatCommand(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${command} ${listed.join(',')}::${escapeData(text)}\n`;
}

/** An end of line would end the command, and another could follow it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
