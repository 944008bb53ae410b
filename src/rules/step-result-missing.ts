import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';
import { untoldSteps } from './untold-steps.ts';

const ID = 'step/result-missing';

function resultOf(process: Process, step: Step) {
  const { result } = step;
  if (result === undefined) return [];
  return [typeof result === 'string' ? { text: result, at: placeOfStep(process, step) } : result];
}

function findingsOf(regulation: ActiveRegulation, id: string, process: Process): RuleFinding[] {
  return untoldSteps(regulation, process, ({ result }) => result !== undefined).map(
    ({ step, index, told }) => {
      const at = placeOfStep(process, step);
      return {
        rule: ID,
        severity: 'info',
        path: ['processes', id, 'steps', index],
        text: {
          ru: {
            message: `Не сказано, чем кончается действие (${at}).`,
            fix: 'Проверьте, не назван ли результат в другом пункте акта. Если нет, не добавляйте его от себя.',
          },
          en: {
            message: `The act does not say what comes out of the step (${at}).`,
            fix: 'See whether the act states the result in another item. If it does not, do not add one.',
          },
        },
        quotes: [{ text: step.action, at }, ...(told === undefined ? [] : resultOf(process, told))],
      };
    },
  );
}

/** A step without a result, where the act gives its other steps one. */
export const stepResultMissing: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Чем кончается действие, не сказано',
    en: 'The act does not say what comes out of a step',
  },
  recommended: false,
  check: {
    regulation: ({ regulation }) =>
      'excluded' in regulation
        ? []
        : Object.entries(regulation.processes).flatMap(([id, process]) =>
            findingsOf(regulation, id, process),
          ),
  },
};
