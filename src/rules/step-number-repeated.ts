import type { RuleFinding } from '../model/finding.ts';
import type { Process, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import { processesOf } from './processes.ts';
import type { Rule } from './rule.ts';

const ID = 'step/number-repeated';

function findingsOf(id: string, process: Process): RuleFinding[] {
  const seen = new Map<string, Step>();
  return process.steps.flatMap((step, index) => {
    const { label } = step;
    if (label === undefined) return [];
    const first = seen.get(label);
    if (first === undefined) {
      seen.set(label, step);
      return [];
    }
    return [
      {
        rule: ID,
        severity: 'warning',
        path: ['processes', id, 'steps', index, 'label'],
        text: {
          ru: {
            message: `Номер «${label}» стоит у двух шагов одного процесса.`,
            fix: 'Сверьте номера с текстом. Если один подпункт записан двумя шагами, оставьте номер у первого; ошибку самого акта признайте.',
          },
          en: {
            message: `The number «${label}» stands at two steps of one process.`,
            fix: 'Compare the numbers with the text. Of one item recorded as two steps only the first keeps the number; acknowledge a slip of the act itself.',
          },
        },
        quotes: [first, step].map((one) => ({ text: one.action, at: placeOfStep(process, one) })),
      },
    ];
  });
}

/** A number stands at two steps of a process. */
export const stepNumberRepeated: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Один номер стоит у двух шагов процесса',
    en: 'A number stands at two steps of a process',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) =>
      processesOf(regulation).flatMap(([id, process]) => findingsOf(id, process)),
  },
};
