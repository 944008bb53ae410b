import type { Language, RuleFinding } from '../model/finding.ts';
import { checkRegulation } from '../terms/check.ts';
import type { ChannelCheck, TermReading } from '../terms/types.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import type { Rule } from './rule.ts';

const ID = 'term/ambiguous';

const WORDS = {
  ru: {
    verdicts: { fits: 'укладывается', exceeds: 'превышает', unknown: 'установить нельзя' },
    bases: { working: ', дни рабочие', calendar: ', дни календарные' },
  },
  en: {
    verdicts: { fits: 'fits', exceeds: 'exceeds', unknown: 'unknown' },
    bases: { working: ', working days', calendar: ', calendar days' },
  },
} as const;

function tell({ term, basis, verdict }: TermReading, language: Language): string {
  const { verdicts, bases } = WORDS[language];
  return `«${term.phrase}» (${term.at}${basis === undefined ? '' : bases[basis]}) – ${verdicts[verdict]}`;
}

function findingOf({ channel, readings }: ChannelCheck): RuleFinding {
  const list = (language: Language) => readings.map((reading) => tell(reading, language)).join('; ');
  return {
    rule: ID,
    severity: 'warning',
    path: ['channels', channel],
    text: {
      ru: {
        message: `Канал «${CHANNEL_NAMES.ru[channel]}»: по разным прочтениям срока выводы расходятся.`,
        expected: 'один вывод по всем прочтениям',
        got: list('ru'),
        fix: 'Уточните в записи, для какого случая каждый срок (case), или признайте замечание, если так написано в акте.',
      },
      en: {
        message: `Channel «${CHANNEL_NAMES.en[channel]}»: readings of the term lead to different verdicts.`,
        expected: 'one verdict under all readings',
        got: list('en'),
        fix: 'Say in the record for which case each term is, or acknowledge the finding if the act is so worded.',
      },
    },
    quotes: readings.map(({ term }) => ({ text: term.text, at: term.at })),
  };
}

/** Several terms apply, or days of an unstated kind can be read in two ways, and the verdicts disagree. */
export const termAmbiguous: Rule = {
  id: ID,
  severity: 'warning',
  check: {
    regulation: ({ regulation, standard }) => {
      if ('excluded' in regulation) return [];
      const checks = checkRegulation(regulation, standard);
      return checks.filter(({ verdict }) => verdict === 'ambiguous').map(findingOf);
    },
  },
};
