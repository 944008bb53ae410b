/** The words of reports for the terminal, in both languages. */
import type { Language, Severity } from '../model/finding.ts';
import type { FindingCounts } from './count-findings.ts';

export interface ReportWords {
  expected: string;
  got: string;
  fix: string;
  quote: string;
  acknowledged: string;
  reason: string;
  until: string;
  nothing: string;
  more: string;
  counts: Record<Severity | 'acknowledged', string>;
  atLeast: string;
  noTerm: string;
  noCommonMeasure: string;
  excluded: string;
  summary: (regulations: number, channels: number, verdicts: string) => string;
  restated: string;
  decidedBy: string;
}

export const WORDS: Record<Language, ReportWords> = {
  ru: {
    expected: 'ожидается',
    got: 'есть',
    fix: 'что делать',
    quote: 'в тексте',
    acknowledged: 'Признано, сборке не мешает:',
    reason: 'причина',
    until: 'до',
    nothing: 'Замечаний нет.',
    more: 'подробнее',
    counts: { error: 'ошибок', warning: 'предупреждений', info: 'к сведению', acknowledged: 'признано' },
    atLeast: '≥',
    noTerm: 'не назван',
    noCommonMeasure: 'или',
    excluded: 'регламент исключён, проверять нечего',
    summary: (regulations, channels, verdicts) =>
      `регламентов: ${regulations}; каналов: ${channels} (${verdicts})`,
    restated: 'при повторном изложении',
    decidedBy: 'самый неудобный момент обращения –',
  },
  en: {
    expected: 'expected',
    got: 'got',
    fix: 'fix',
    quote: 'quote',
    acknowledged: 'Acknowledged, does not fail the check:',
    reason: 'reason',
    until: 'until',
    nothing: 'No findings.',
    more: 'more',
    counts: { error: 'errors', warning: 'warnings', info: 'notes', acknowledged: 'acknowledged' },
    atLeast: '≥',
    noTerm: 'not stated',
    noCommonMeasure: 'or',
    excluded: 'excluded regulation, nothing to check',
    summary: (regulations, channels, verdicts) =>
      `regulations: ${regulations}; channels: ${channels} (${verdicts})`,
    restated: 'as restated',
    decidedBy: 'decided by the start on',
  },
};

/** How many findings there are of each kind, in a line. */
export function countsText(numbers: FindingCounts, language: Language): string {
  const { counts } = WORDS[language];
  return (['error', 'warning', 'info', 'acknowledged'] as const)
    .map((name) => `${counts[name]}: ${numbers[name]}`)
    .join(', ');
}
