/** Findings as a table for a spreadsheet: a line for each. */
import type { Finding, Language } from '../model/finding.ts';
import { formatCsv } from './csv.ts';

const HEADERS: Record<Language, readonly string[]> = {
  ru: [
    'файл',
    'строка',
    'столбец',
    'уровень',
    'правило',
    'запись',
    'поле',
    'что не так',
    'ожидается',
    'есть',
    'что делать',
    'в тексте',
    'признано',
    'кем',
    'до',
  ],
  en: [
    'file',
    'line',
    'column',
    'severity',
    'rule',
    'record',
    'field',
    'message',
    'expected',
    'got',
    'fix',
    'quotes',
    'acknowledged',
    'by',
    'until',
  ],
};

/** Severities and rules are written as in the settings; texts in the language asked for. */
export function findingsCsv(findings: readonly Finding[], language: Language): string {
  return formatCsv(
    HEADERS[language],
    findings.map((finding) => {
      const { message, expected = '', got = '', fix } = finding.text[language];
      return [
        finding.file,
        String(finding.line),
        String(finding.column),
        finding.severity,
        finding.rule,
        finding.record ?? '',
        finding.path.join('/'),
        message,
        expected,
        got,
        fix,
        (finding.quotes ?? []).map(({ text, at }) => `«${text}» (${at})`).join('\n'),
        finding.acknowledged?.reason ?? '',
        finding.acknowledged?.by ?? '',
        finding.acknowledged?.until ?? '',
      ];
    }),
  );
}
