import type { ChannelKind } from '../model/records.ts';
import { CENTRE, PORTAL } from './channel-names.ts';
import { defineRule, type Problem } from './define-rule.ts';

/** How acts call a way in a few words. */
const NAMED: readonly (readonly [RegExp, ChannelKind])[] = [
  [CENTRE, 'con'],
  [PORTAL, 'portal'],
  [/(?<!\p{L})(?:канцеляри|услугодател)/iu, 'office'],
];

/** Who refuses: «работник ЦОН отказывает». Of others the sentence speaks as well. */
const REFUSES = /работник\p{L}*\s+(ЦОН|центр\p{L}*|государственн\p{L}+\s+корпорации)\p{L}*[^.;]*отказыва/iu;

function compare(
  path: Problem['path'] & {},
  channels: readonly ChannelKind[],
  named: readonly ChannelKind[],
  text: string,
  at: string,
): Problem[] {
  // Words may name one way of several; a way that they name and the record has not is another one's.
  if (named.length === 0 || named.every((kind) => channels.includes(kind))) return [];
  return [
    {
      path,
      ru: {
        message: `Слова акта (${at}) называют другой канал, чем записано.`,
        expected: named.join(', '),
        got: channels.join(', '),
        fix: 'Сверьте каналы со словами рядом и с актом.',
      },
      en: {
        message: `The words of the act (${at}) name another channel than the record.`,
        expected: named.join(', '),
        got: channels.join(', '),
        fix: 'Compare the channels with the words beside them and with the act.',
      },
      quotes: [{ text, at }],
    },
  ];
}

const namedIn = (words: string) => NAMED.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
const refusesIn = (words: string): ChannelKind[] => (REFUSES.test(words) ? ['con'] : []);

/** «В ЦОН:», and the documents below are recorded for the portal. */
export const channelWordsDiffer = defineRule('channel/words-differ', {
  severity: 'error',
  summary: {
    ru: 'Слова рядом называют другой канал',
    en: 'The words beside it name another channel',
  },
  standard: ({ standard: { documents, refusals } }) => [
    ...documents.flatMap(({ channels, lead = '', at }, index) =>
      compare(['documents', index, 'channels'], channels, namedIn(lead), lead, at),
    ),
    ...(refusals.intake === undefined
      ? []
      : compare(
          ['refusals', 'intake', 'channels'],
          refusals.intake.channels,
          refusesIn(refusals.intake.text),
          refusals.intake.text,
          refusals.intake.at,
        )),
  ],
  regulation: ({ regulation: { refusals = [] } }) =>
    refusals.flatMap(({ channel, text, at }, index) =>
      channel === undefined
        ? []
        : compare(['refusals', index, 'channel'], [channel], refusesIn(text), text, at),
    ),
});
