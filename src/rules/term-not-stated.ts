import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation } from '../model/records.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import { checksOf, type Rule } from './rule.ts';

const ID = 'term/not-stated';

/** The place that promises a service through the channel, and the standard that the regulation rests on. */
function quotesOf({ channels, standard }: ActiveRegulation, kind: ChannelCheck['channel']): Evidence[] {
  const channel = channels[kind];
  return [
    ...(channel === undefined ? [] : [{ text: channel.text, at: channel.at }]),
    ...(standard.text === undefined ? [] : [{ text: standard.text, at: standard.at }]),
  ];
}

function findingOf(
  regulation: ActiveRegulation,
  channel: ChannelCheck['channel'],
  known: boolean,
): RuleFinding {
  const [ru, en] = [CHANNEL_NAMES.ru[channel], CHANNEL_NAMES.en[channel]];
  return {
    rule: ID,
    severity: known ? 'warning' : 'info',
    path: ['channels', channel],
    text: {
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
    },
    quotes: quotesOf(regulation, channel),
  };
}

/** Nobody states a term for a channel; an unknown standard is told apart from one that is silent. */
export const termNotStated: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Срок для канала не назван: в регламенте и в стандарте его нет или текст стандарта неизвестен',
    en: 'No term is stated for a channel, or the standard that may state it is unknown',
  },
  recommended: true,
  check: {
    regulation: (context) => {
      const { regulation } = context;
      if ('excluded' in regulation) return [];
      return checksOf(context).flatMap((check) => {
        if (check.verdict !== 'unknown') return [];
        const known = check.reasons.includes('term-not-stated');
        if (!known && !check.reasons.includes('standard-unknown')) return [];
        return [findingOf(regulation, check.channel, known)];
      });
    },
  },
};
