import { stemsOf } from '../language/russian-stems.ts';
import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, KnownStandard } from '../model/records.ts';
import type { Rule } from './rule.ts';

const ID = 'standard/result-differs';

/** A regulation shortens the words of its standard and puts in its own places; below half it is another thing. */
const LEAST_SHARED = 0.5;

/** The share of the fewer words that the other has, too; 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size === 0 ? 1 : [...few].filter((stem) => many.has(stem)).length / few.size;
}

function check(own: ActiveRegulation['results'], its: KnownStandard['results']): RuleFinding[] {
  const stated = its.map((result) => ({ ...result, stems: new Set(stemsOf(result.text)) }));
  const positive = stated.filter(({ refusal }) => refusal !== true);
  return own.flatMap(({ text, at, refusal }, index): RuleFinding[] => {
    if (refusal === true || positive.length === 0) return [];
    const stems = new Set(stemsOf(text));
    if (positive.some((one) => likeness(stems, one.stems) >= LEAST_SHARED)) return [];
    return [
      {
        rule: ID,
        severity: 'warning',
        path: ['results', index],
        text: {
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
        },
        quotes: [{ text, at }, ...positive.map((one) => ({ text: one.text, at: `стандарт, ${one.at}` }))],
      },
    ];
  });
}

/** The regulation promises a result that its standard does not know. */
export const standardResultDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Регламент называет результат, которого нет в стандарте',
    en: 'The regulation names a result that its standard does not know',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, standard }) =>
      'excluded' in regulation || standard === undefined || 'unknown' in standard
        ? []
        : check(regulation.results, standard.results),
  },
};
