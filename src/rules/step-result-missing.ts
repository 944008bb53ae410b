import type { Evidence } from '../model/finding.ts';
import type { Process, Step } from '../model/records.ts';
import { locateStep } from '../terms/place.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';
import { untoldSteps } from './untold-steps.ts';

function quoteResult(process: Process, step: Step): Evidence[] {
  const { result } = step;
  if (result === undefined) return [];
  return [typeof result === 'string' ? { text: result, at: locateStep(process, step) } : result];
}

/** A step without a result, where the act gives its other steps one. */
export const stepResultMissing = defineRule('step/result-missing', {
  severity: 'info',
  summary: {
    ru: 'Чем кончается действие, не сказано',
    en: 'The act does not say what comes out of a step',
  },
  recommended: false,
  process({ regulation, process }) {
    return untoldSteps(regulation, process, ({ result }) => result !== undefined).map(
      ({ step, index, told }) => {
        const quote = quoteStep(process, step);
        const { at } = quote;
        return {
          path: ['steps', index],
          ru: {
            message: `Не сказано, чем кончается действие (${at}).`,
            fix: 'Проверьте, не назван ли результат в другом пункте акта. Если нет, не добавляйте его от себя.',
          },
          en: {
            message: `The act does not say what comes out of the step (${at}).`,
            fix: 'See whether the act states the result in another item. If it does not, do not add one.',
          },
          quotes: [quote, ...(told === undefined ? [] : quoteResult(process, told))],
        };
      },
    );
  },
});
