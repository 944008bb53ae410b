/** The words of reports for the terminal, in both languages. */
import type { KnowledgeCounts, LivingKnowledge } from '../history/living-knowledge.ts';
import type { Language, Severity } from '../model/finding.ts';
import { LIVING_MATTERS } from '../words/living-knowledge.ts';
import type { FindingCounts } from './count-findings.ts';

export interface ReportWords {
  expected: string;
  got: string;
  fix: string;
  quote: string;
  acknowledged: string;
  reason: string;
  until: string;
  accepts: string;
  nothing: string;
  more: string;
  counts: Record<Severity | 'acknowledged', string>;
  atLeast: string;
  noTerm: string;
  noCommonMeasure: string;
  excluded: string;
  draft: string;
  unchecked: string;
  brokenYears: (years: readonly number[]) => string;
  summary: (regulations: number, channels: number, verdicts: string) => string;
  rulesSummary: (rules: number, channels: number, verdicts: string) => string;
  inForce: string;
  /** What is counted of the law of today. */
  knowledge: (matter: keyof LivingKnowledge, counts: KnowledgeCounts) => string;
  archive: string;
  left: string;
  otherReading: string;
  unread: string;
  hearing: (needed: string, term: string, verdict: 'exceeds' | 'ambiguous') => string;
  restated: string;
  decidedBy: string;
  notBeside: string;
  cutForGithub: (left: number, all: number) => string;
}

export const REPORT_WORDS: Record<Language, ReportWords> = {
  ru: {
    expected: 'ожидается',
    got: 'есть',
    fix: 'что делать',
    quote: 'в тексте',
    acknowledged: 'Признано, сборке не мешает:',
    reason: 'причина',
    until: 'до',
    accepts: 'признано',
    nothing: 'Замечаний нет.',
    more: 'подробнее',
    counts: { error: 'ошибок', warning: 'предупреждений', info: 'к сведению', acknowledged: 'признано' },
    atLeast: '≥',
    noTerm: 'не назван',
    noCommonMeasure: 'или',
    excluded: 'регламент исключён, проверять нечего',
    draft: 'черновик',
    unchecked: 'не проверено: ошибки в самой записи или в записи, на которую она опирается',
    brokenYears: (years) => `в календаре ошибки (${years.join(', ')}): вывод, которому он нужен, не сделан`,
    summary: (regulations, channels, verdicts) =>
      `регламентов: ${regulations}; каналов: ${channels} (${verdicts})`,
    rulesSummary: (rules, channels, verdicts) => `правил: ${rules}; каналов: ${channels} (${verdicts})`,
    inForce: 'Действует: правила',
    knowledge: (matter, { known, unverified, unknown }) =>
      `${LIVING_MATTERS.ru[matter]}: известно ${known}, не проверено ${unverified}, не известно ${unknown}`,
    archive: 'Архив: регламенты',
    left: 'остаётся',
    otherReading: 'при другом прочтении',
    unread: 'правила не прочитаны, проверять нечего',
    hearing: (needed, term, verdict) =>
      verdict === 'exceeds'
        ? `отказ с заслушиванием невыполним: ${needed} при сроке ${term}`
        : 'отказ с заслушиванием: зависит от дня уведомления',
    restated: 'при повторном изложении',
    decidedBy: 'самый неудобный момент обращения –',
    notBeside: 'GitHub показывает у строк не всё; в журнале и в сводке есть ещё',
    cutForGithub: (left, all) => `больше, чем берёт GitHub: не вошло ${left} из ${all}, первыми стоят ошибки`,
  },
  en: {
    expected: 'expected',
    got: 'got',
    fix: 'fix',
    quote: 'quote',
    acknowledged: 'Acknowledged, does not fail the check:',
    reason: 'reason',
    until: 'until',
    accepts: 'accepted',
    nothing: 'No findings.',
    more: 'more',
    counts: { error: 'errors', warning: 'warnings', info: 'notes', acknowledged: 'acknowledged' },
    atLeast: '≥',
    noTerm: 'not stated',
    noCommonMeasure: 'or',
    excluded: 'excluded regulation, nothing to check',
    draft: 'draft',
    unchecked: 'not checked: errors in the record or in one that it leans on',
    brokenYears: (years) =>
      `the calendar has errors (${years.join(', ')}): a verdict that needs it was not made`,
    summary: (regulations, channels, verdicts) =>
      `regulations: ${regulations}; channels: ${channels} (${verdicts})`,
    rulesSummary: (rules, channels, verdicts) => `rules: ${rules}; channels: ${channels} (${verdicts})`,
    inForce: 'In force: rules',
    knowledge: (matter, { known, unverified, unknown }) =>
      `${LIVING_MATTERS.en[matter]}: known ${known}, unverified ${unverified}, unknown ${unknown}`,
    archive: 'Archive: regulations',
    left: 'left',
    otherReading: 'in the other reading',
    unread: 'rules that were not read, nothing to check',
    hearing: (needed, term, verdict) =>
      verdict === 'exceeds'
        ? `a refusal with a hearing cannot be kept: ${needed} of ${term}`
        : 'a refusal with a hearing depends on the day of the notice',
    restated: 'as restated',
    decidedBy: 'decided by the start on',
    notBeside: 'GitHub does not show all beside the lines; the log and the summary have more',
    cutForGithub: (left, all) => `more than GitHub takes: ${left} of ${all} are left out, errors stand first`,
  },
};

/** How many findings there are of each kind, in a line. */
export function countsText(numbers: FindingCounts, language: Language): string {
  const { counts } = REPORT_WORDS[language];
  return (['error', 'warning', 'info', 'acknowledged'] as const)
    .map((name) => `${counts[name]}: ${numbers[name]}`)
    .join(', ');
}
