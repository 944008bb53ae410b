import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { actingStaff, canBeSame, isProviderStaff, listedUnits } from './provider-staff.ts';
import { quoteStep, toQuote } from './quote.ts';

/** The name of a person or a unit of the provider that a step is done by, as the act has it there. */
function nameAt({ units }: ActiveRegulation, { holder }: Process, step: Step): string | undefined {
  const { unit: key, inferred = [] } = step;
  const unit = key === undefined || inferred.includes('unit') ? undefined : units[key];
  const isOwn = unit !== undefined && holder === 'provider' && unit.listed !== true && isProviderStaff(unit);
  return isOwn ? unit.text : actingStaff(step.action);
}

/** A step is done by one of the provider's people whom the list of units leaves out. */
export const unitNotListed = defineRule('unit/not-listed', {
  severity: 'warning',
  summary: {
    ru: 'Действие выполняет тот, кого нет в перечне структурных подразделений (работников)',
    en: 'A step is done by somebody who is not in the list of units of the provider',
  },
  process({ regulation, process }) {
    const listed = listedUnits(regulation);
    if (listed.length === 0) return [];
    const names = listed.map(([, { text }]) => text);
    const list = names.map((text) => `«${text}»`).join(', ');
    return process.steps.flatMap((step, index) => {
      const name = nameAt(regulation, process, step);
      if (name === undefined || names.some((one) => canBeSame(one, name))) return [];
      // Told once a process.
      names.push(name);
      const quote = quoteStep(process, step);
      const { at } = quote;
      return [
        {
          path: ['steps', index],
          ru: {
            message: `В перечне структурных подразделений (работников) нет исполнителя действия: «${name}» (${at}).`,
            expected: list,
            got: name,
            fix: 'Сверьте оба места с текстом. Если акт называет исполнителя по-разному, признайте замечание.',
          },
          en: {
            message: `The actor «${name}» (${at}) is not in the list of units (staff) of the provider.`,
            expected: list,
            got: name,
            fix: 'Compare both places with the text. If the act names the actor in two ways, acknowledge the finding.',
          },
          quotes: [...listed.map(([, unit]) => toQuote(unit)), quote],
        },
      ];
    });
  },
});
