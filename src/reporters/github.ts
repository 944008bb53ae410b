/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
import type { Finding, Language, Severity } from '../model/finding.ts';
import { explain } from './details.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * One command a line. Acknowledged findings are left out: a pull request should show what is left to do.
 *
 * @returns whole lines; nothing at all for no findings
 */
export function formatGithub(findings: readonly Finding[], language: Language): string {
  return findings
    .filter(({ acknowledged }) => acknowledged === undefined)
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const properties = { file, line, col: column, title: rule };
      const listed = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(`${value}`)}`,
      );
      return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(explain(finding, language))}\n`;
    })
    .join('');
}

/** An end of line would end the command, and another could follow it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
