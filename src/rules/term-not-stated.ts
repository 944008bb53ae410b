import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** Nobody states a term for a channel; an unknown standard is told apart from one that is silent. */
export const termNotStated = defineRule('term/not-stated', {
  severity: 'warning',
  summary: {
    ru: 'Срок для канала не назван: в регламенте и в стандарте его нет или текст стандарта неизвестен',
    en: 'No term is stated for a channel, or the standard that may state it is unknown',
  },
  check({ check, regulation: { channels, standard } }) {
    if (check.verdict !== 'unknown') return undefined;
    const known = check.reasons.includes('term-not-stated');
    if (!known && !check.reasons.includes('standard-unknown')) return undefined;
    const [ru, en] = [CHANNELS.ru[check.channel], CHANNELS.en[check.channel]];
    const channel = channels[check.channel];
    const { text, at } = standard;
    return {
      severity: known ? 'warning' : 'info',
      ru: {
        message: known
          ? `Канал «${ru}»: срока нет ни в регламенте, ни в стандарте.`
          : `Канал «${ru}»: регламент срока не называет, а текста стандарта нет.`,
        fix: known
          ? 'Проверьте пункты о сроках. Если о канале в самом деле не сказано, признайте замечание.'
          : 'Найдите стандарт и внесите его в каталог: срок может быть в нём. Дополнять акт нельзя.',
      },
      en: {
        message: known
          ? `Channel «${en}»: neither the regulation nor the standard states a term.`
          : `Channel «${en}»: the regulation states no term, and the text of the standard is not at hand.`,
        fix: known
          ? 'Look through the items on terms. If the channel is indeed left out, acknowledge the finding.'
          : 'Find the standard and add it to the catalogue: it may state the term. Do not add to the act.',
      },
      // The place that promises a service through the channel, and the standard that the regulation rests on.
      quotes: [
        ...(channel === undefined ? [] : [toQuote(channel)]),
        ...(text === undefined ? [] : [{ text, at }]),
      ],
    };
  },
});
