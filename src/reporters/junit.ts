/** Findings as JUnit XML, which the test reports of CI servers read. */
import { escapeXml, escapeXmlAttribute } from '../language/escape-xml.ts';
import type { Finding, Language } from '../model/finding.ts';
import { SEVERITIES } from '../words/findings.ts';
import { acknowledgementText, explain } from './details.ts';
import { REPORT_WORDS } from './words.ts';

/**
 * One suite a file, one case a finding. Only an error that nobody acknowledged is a failure: others must not turn a
 * build red that the check itself lets pass. With no findings there is one case that passes, because some servers
 * take a report without cases for a broken one.
 */
export function formatJunit(findings: readonly Finding[], language: Language): string {
  const suites = [...Map.groupBy(findings, ({ file }) => file)].map(([file, own]) =>
    formatSuite(file, own, language),
  );
  if (suites.length === 0) {
    suites.push(element('testsuite', { name: 'reglament', ...sums([]), tests: 1 }, [passed(language)]));
  }
  const { tests, ...rest } = sums(findings);
  const all = element('testsuites', { name: 'reglament', tests: Math.max(tests, 1), ...rest }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}

function formatSuite(file: string, findings: readonly Finding[], language: Language): string {
  const cases = findings.map((finding) => formatCase(finding, language));
  return element('testsuite', { name: file, ...sums(findings) }, cases);
}

function sums(findings: readonly Finding[]): {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
} {
  return {
    tests: findings.length,
    failures: findings.filter(isFailure).length,
    errors: 0,
    skipped: findings.filter(({ acknowledged }) => acknowledged !== undefined).length,
  };
}

function isFailure({ severity, acknowledged }: Finding): boolean {
  return severity === 'error' && acknowledged === undefined;
}

function formatCase(finding: Finding, language: Language): string {
  const { file, line, column, rule, severity, acknowledged } = finding;
  const { message } = finding.text[language];
  const told = `${file}:${line}:${column} ${SEVERITIES[language][severity]}\n${explain(finding, language)}`;
  const outcome =
    acknowledged !== undefined
      ? element('skipped', { message: acknowledgementText(acknowledged, language) })
      : isFailure(finding)
        ? element('failure', { message, type: rule }, [escapeXml(told)])
        : element('system-out', {}, [escapeXml(told)]);
  return element('testcase', { name: `${rule} ${line}:${column}`, classname: file, file, line }, [outcome]);
}

function passed(language: Language): string {
  return element('testcase', { name: REPORT_WORDS[language].nothing, classname: 'reglament' });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const listed = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXmlAttribute(String(value))}"`,
  );
  const open = `<${name}${listed.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const inner = children.join('\n');
  return inner.startsWith('<') ? `${open}>\n${inner}\n</${name}>` : `${open}>${inner}</${name}>`;
}
