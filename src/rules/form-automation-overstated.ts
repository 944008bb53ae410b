import { stemText } from '../language/russian-stems.ts';
import type { Evidence } from '../model/finding.ts';
import type { ActiveRegulation, Step } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep, toQuote } from './quote.ts';

const [PROVIDER] = stemText('услугодатель');

/** Whether the act itself says that the provider or a unit of it does the step. */
function isManual({ kind, unit, inferred = [] }: Step, { units }: ActiveRegulation): boolean {
  if (kind === 'event' || unit === undefined || inferred.includes('unit')) return false;
  const { listed, text = '' } = units[unit] ?? {};
  return listed === true || stemText(text)[0] === PROVIDER;
}

/**
 * Steps of people in what the act calls automated. Where the service is on paper as well, only the flow of
 * the portal is sure to be the electronic way.
 */
function manualSteps(regulation: ActiveRegulation): Evidence[] {
  return Object.values(regulation.processes)
    .filter(({ holder }) => holder === 'portal' || !regulation.form.values.includes('paper'))
    .flatMap((process) =>
      process.steps.filter((step) => isManual(step, regulation)).map((step) => quoteStep(process, step)),
    );
}

/** «Полностью автоматизированная», and the provider does a step with its own hands. */
export const formAutomationOverstated = defineRule('form/automation-overstated', {
  severity: 'warning',
  summary: {
    ru: 'Услуга названа полностью автоматизированной, а часть шагов выполняет услугодатель',
    en: 'The service is called fully automated, and the provider does some of its steps',
  },
  regulation({ regulation }) {
    const { form } = regulation;
    const steps = form.automation === 'full' ? manualSteps(regulation) : [];
    const [first] = steps;
    if (first === undefined) return undefined;
    return {
      path: ['form'],
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
      quotes: [toQuote(form), ...steps],
    };
  },
});
