import { locateRestated } from '../terms/place.ts';
import { findRetelling, nameRetelling, pairRestated } from '../terms/restated.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** A regulation tells its steps twice, and one of them once only. */
export const restatedStepMissing = defineRule('restated/step-missing', {
  severity: 'warning',
  summary: {
    ru: 'Действие есть в перечне, но не в повторённой последовательности, или наоборот',
    en: 'A step stands in the list and not in the restated sequence, or the other way round',
  },
  process({ process }) {
    const { steps } = process;
    const restated = findRetelling(process);
    const field = nameRetelling(process);
    if (restated === undefined) return [];
    const pairs = pairRestated(process);
    const fix = {
      ru: 'Сверьте оба места с текстом. Если так написано в акте, признайте замечание.',
      en: 'Compare both places with the text. If the act says so, acknowledge the finding.',
    };
    const tell = (action: string, at: string, other: string, path: (string | number)[]): Problem => ({
      path,
      ru: {
        message: `Действие названо только один раз (${at}): в повторении (${other}) его нет.`,
        got: action,
        fix: fix.ru,
      },
      en: {
        message: `The step is told once only (${at}): the other telling (${other}) does not have it.`,
        got: action,
        fix: fix.en,
      },
      quotes: [{ text: action, at }],
    });
    // A summary in other words cannot be held against the steps one by one: that is said, once.
    if (2 * pairs.length < Math.min(steps.length, restated.steps.length)) {
      return [
        {
          path: [field],
          severity: 'info',
          ru: {
            message: `Повторение (${restated.at}) рассказано другими словами, чем действия (${process.at}): сопоставить их нельзя.`,
            fix: 'Сверьте оба места с текстом сами: правила этого не могут.',
          },
          en: {
            message: `The repetition (${restated.at}) is in other words than the steps (${process.at}): they cannot be compared.`,
            fix: 'Compare both places with the text yourself: rules cannot.',
          },
        },
      ];
    }
    return [
      ...steps.flatMap((step, index) => {
        // An event is no work of anybody: «услугополучатель обращается» need not be told twice.
        if (step.kind === 'event' || pairs.some((pair) => pair.step === step)) return [];
        const { text, at } = quoteStep(process, step);
        return [tell(text, at, restated.at, ['steps', index])];
      }),
      ...restated.steps.flatMap((step, index) =>
        pairs.some((pair) => pair.index === index)
          ? []
          : [tell(step.action, locateRestated(restated, step), process.at, [field, 'steps', index])],
      ),
    ];
  },
});
