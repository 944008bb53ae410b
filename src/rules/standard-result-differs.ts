import { stemText } from '../language/russian-stems.ts';
import { defineRule } from './define-rule.ts';
import { quoteStandard } from './quote.ts';

/** A regulation shortens the words of its standard and puts in its own places; below half it is another thing. */
const LEAST_SHARED = 0.5;

/** The share of the fewer words that the other has, too; 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size === 0 ? 1 : [...few].filter((stem) => many.has(stem)).length / few.size;
}

/** The regulation promises a result that its standard does not know. */
export const standardResultDiffers = defineRule('standard/result-differs', {
  severity: 'warning',
  summary: {
    ru: 'Регламент называет результат, которого нет в стандарте',
    en: 'The regulation names a result that its standard does not know',
  },
  withStandard({ regulation, standard }) {
    const positive = standard.results.filter(({ refusal }) => refusal !== true);
    if (positive.length === 0) return [];
    const stated = positive.map(({ text }) => new Set(stemText(text)));
    return regulation.results.flatMap(({ text, at, refusal }, index) => {
      const stems = new Set(stemText(text));
      if (refusal === true || stated.some((one) => likeness(stems, one) >= LEAST_SHARED)) return [];
      return [
        {
          path: ['results', index],
          ru: {
            message: 'Такого результата в стандарте нет.',
            expected: positive.map((one) => `«${one.text}»`).join(', '),
            got: text,
            fix: 'Сверьте результаты с обоими текстами. Если так в актах, признайте замечание.',
          },
          en: {
            message: 'The standard has no such result.',
            expected: positive.map((one) => `«${one.text}»`).join(', '),
            got: text,
            fix: 'Compare the results with both texts. If the acts say so, acknowledge the finding.',
          },
          quotes: [{ text, at }, ...positive.map(quoteStandard)],
        },
      ];
    });
  },
});
