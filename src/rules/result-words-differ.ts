import { stemText } from '../language/russian-stems.ts';
import type { Evidence } from '../model/finding.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { locateStep } from '../terms/place.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStandard, toQuote } from './quote.ts';

/** Below that one word is too much of the name to say that the rest is the same. */
const FEWEST_WORDS = 3;

/** Where else the result may be named: by the steps, and by the standard. */
function placesIn({ processes }: ActiveRegulation): Evidence[] {
  return Object.values(processes).flatMap((process) =>
    process.steps.flatMap((step) => {
      const at = locateStep(process, step);
      const result = typeof step.result === 'string' ? { text: step.result, at } : step.result;
      return [{ text: step.action, at }, ...(result === undefined ? [] : [toQuote(result)])];
    }),
  );
}

/** Whether the words stand there with one of them exchanged for another: a word more or less is another way to say it. */
function hasOneExchanged(own: readonly string[], there: readonly string[]): boolean {
  return there.some((_, place) => {
    const window = there.slice(place, place + own.length);
    return window.length === own.length && own.filter((stem, index) => stem !== window[index]).length === 1;
  });
}

/** The result has all words but one that it has elsewhere, and another one in its place. */
export const resultWordsDiffer = defineRule('result/words-differ', {
  severity: 'warning',
  summary: {
    ru: 'Результат назван почти теми же словами, что в другом месте, но одно слово не то',
    en: 'The result is named in nearly the same words as elsewhere, but for one word',
  },
  regulation({ regulation, standard }) {
    const places = [...placesIn(regulation), ...(standard?.results ?? []).map(quoteStandard)].map(
      (quote) => ({
        quote,
        stems: stemText(quote.text),
      }),
    );
    return regulation.results.flatMap((result, index): Problem[] => {
      const own = stemText(result.text);
      const isSaid = places.some(({ stems }) => own.every((stem) => stems.includes(stem)));
      if (own.length < FEWEST_WORDS || isSaid) return [];
      const near = places.find(({ stems }) => hasOneExchanged(own, stems));
      if (near === undefined) return [];
      return [
        {
          path: ['results', index],
          ru: {
            message: `Результат (${result.at}) назван почти так же, как в другом месте (${near.quote.at}), но одно слово не то.`,
            expected: near.quote.text,
            got: result.text,
            fix: 'Сверьте оба места с текстом. Если так написано в акте, признайте замечание.',
          },
          en: {
            message: `The result (${result.at}) is named nearly as elsewhere (${near.quote.at}), but for one word.`,
            expected: near.quote.text,
            got: result.text,
            fix: 'Compare both places with the text. If the act says so, acknowledge the finding.',
          },
          quotes: [toQuote(result), near.quote],
        },
      ];
    });
  },
});
