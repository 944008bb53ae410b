import { defineRule } from './define-rule.ts';
import { quoteStandard } from './quote.ts';

/** The regulation states no term of its own: what its steps are held against stands in another act. */
export const termOnlyInStandard = defineRule('term/only-in-standard', {
  severity: 'info',
  summary: {
    ru: 'Срок услуги назван только в стандарте',
    en: 'The term of the service is stated in the standard alone',
  },
  withStandard({ regulation, standard }) {
    const own = regulation.terms ?? [];
    const its = standard.terms.filter(
      ({ kind = 'term', channels }) =>
        kind === 'term' && channels.some((channel) => regulation.channels[channel] !== undefined),
    );
    const [first] = its;
    if (first === undefined || own.some(({ kind = 'term' }) => kind === 'term')) return undefined;
    return {
      path: ['standard'],
      ru: {
        message: `Регламент срока не называет: шаги сравниваются со сроком стандарта (стандарт, ${first.at}).`,
        fix: 'Проверьте, нет ли срока в регламенте. Если нет, исправлять нечего.',
      },
      en: {
        message: `The regulation states no term: its steps are held against that of the standard (standard, ${first.at}).`,
        fix: 'See whether the regulation has a term. If it has none, nothing is to be mended.',
      },
      quotes: its.map(quoteStandard),
    };
  },
});
