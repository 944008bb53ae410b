/** The words of reports for the terminal, in both languages. */
import type { Language, Severity } from '../model/finding.ts';
import type { UnknownReason, Verdict } from '../terms/verdict.ts';
import type { FindingCounts } from './count-findings.ts';

export interface ReportWords {
  severity: Record<Severity, string>;
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
  verdict: Record<Verdict, string>;
  columns: { channel: string; term: string; total: string; margin: string; verdict: string };
  reserve: string;
  excess: string;
  atLeast: string;
  noTerm: string;
  noCommonMeasure: string;
  excluded: string;
  summary: (regulations: number, channels: number, verdicts: string) => string;
  restated: string;
  decidedBy: string;
  why: Record<UnknownReason, string>;
}

export const WORDS: Record<Language, ReportWords> = {
  ru: {
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'сведение' },
    expected: 'ожидается',
    got: 'есть',
    fix: 'что делать',
    quote: 'в тексте',
    acknowledged: 'Признано, сборке не мешает:',
    reason: 'причина',
    until: 'до',
    nothing: 'Замечаний нет.',
    more: 'подробнее',
    counts: { error: 'ошибок', warning: 'предупреждений', info: 'сведений', acknowledged: 'признано' },
    verdict: {
      fits: 'укладывается',
      exceeds: 'превышает',
      unknown: 'установить нельзя',
      ambiguous: 'зависит от прочтения',
    },
    columns: {
      channel: 'канал',
      term: 'срок',
      total: 'всего',
      margin: 'запас или излишек',
      verdict: 'вывод',
    },
    reserve: 'запас',
    excess: 'излишек',
    atLeast: '≥',
    noTerm: 'не назван',
    noCommonMeasure: 'или',
    excluded: 'регламент исключён, проверять нечего',
    summary: (regulations, channels, verdicts) =>
      `регламентов: ${regulations}; каналов: ${channels} (${verdicts})`,
    restated: 'при повторном изложении',
    decidedBy: 'решает обращение',
    why: {
      'term-not-stated': 'срок не назван',
      'standard-unknown': 'текста стандарта нет',
      'term-by-event': 'срок задан событием',
      'term-by-reference': 'срок задан ссылкой',
      'term-unreadable': 'срок не читается',
      'open-duration': 'не у всех действий названа длительность',
      'mixed-families': 'рабочее время и календарные дни складываются только по календарю',
      'depends-on-path': 'зависит от пути',
    },
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
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
    verdict: { fits: 'fits', exceeds: 'exceeds', unknown: 'unknown', ambiguous: 'ambiguous' },
    columns: {
      channel: 'channel',
      term: 'term',
      total: 'total',
      margin: 'reserve or excess',
      verdict: 'verdict',
    },
    reserve: 'reserve',
    excess: 'excess',
    atLeast: '≥',
    noTerm: 'not stated',
    noCommonMeasure: 'or',
    excluded: 'excluded regulation, nothing to check',
    summary: (regulations, channels, verdicts) =>
      `regulations: ${regulations}; channels: ${channels} (${verdicts})`,
    restated: 'as restated',
    decidedBy: 'decided by the start on',
    why: {
      'term-not-stated': 'no term is stated',
      'standard-unknown': 'the text of the standard is not at hand',
      'term-by-event': 'the term is an event',
      'term-by-reference': 'the term is a reference',
      'term-unreadable': 'the term cannot be read',
      'open-duration': 'not every step has a duration',
      'mixed-families': 'working time and calendar days add up only over a calendar',
      'depends-on-path': 'depends on the path',
    },
  },
};

/** How many findings there are of each kind, in a line. */
export function countsText(numbers: FindingCounts, language: Language): string {
  const { counts } = WORDS[language];
  return (['error', 'warning', 'info', 'acknowledged'] as const)
    .map((name) => `${counts[name]}: ${numbers[name]}`)
    .join(', ');
}
