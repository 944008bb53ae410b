import { actorsNamedIn } from './actors-named.ts';
import { defineRule } from './define-rule.ts';
import { canBeSame } from './provider-staff.ts';

/** The words of a step say who does it, and the record gives it to somebody else. */
export const stepUnitDiffers = defineRule('step/unit-differs', {
  severity: 'warning',
  summary: {
    ru: 'Исполнитель шага в записи не тот, кого называют слова самого шага',
    en: 'The unit of a step is not the one that its own words name',
  },
  step({ regulation, step, quote }) {
    const unit = step.unit === undefined ? undefined : regulation.units[step.unit];
    const named = actorsNamedIn(step.action, regulation);
    const names = named.flatMap((key) => regulation.units[key]?.text ?? []);
    if (unit === undefined || step.unit === undefined || names.length === 0) return undefined;
    // The list and the steps call one person by more and by fewer words.
    if (named.includes(step.unit) || names.some((name) => canBeSame(name, unit.text))) return undefined;
    return {
      path: ['unit'],
      ru: {
        message: `По словам шага (${quote.at}) его выполняет «${names.join('», «')}», а записан исполнителем «${unit.text}».`,
        expected: named.join(', '),
        got: step.unit,
        fix: 'Сверьте исполнителя с текстом и исправьте unit. Если так верно, признайте замечание.',
      },
      en: {
        message: `By its words (${quote.at}) the step is done by «${names.join('», «')}», and it is recorded as done by «${unit.text}».`,
        expected: named.join(', '),
        got: step.unit,
        fix: 'Compare the actor with the text and correct unit. If it is right, acknowledge the finding.',
      },
      quotes: [quote, { text: unit.text, at: unit.at }],
    };
  },
});
