import { SERVICE_CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';

/** Places of the rules contradict one another about whether a channel is open. */
export const rulesChannelDoubted = defineRule('rules/channel-doubted', {
  severity: 'warning',
  summary: {
    ru: 'Места правил расходятся о том, открыт ли канал',
    en: 'Places of the rules disagree on whether a channel is open',
  },
  rulesCheck({ check }) {
    const { channel, doubt } = check;
    if (doubt === undefined) return undefined;
    return {
      path: ['doubt'],
      ru: {
        message: `Канал «${SERVICE_CHANNELS.ru[channel]}» под сомнением: ${doubt}.`,
        fix: 'Сверьте строки перечня и казахский текст; если правила противоречат себе, признайте замечание.',
      },
      en: {
        message: `Channel «${SERVICE_CHANNELS.en[channel]}» is in doubt: ${doubt}.`,
        fix: 'Compare the rows of the table and the Kazakh text; if the rules contradict themselves, acknowledge the finding.',
      },
    };
  },
});
