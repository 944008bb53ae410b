import type { RuleFinding } from '../model/finding.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import type { Rule } from './rule.ts';

const ID = 'standard/intake-day-counted';

/** The regulation says itself that the day of intake is left out. */
const LEFT_OUT = /день\s+при[её]ма\S*(?:\s+\S+){0,6}\s+не\s+входит/iu;

/** The standard leaves the day of intake out of the term; the regulation states its own term and does not. */
export const standardIntakeDayCounted: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'По стандарту день приёма в срок не входит, а регламент в своём сроке об этом не говорит',
    en: 'By the standard the day of intake is not in the term; the regulation does not say so of its own term',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, standard }) => {
      if ('excluded' in regulation || standard === undefined || 'unknown' in standard) return [];
      const said = [...(regulation.notes ?? []), ...(regulation.terms ?? [])].some(({ text }) =>
        LEFT_OUT.test(text),
      );
      if (said) return [];
      return (regulation.terms ?? []).flatMap(({ kind, channels, text, at }, index): RuleFinding[] => {
        const rule = standard.intakeDay?.find(
          ({ counts, case: special, channels: its }) =>
            !counts && special === undefined && channels.some((channel) => its.includes(channel)),
        );
        if (rule === undefined || (kind !== undefined && kind !== 'term')) return [];
        const shared = channels.filter((channel) => rule.channels.includes(channel));
        const names = (language: 'ru' | 'en') =>
          shared.map((one) => `«${CHANNEL_NAMES[language][one]}»`).join(', ');
        return [
          {
            rule: ID,
            severity: 'info',
            path: ['terms', index],
            text: {
              ru: {
                message: `По стандарту день приёма в срок не входит (${names('ru')}), а регламент об этом молчит.`,
                fix: 'Сверьте оба места. Если так в тексте, исправлять нечего: срок считается по стандарту.',
              },
              en: {
                message: `By the standard the day of intake is not in the term (${names('en')}); the regulation is silent.`,
                fix: 'Compare both places. If the texts say so, nothing is to be mended: the standard decides.',
              },
            },
            quotes: [
              { text, at },
              { text: rule.text, at: `стандарт, ${rule.at}` },
            ],
          },
        ];
      });
    },
  },
};
