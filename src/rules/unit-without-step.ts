import { stemText } from '../language/russian-stems.ts';
import type { Step, Unit } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { listedUnits } from './provider-staff.ts';
import { toQuote } from './quote.ts';
import { joinStepWords } from './step-words.ts';

/** «Направление в канцелярию услугодателя»: the unit takes part, though nobody says what it does. */
function isNamedIn(steps: readonly Step[], { text }: Unit): boolean {
  const stems = stemText(text);
  return steps.some((step) => {
    const words = new Set(stemText(joinStepWords(step)));
    return stems.every((stem) => words.has(stem));
  });
}

/** A unit is listed among those that take part, and no step is its own or names it. */
export const unitWithoutStep = defineRule('unit/without-step', {
  severity: 'warning',
  summary: {
    ru: 'Подразделение стоит в перечне, но ни одного действия не выполняет',
    en: 'A unit is in the list and does no step',
  },
  regulation({ regulation }) {
    const flows = Object.values(regulation.processes);
    const list = flows.map((process) => process.at).join(', ');
    const steps = flows.flatMap((process) => process.steps);
    const titles = flows.flatMap(({ title, at }) => (title ? [{ text: title, at }] : []));
    return listedUnits(regulation).flatMap(([key, unit]) => {
      if (steps.some((step) => step.unit === key) || isNamedIn(steps, unit)) return [];
      const { text, at } = unit;
      return [
        {
          path: ['units', key],
          ru: {
            message: `«${text}» стоит в перечне участников (${at}), но ни одного действия не выполняет (${list}).`,
            fix: 'Сверьте исполнителей действий с текстом. Если акт в самом деле не даёт участнику дела, признайте замечание.',
          },
          en: {
            message: `«${text}» is in the list of those who take part (${at}) and does no step (${list}).`,
            fix: 'Compare the actors of the steps with the text. If the act gives the unit nothing to do, acknowledge the finding.',
          },
          quotes: [toQuote(unit), ...titles],
        },
      ];
    });
  },
});
