import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process, Step, Unit } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import { actingStaff, canBeSame, isOfProvider, listedUnits } from './provider-staff.ts';
import type { Rule } from './rule.ts';

const ID = 'unit/not-listed';

/** The name of a person or a unit of the provider that a step is done by, as the act has it there. */
function nameAt({ units }: ActiveRegulation, { holder }: Process, step: Step): string | undefined {
  const { unit: key, inferred = [] } = step;
  const unit = key === undefined || inferred.includes('unit') ? undefined : units[key];
  const isOwn = unit !== undefined && holder === 'provider' && unit.listed !== true && isOfProvider(unit);
  return isOwn ? unit.text : actingStaff(step.action);
}

function findingsOf(
  regulation: ActiveRegulation,
  listed: readonly [string, Unit][],
  [id, process]: [string, Process],
): RuleFinding[] {
  const names = listed.map(([, { text }]) => text);
  return process.steps.flatMap((step, index) => {
    const name = nameAt(regulation, process, step);
    if (name === undefined || names.some((one) => canBeSame(one, name))) return [];
    // Told once a process.
    names.push(name);
    const at = placeOfStep(process, step);
    const list = listed.map(([, { text }]) => `«${text}»`).join(', ');
    return [
      {
        rule: ID,
        severity: 'warning',
        path: ['processes', id, 'steps', index],
        text: {
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
        },
        quotes: [
          ...listed.map(([, { text, at: place }]) => ({ text, at: place })),
          { text: step.action, at },
        ],
      },
    ];
  });
}

/** A step is done by one of the provider's people whom the list of units leaves out. */
export const unitNotListed: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Действие выполняет тот, кого нет в перечне структурных подразделений (работников)',
    en: 'A step is done by somebody who is not in the list of units of the provider',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => {
      if ('excluded' in regulation) return [];
      const listed = listedUnits(regulation);
      if (listed.length === 0) return [];
      return Object.entries(regulation.processes).flatMap((entry) => findingsOf(regulation, listed, entry));
    },
  },
};
