import type { Language } from '../model/finding.ts';
import type { TermReading } from '../terms/channel-check.ts';
import { LEGAL_RULES } from '../terms/readings.ts';
import { VERDICTS } from '../words/verdicts.ts';
import { locateTerm, nameCheck, quoteTerms } from './channel-proof.ts';
import { defineRule } from './define-rule.ts';

const WORDS = {
  ru: {
    bases: { working: ', дни рабочие', calendar: ', дни календарные' },
    start: 'самый неудобный момент обращения –',
  },
  en: {
    bases: { working: ', working days', calendar: ', calendar days' },
    start: 'decided by the start on',
  },
} as const;

const FIX = {
  ru: {
    terms:
      'Уточните в записи, для какого случая каждый срок (case), или признайте замечание, если так написано в акте.',
    path: 'Сверьте оба пути (path и alternatives) с текстом. Если акт допускает оба, признайте замечание.',
    law: 'Сверьте длительности и срок с текстом. Если они верны, признайте замечание: законы считают срок по-разному.',
  },
  en: {
    terms:
      'Say in the record for which case each term is, or acknowledge the finding if the act is so worded.',
    path: 'Compare both paths (path and alternatives) with the text. If the act allows both, acknowledge the finding.',
    law: 'Compare the durations and the term with the text. If they are right, acknowledge the finding: the laws count terms differently.',
  },
} as const;

function describeReading(
  { term, basis, verdict, run, alternative }: TermReading,
  language: Language,
): string {
  const { bases, start } = WORDS[language];
  const days = basis === undefined ? '' : bases[basis];
  const law = run === undefined ? '' : `, ${LEGAL_RULES[run.reading.firstDay].title[language]}`;
  const from = run === undefined ? '' : `, ${start} ${run.start.date} ${run.start.time}`;
  const path = alternative === undefined ? '' : `, ${alternative}`;
  return `«${term.phrase}» (${locateTerm(term, language)}${days}${law}${path}) – ${VERDICTS[language][verdict]}${from}`;
}

/** Several terms apply, or days of an unstated kind can be read in two ways, and the verdicts disagree. */
export const termAmbiguous = defineRule('term/ambiguous', {
  severity: 'warning',
  summary: {
    ru: 'Укладываются ли шаги в срок, зависит от того, как понимать закон или стандарт',
    en: 'Whether the steps fit the term depends on the reading of the law or the standard',
  },
  check({ check }) {
    const { verdict, readings } = check;
    if (verdict !== 'ambiguous') return undefined;
    const terms = new Set(readings.map(({ term }) => term));
    const byPath = readings.some(({ alternative }) => alternative !== undefined);
    const byLaw = terms.size === 1 && readings.some(({ run }) => run);
    const list = (language: Language) =>
      readings.map((reading) => describeReading(reading, language)).join('; ');
    return {
      ru: {
        message: `${nameCheck(check, 'ru')}: по разным прочтениям срока выводы расходятся.`,
        expected: 'один вывод по всем прочтениям',
        got: list('ru'),
        fix: FIX.ru[byPath ? 'path' : byLaw ? 'law' : 'terms'],
      },
      en: {
        message: `${nameCheck(check, 'en')}: readings of the term lead to different verdicts.`,
        expected: 'one verdict under all readings',
        got: list('en'),
        fix: FIX.en[byPath ? 'path' : byLaw ? 'law' : 'terms'],
      },
      quotes: quoteTerms([...terms]),
    };
  },
});
