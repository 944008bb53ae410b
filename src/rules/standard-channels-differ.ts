import { CHANNEL_KINDS } from '../model/channels.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { quoteStandard, toQuote } from './quote.ts';

/** The regulation and its standard do not name the same channels. */
export const standardChannelsDiffer = defineRule('standard/channels-differ', {
  severity: 'warning',
  summary: {
    ru: 'Каналы обращения в регламенте и в стандарте не одни и те же',
    en: 'The regulation and its standard do not name the same channels',
  },
  withStandard({ regulation: { channels: own }, standard: { channels: its } }) {
    return CHANNEL_KINDS.flatMap((channel) => {
      const inStandard = own[channel] === undefined;
      if (inStandard === (its[channel] === undefined)) return [];
      const [ru, en] = [CHANNELS.ru[channel], CHANNELS.en[channel]];
      return [
        {
          path: inStandard ? ['channels'] : ['channels', channel],
          ru: {
            message: inStandard
              ? `По стандарту обратиться можно и через канал «${ru}», а регламент его не называет.`
              : `Регламент называет канал «${ru}», которого нет в стандарте.`,
            fix: 'Сверьте каналы в обоих актах. Если так в тексте, признайте замечание.',
          },
          en: {
            message: inStandard
              ? `By the standard one can apply through «${en}», too; the regulation does not name it.`
              : `The regulation names the channel «${en}», which the standard does not have.`,
            fix: 'Compare the channels in both acts. If the texts say so, acknowledge the finding.',
          },
          quotes: [...Object.values(own).map(toQuote), ...Object.values(its).map(quoteStandard)],
        },
      ];
    });
  },
});
