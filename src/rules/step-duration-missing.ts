import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import { pairRestated } from '../terms/restated.ts';
import type { Rule } from './rule.ts';
import { untoldSteps } from './untold-steps.ts';

const ID = 'step/duration-missing';

function findingsOf(regulation: ActiveRegulation, id: string, process: Process): RuleFinding[] {
  // A time for the process as a whole is the time of its steps, too.
  if (process.stated !== undefined) return [];
  const untold = untoldSteps(regulation, process, ({ duration }) => duration !== undefined);
  if (untold.length === 0) return [];
  const again = new Set(pairRestated(process).flatMap((pair) => (pair.restated.duration ? [pair.step] : [])));
  return untold.flatMap(({ step, index, told }) => {
    if (again.has(step)) return [];
    const at = placeOfStep(process, step);
    return [
      {
        rule: ID,
        severity: 'info',
        path: ['processes', id, 'steps', index],
        text: {
          ru: {
            message: `Не сказано, сколько длится действие (${at}): общее время посчитать нельзя.`,
            fix: 'Проверьте, не названа ли длительность в другом месте акта. Если нет, не добавляйте её от себя.',
          },
          en: {
            message: `The act does not say how long the step takes (${at}): the total cannot be computed.`,
            fix: 'See whether the act states the duration elsewhere. If it does not, do not add one.',
          },
        },
        quotes: [
          { text: step.action, at },
          ...(told === undefined
            ? []
            : [{ text: `${told.action} – ${told.duration}`, at: placeOfStep(process, told) }]),
        ],
      },
    ];
  });
}

/** A step without a duration, where the act gives its other steps one. */
export const stepDurationMissing: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Сколько длится действие, не сказано',
    en: 'The act does not say how long a step takes',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) =>
      'excluded' in regulation
        ? []
        : Object.entries(regulation.processes).flatMap(([id, process]) =>
            findingsOf(regulation, id, process),
          ),
  },
};
