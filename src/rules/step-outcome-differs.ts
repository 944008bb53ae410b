import { defineRule } from './define-rule.ts';
import { joinStepWords } from './step-words.ts';

/** Words in which acts refuse: «отказ», «невозможно», «возврат документов», «не подлежит», «бас тарту». */
const REFUSES = /отказ|невозможн|возвра(?:т|щ)|отклон|отрицательн|не\s+подлеж|бас\s+тарт/iu;

/** A step that ends in a refusal by the record, and whose words know of none. */
export const stepOutcomeDiffers = defineRule('step/outcome-differs', {
  severity: 'warning',
  summary: {
    ru: 'Шаг записан как отказ, а его слова об отказе не говорят',
    en: 'A step is recorded as a refusal, and its words know of none',
  },
  step({ step, quote }) {
    if (step.outcome !== 'refusal' || step.inferred?.includes('outcome') === true) return undefined;
    if (REFUSES.test(joinStepWords(step))) return undefined;
    return {
      path: ['outcome'],
      ru: {
        message: `Шаг кончается отказом (outcome: refusal), а слова акта об отказе не говорят (${quote.at}).`,
        fix: 'Сверьте шаг с актом. Если отказ следует из другого места, впишите outcome в inferred.',
      },
      en: {
        message: `The step ends in a refusal (outcome: refusal), and the words of the act know of none (${quote.at}).`,
        fix: 'Compare the step with the act. If the refusal follows from another place, put outcome into inferred.',
      },
      quotes: [quote],
    };
  },
});
