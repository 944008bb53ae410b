import type { Evidence, RuleFinding } from '../model/finding.ts';
import { checkRegulation } from '../terms/check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { ChannelCheck } from '../terms/types.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import type { Rule } from './rule.ts';

const ID = 'term/exceeded';

/** The terms, then the steps that take time, each with its place. */
function quotesOf({ readings, path }: ChannelCheck): Evidence[] {
  const terms = readings.map(({ term }) => ({ text: term.text, at: term.at }));
  const steps = path.flatMap(({ text, phrase, at }) =>
    phrase === undefined ? [] : [{ text: `${text} – ${phrase}`, at }],
  );
  return [...terms, ...steps];
}

function findingOf(check: ChannelCheck & { verdict: 'exceeds' }): RuleFinding {
  const { channel, path, readings, excess } = check;
  const [ru, en] = [CHANNEL_NAMES.ru[channel], CHANNEL_NAMES.en[channel]];
  const sum = path.at(-1)?.running;
  const terms = readings.map(({ term }) => `«${term.phrase}» (${term.at})`).join(', ');
  return {
    rule: ID,
    severity: 'error',
    path: ['channels', channel],
    text: {
      ru: {
        message: `Канал «${ru}»: даже самый короткий путь не укладывается в срок, больше на ${formatAmount(excess, 'ru')}.`,
        expected: `не больше срока: ${terms}`,
        ...(sum === undefined ? {} : { got: formatAmount(sum, 'ru') }),
        fix: 'Сверьте длительности и срок с текстом. Если так написано в акте, признайте замечание в acknowledged.',
      },
      en: {
        message: `Channel «${en}»: even the shortest way is over the term, by ${formatAmount(excess, 'en')}.`,
        expected: `within the term: ${terms}`,
        ...(sum === undefined ? {} : { got: formatAmount(sum, 'en') }),
        fix: 'Compare the durations and the term with the text. If the act says so, acknowledge the finding.',
      },
    },
    quotes: quotesOf(check),
  };
}

/** The steps of a channel take longer than the term of the service allows, under every reading. */
export const termExceeded: Rule = {
  id: ID,
  severity: 'error',
  check: {
    regulation: ({ regulation, standard }) => {
      if ('excluded' in regulation) return [];
      return checkRegulation(regulation, standard).flatMap((check) =>
        check.verdict === 'exceeds' ? [findingOf(check)] : [],
      );
    },
  },
};
