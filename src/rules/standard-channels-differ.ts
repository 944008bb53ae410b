import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ChannelKind } from '../model/records.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import type { Rule } from './rule.ts';

const ID = 'standard/channels-differ';

const CHANNELS: readonly ChannelKind[] = ['office', 'con', 'portal'];

type Channels = Partial<Record<ChannelKind, Evidence>>;

function missing(channel: ChannelKind, own: Channels, its: Channels): RuleFinding[] {
  const [here, there] = [own[channel], its[channel]];
  if ((here === undefined) === (there === undefined)) return [];
  const [ru, en] = [CHANNEL_NAMES.ru[channel], CHANNEL_NAMES.en[channel]];
  const inStandard = here === undefined;
  return [
    {
      rule: ID,
      severity: 'warning',
      path: inStandard ? ['channels'] : ['channels', channel],
      text: {
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
      },
      quotes: [
        ...Object.values(own).map(({ text, at }) => ({ text, at })),
        ...Object.values(its).map(({ text, at }) => ({ text, at: `стандарт, ${at}` })),
      ],
    },
  ];
}

/** The regulation and its standard do not name the same channels. */
export const standardChannelsDiffer: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Каналы обращения в регламенте и в стандарте не одни и те же',
    en: 'The regulation and its standard do not name the same channels',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, standard }) =>
      'excluded' in regulation || standard === undefined || 'unknown' in standard
        ? []
        : CHANNELS.flatMap((channel) => missing(channel, regulation.channels, standard.channels)),
  },
};
