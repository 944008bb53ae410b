import { isCarrying } from './carrying.ts';
import { defineRule } from './define-rule.ts';
import { processesOnPath } from './processes.ts';
import { quoteStep, toQuote } from './quote.ts';

/** A courier or a handover between the ЦОН and the provider, and no time for it. */
export const conCarrierWithoutTime = defineRule('con/carrier-without-time', {
  severity: 'info',
  summary: {
    ru: 'Курьер, доставка или передача между ЦОНом и услугодателем без времени',
    en: 'A courier or a handover between the citizen service centre and the provider has no time',
  },
  regulation({ regulation }) {
    return processesOnPath(regulation, 'con').flatMap(([id, process]) => {
      const carried = process.steps.filter(
        (step) => isCarrying(process, step) && step.kind !== 'event' && step.duration === undefined,
      );
      const [step] = carried;
      if (step === undefined) return [];
      const first = quoteStep(process, step);
      return [
        {
          path: ['processes', id, 'steps', process.steps.indexOf(step)],
          ru: {
            message: `Документы или результат передают между ЦОНом и услугодателем (${first.at}), но сколько занимает сама передача, акт не говорит.`,
            expected: 'длительность передачи',
            fix: 'Проверьте, нет ли длительности в тексте. Если акт её не называет, признайте замечание.',
          },
          en: {
            message: `Documents or results are carried between the citizen service centre and the provider (${first.at}), and the act does not say how long the way itself takes.`,
            expected: 'the duration of the handover',
            fix: 'See whether the text has a duration. If the act gives none, acknowledge the finding.',
          },
          quotes: [...carried.map((one) => quoteStep(process, one)), ...(process.stated ?? []).map(toQuote)],
        },
      ];
    });
  },
});
