import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** The act tells what happens at a channel and nowhere says that one can apply there. */
export const channelNotNamed = defineRule('channel/not-named', {
  severity: 'info',
  summary: {
    ru: 'Куда обращаться, акт не говорит: канал виден только из действий',
    en: 'The act does not say where to apply: the channel is seen from the steps alone',
  },
  channel({ kind, channel }) {
    if (channel.inferred?.includes('text') !== true) return undefined;
    return {
      ru: {
        message: `Канал «${CHANNELS.ru[kind]}» акт не называет: он выведен из действий (${channel.at}).`,
        expected: 'пункт о том, куда подают документы и где выдают результат',
        fix: 'Найдите такой пункт в тексте. Если его нет, оставьте пометку inferred: от себя ничего не добавляйте.',
      },
      en: {
        message: `The act does not name the channel «${CHANNELS.en[kind]}»: it is inferred from the steps (${channel.at}).`,
        expected: 'an item that says where documents are handed in and results given out',
        fix: 'Look for such an item in the text. If there is none, leave the mark inferred: add nothing of your own.',
      },
      quotes: [toQuote(channel)],
    };
  },
});
