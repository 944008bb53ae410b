import { CHANNEL_KINDS } from '../model/channels.ts';
import type { ChannelKind, KnownStandard } from '../model/records.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

function findForeignTerms({ terms, channels }: KnownStandard): Problem[] {
  const quotes = Object.values(channels).map(toQuote);
  return terms.flatMap((term, index) => {
    // Whom a term is for was concluded by an editor: no contradiction of the act.
    if (term.inferred?.includes('channels')) return [];
    const strange = term.channels.filter((channel) => channels[channel] === undefined);
    if (strange.length === 0) return [];
    const names = (language: 'ru' | 'en') => strange.map((one) => `«${CHANNELS[language][one]}»`).join(', ');
    return [
      {
        path: ['terms', index, 'channels'],
        ru: {
          message: `Время названо для канала, через который услуга не оказывается: ${names('ru')}.`,
          expected: 'только каналы, которые стандарт называет',
          got: term.text,
          fix: 'Сверьте пункт о сроках и пункт о каналах. Если так в тексте, признайте замечание.',
        },
        en: {
          message: `A time is stated for a channel that the service does not have: ${names('en')}.`,
          expected: 'only channels that the standard names',
          got: term.text,
          fix: 'Compare the items about terms and about channels. If the text says so, acknowledge the finding.',
        },
        quotes: [toQuote(term), ...quotes],
      },
    ];
  });
}

function channelsWithoutTerm({ terms, channels }: KnownStandard): Problem[] {
  const main = terms.filter(({ kind }) => kind === undefined || kind === 'term');
  const has = (channel: ChannelKind) => main.some((term) => term.channels.includes(channel));
  return CHANNEL_KINDS.flatMap((channel) => {
    const quote = channels[channel];
    if (quote === undefined || has(channel)) return [];
    return [
      {
        path: ['channels', channel],
        ru: {
          message: `Для канала «${CHANNELS.ru[channel]}» стандарт не называет срока.`,
          fix: 'Сверьте пункт о сроках. Если срока для канала в тексте нет, признайте замечание.',
        },
        en: {
          message: `The standard states no term for the channel «${CHANNELS.en[channel]}».`,
          fix: 'Look at the item about terms. If the text has none for the channel, acknowledge the finding.',
        },
        quotes: [toQuote(quote), ...main.map(toQuote)],
      },
    ];
  });
}

/** The terms and the channels of a standard do not match. */
export const standardTermChannelsDiffer = defineRule('standard/term-channels-differ', {
  severity: 'warning',
  summary: {
    ru: 'Стандарт называет срок для канала, которого нет, или канал без срока',
    en: 'A standard states a term for a channel that it does not have, or a channel without a term',
  },
  standard: ({ standard }) => [...findForeignTerms(standard), ...channelsWithoutTerm(standard)],
});
