import type { Evidence } from '../model/finding.ts';
import { defineRule } from './define-rule.ts';
import { quoteStandard, toQuote } from './quote.ts';

type Stated = readonly (Evidence & { refusal?: boolean })[];

/** «О возможности (невозможности)»: one result that is both the service and its refusal. */
const BOTH_WAYS = /\(не|отказ/iu;

function knowRefusal(results: Stated): boolean {
  return results.some(({ refusal, text }) => refusal === true || BOTH_WAYS.test(text));
}

/** A refusal is known to the regulation and not to its standard, or the other way round. */
export const standardRefusalDiffers = defineRule('standard/refusal-differs', {
  severity: 'warning',
  summary: {
    ru: 'Об отказе в услуге говорит только регламент, только стандарт или только одно место стандарта',
    en: 'Only the regulation, only the standard or only one place of the standard knows of a refusal',
  },
  withStandard({ regulation, standard }) {
    const own = knowRefusal(regulation.results);
    if (own === knowRefusal(standard.results)) return undefined;
    return {
      path: ['results'],
      ru: {
        message: own
          ? 'Регламент называет отказ результатом услуги, а стандарт – нет.'
          : 'По стандарту в услуге могут отказать, а регламент отказа среди результатов не называет.',
        fix: 'Сверьте результаты с обоими текстами. Если так в актах, признайте замечание.',
      },
      en: {
        message: own
          ? 'The regulation has a refusal among its results, the standard has none.'
          : 'By the standard the service may be refused; the regulation has no refusal among its results.',
        fix: 'Compare the results with both texts. If the acts say so, acknowledge the finding.',
      },
      quotes: [...regulation.results.map(toQuote), ...standard.results.map(quoteStandard)],
    };
  },
  standard({ standard: { refusals, results } }) {
    const [ground] = refusals.grounds;
    if (ground === undefined || knowRefusal(results)) return undefined;
    const grounds = {
      text: `${refusals.lead ?? ''} ${ground}`.trim(),
      at: refusals.at ?? 'основания отказа',
    };
    return {
      path: ['results'],
      severity: 'info',
      ru: {
        message: 'Стандарт называет основания отказа в услуге, а отказа среди результатов нет.',
        fix: 'Сверьте пункт о результате и пункт об отказе. Если так в тексте, признайте замечание.',
      },
      en: {
        message:
          'The standard states grounds for refusing the service, and has no refusal among its results.',
        fix: 'Compare the items about the result and about refusal. If the text says so, acknowledge the finding.',
      },
      quotes: [...results.map(toQuote), grounds],
    };
  },
});
