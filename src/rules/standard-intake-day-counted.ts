import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { quoteStandard, toQuote } from './quote.ts';

/** The regulation says itself that the day of intake is left out. */
const LEFT_OUT = /день\s+при[её]ма\S*(?:\s+\S+){0,6}\s+не\s+входит/iu;

/** The standard leaves the day of intake out of the term; the regulation states its own term and does not. */
export const standardIntakeDayCounted = defineRule('standard/intake-day-counted', {
  severity: 'info',
  summary: {
    ru: 'По стандарту день приёма в срок не входит, а регламент в своём сроке об этом не говорит',
    en: 'By the standard the day of intake is not in the term; the regulation does not say so of its own term',
  },
  withStandard({ regulation: { notes = [], terms = [] }, standard }) {
    if ([...notes, ...terms].some(({ text }) => LEFT_OUT.test(text))) return [];
    return terms.flatMap((term, index) => {
      const rule = standard.intakeDay?.find(
        ({ counts, case: special, channels: its }) =>
          !counts && special === undefined && term.channels.some((channel) => its.includes(channel)),
      );
      if (rule === undefined || (term.kind !== undefined && term.kind !== 'term')) return [];
      const shared = term.channels.filter((channel) => rule.channels.includes(channel));
      const names = (language: 'ru' | 'en') => shared.map((one) => `«${CHANNELS[language][one]}»`).join(', ');
      return [
        {
          path: ['terms', index],
          ru: {
            message: `По стандарту день приёма в срок не входит (${names('ru')}), а регламент об этом молчит.`,
            fix: 'Сверьте оба места. Если так в тексте, исправлять нечего: срок считается по стандарту.',
          },
          en: {
            message: `By the standard the day of intake is not in the term (${names('en')}); the regulation is silent.`,
            fix: 'Compare both places. If the texts say so, nothing is to be mended: the standard decides.',
          },
          quotes: [toQuote(term), quoteStandard(rule)],
        },
      ];
    });
  },
});
