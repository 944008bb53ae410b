import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** A number stands at two steps of a process. */
export const stepNumberRepeated = defineRule('step/number-repeated', {
  severity: 'warning',
  summary: {
    ru: 'Один номер стоит у двух шагов процесса',
    en: 'A number stands at two steps of a process',
  },
  step({ process, step, quote }) {
    const { label } = step;
    const first = process.steps.find((one) => one.label === label);
    if (label === undefined || first === undefined || first === step) return undefined;
    return {
      path: ['label'],
      ru: {
        message: `Номер «${label}» стоит у двух шагов одного процесса.`,
        fix: 'Сверьте номера с текстом. Если один подпункт записан двумя шагами, оставьте номер у первого; ошибку самого акта признайте.',
      },
      en: {
        message: `The number «${label}» stands at two steps of one process.`,
        fix: 'Compare the numbers with the text. Of one item recorded as two steps only the first keeps the number; acknowledge a slip of the act itself.',
      },
      quotes: [quoteStep(process, first), quote],
    };
  },
});
