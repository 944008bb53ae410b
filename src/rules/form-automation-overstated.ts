import { stemsOf } from '../language/russian-stems.ts';
import type { Evidence } from '../model/finding.ts';
import type { ActiveRegulation, Form, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';

const ID = 'form/automation-overstated';
const [PROVIDER] = stemsOf('услугодатель');

/** Whether the act itself says that the provider or a unit of it does the step. */
function isManual({ kind, unit, inferred = [] }: Step, { units }: ActiveRegulation): boolean {
  if (kind === 'event' || unit === undefined || inferred.includes('unit')) return false;
  const { listed, text = '' } = units[unit] ?? {};
  return listed === true || stemsOf(text)[0] === PROVIDER;
}

/**
 * Steps of people in what the act calls automated. Where the service is on paper as well, only the flow of
 * the portal is sure to be the electronic way.
 */
function manualSteps(regulation: ActiveRegulation, { values }: Form): Evidence[] {
  return Object.values(regulation.processes)
    .filter(({ holder }) => holder === 'portal' || !values.includes('paper'))
    .flatMap((process) =>
      process.steps
        .filter((step) => isManual(step, regulation))
        .map((step) => ({ text: step.action, at: placeOfStep(process, step) })),
    );
}

/** «Полностью автоматизированная», and the provider does a step with its own hands. */
export const formAutomationOverstated: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Услуга названа полностью автоматизированной, а часть шагов выполняет услугодатель',
    en: 'The service is called fully automated, and the provider does some of its steps',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => {
      if ('excluded' in regulation || regulation.form.automation !== 'full') return [];
      const { form } = regulation;
      const steps = manualSteps(regulation, form);
      const [first] = steps;
      if (first === undefined) return [];
      return [
        {
          rule: ID,
          severity: 'warning',
          path: ['form'],
          text: {
            ru: {
              message: `Форма услуги – «${form.text}» (${form.at}), но в электронном порядке есть шаг, который выполняет услугодатель (${first.at}).`,
              expected: 'шаги, которые выполняет только система, или частичная автоматизация',
              got: first.text,
              fix: 'Сверьте степень автоматизации и исполнителя шага с текстом. Если так написано в акте, признайте замечание.',
            },
            en: {
              message: `The form of the service is «${form.text}» (${form.at}), yet the provider does a step of the electronic way (${first.at}).`,
              expected: 'steps of a system alone, or partial automation',
              got: first.text,
              fix: 'Compare the automation and the unit of the step with the text. If the act says so, acknowledge the finding.',
            },
          },
          quotes: [{ text: form.text, at: form.at }, ...steps],
        },
      ];
    },
  },
};
