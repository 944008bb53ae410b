import type { Evidence, Language, RuleFinding } from '../model/finding.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { CalendarRun, ChannelCheck } from '../terms/types.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import { checksOf, type Rule } from './rule.ts';

const ID = 'term/exceeded';

/** The terms, then the steps that take time, each with its place. */
function quotesOf({ readings, path }: ChannelCheck): Evidence[] {
  const terms = new Map(readings.map(({ term }) => [term, { text: term.text, at: term.at }])).values();
  const steps = path.flatMap(({ text, phrase, at }) =>
    phrase === undefined ? [] : [{ text: `${text} – ${phrase}`, at }],
  );
  return [...terms, ...steps];
}

/** What came out: the sum, or under each reading of the law the start that decides. */
function outcome({ path, readings }: ChannelCheck, language: Language): string | undefined {
  const runs = readings.flatMap(({ run }): CalendarRun[] => (run === undefined ? [] : [run]));
  const sum = path.at(-1)?.running;
  if (runs.length === 0) return sum && formatAmount(sum, language);
  const tell = ({ start, end, deadline }: CalendarRun) => {
    const [from, to] = [`${start.date} ${start.time}`, `${end.date} ${end.time}`];
    const last = `${deadline.lastDay} ${deadline.time}`;
    return language === 'ru'
      ? `обращение ${from}: действия до ${to}, срок до ${last}`
      : `started ${from}: the steps end ${to}, the term ${last}`;
  };
  return [...new Set(runs.map(tell))].join('; ');
}

function findingOf(check: ChannelCheck & { verdict: 'exceeds' }): RuleFinding {
  const { channel, readings, excess } = check;
  const [ru, en] = [CHANNEL_NAMES.ru[channel], CHANNEL_NAMES.en[channel]];
  const terms = [...new Set(readings.map(({ term }) => `«${term.phrase}» (${term.at})`))].join(', ');
  const got = (language: Language) => {
    const text = outcome(check, language);
    return text === undefined ? {} : { got: text };
  };
  return {
    rule: ID,
    severity: 'error',
    path: ['channels', channel],
    text: {
      ru: {
        message: `Канал «${ru}»: даже самый короткий путь не укладывается в срок, больше на ${formatAmount(excess, 'ru')}.`,
        expected: `не больше срока: ${terms}`,
        ...got('ru'),
        fix: 'Сверьте длительности и срок с текстом. Если так написано в акте, признайте замечание в acknowledged.',
      },
      en: {
        message: `Channel «${en}»: even the shortest way is over the term, by ${formatAmount(excess, 'en')}.`,
        expected: `within the term: ${terms}`,
        ...got('en'),
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
  summary: {
    ru: 'Шаги канала длятся дольше, чем позволяет срок услуги',
    en: 'The steps of a channel take longer than the term of the service allows',
  },
  recommended: true,
  check: {
    regulation: (context) =>
      checksOf(context).flatMap((check) => (check.verdict === 'exceeds' ? [findingOf(check)] : [])),
  },
};
