import { locateRestated } from '../terms/place.ts';
import { findRetelling, nameRetelling, pairRestated } from '../terms/restated.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** Two steps change places between the two tellings of a process. */
export const restatedOrderDiffers = defineRule('restated/order-differs', {
  severity: 'warning',
  summary: {
    ru: 'В повторённой последовательности действия идут в другом порядке',
    en: 'The restated sequence has the steps in another order',
  },
  process({ process }) {
    const { steps } = process;
    const restated = findRetelling(process);
    const field = nameRetelling(process);
    const pairs = pairRestated(process);
    const place = pairs.findIndex(({ step }, index) => {
      const before = pairs[index - 1];
      return before !== undefined && steps.indexOf(step) < steps.indexOf(before.step);
    });
    const [before, later] = [pairs[place - 1], pairs[place]];
    if (restated === undefined || before === undefined || later === undefined) return undefined;
    const [first, second] = [quoteStep(process, later.step), locateRestated(restated, later.restated)];
    return {
      path: [field, 'steps', later.index],
      ru: {
        message: `Порядок действий назван по-разному: в перечне это действие раньше (${first.at}), в повторении – позже (${second}).`,
        expected: `«${later.step.action}», потом «${before.step.action}»`,
        got: `«${before.restated.action}», потом «${later.restated.action}»`,
        fix: 'Сверьте оба места с текстом. Если акт противоречит себе, признайте замечание.',
      },
      en: {
        message: `The order of steps differs: the list has this one earlier (${first.at}), the repetition later (${second}).`,
        expected: `«${later.step.action}», then «${before.step.action}»`,
        got: `«${before.restated.action}», then «${later.restated.action}»`,
        fix: 'Compare both places with the text. If the act contradicts itself, acknowledge the finding.',
      },
      quotes: [first, { text: later.restated.action, at: second }],
    };
  },
});
