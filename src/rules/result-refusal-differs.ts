import type { ActiveRegulation, Step } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { listProcesses } from './processes.ts';
import { quoteStep, toQuote } from './quote.ts';
import { joinStepWords } from './step-words.ts';

/** «Отказ в приеме», «отказ в авторизации»: nobody has looked at the request yet. */
const OTHER = '(?! в (?:при[её]м|авторизац))';
const REFUSAL = new RegExp(`отказ\\p{L}*(?!\\p{L})${OTHER}`, 'iu');
const REFUSAL_OF_SERVICE = new RegExp(`${REFUSAL.source} в [^.;]*услуг(?!одат|ополуч)`, 'iu');

/** «в случае отказа в оказании услуги выдаёт расписку об отказе в приёме»: what is refused here is the intake. */
const REFUSAL_OF_INTAKE = /отказ\p{L}*\s(?:от\s|в\s)при[её]м|в\sприеме\s[^.;]*отказ|қабылдаудан\sбас\sтарт/iu;

function refusesService({ outcome, inferred = [], action }: Step): boolean {
  const isRefusal = outcome === 'refusal' && !inferred.includes('outcome');
  return isRefusal && REFUSAL_OF_SERVICE.test(action) && !REFUSAL_OF_INTAKE.test(action);
}

function problem(ru: string, en: string): Problem {
  return {
    ru: {
      message: ru,
      fix: 'Сверьте результаты и шаги с текстом. Если так написано в акте, признайте замечание.',
    },
    en: {
      message: en,
      fix: 'Compare the results and the steps with the text. If the act says so, acknowledge the finding.',
    },
  };
}

function unlisted(regulation: ActiveRegulation): Problem[] {
  return listProcesses(regulation).flatMap(([id, process]) => {
    const steps = process.steps.filter(refusesService);
    const [first] = steps;
    if (first === undefined) return [];
    const quotes = steps.map((step) => quoteStep(process, step));
    const at = quotes[0]?.at;
    return [
      {
        ...problem(
          `Шаг кончается отказом в услуге (${at}), а среди результатов отказа нет.`,
          `A step ends in a refusal of the service (${at}), and the results have no refusal.`,
        ),
        path: ['processes', id, 'steps', process.steps.indexOf(first)],
        quotes: [...regulation.results.map(toQuote), ...quotes],
      },
    ];
  });
}

/** A refusal that the results name, though no step speaks of one: the steps that end the service are quoted. */
function unreached({ results, processes }: ActiveRegulation): Problem[] {
  const index = results.findIndex(({ refusal }) => refusal === true);
  const result = results[index];
  if (result === undefined) return [];
  const told = Object.values(processes).flatMap((process) =>
    process.steps.map((step) => ({ step, quote: quoteStep(process, step) })),
  );
  if (told.some(({ step }) => REFUSAL.test(joinStepWords(step)))) return [];
  const ends = told.filter(({ step }) => step.outcome === 'result').map(({ quote }) => quote);
  return [
    {
      ...problem(
        `Отказ назван среди результатов (${result.at}), но ни один шаг к нему не ведёт.`,
        `The results name a refusal (${result.at}), and no step leads to one.`,
      ),
      path: ['results', index],
      quotes: [toQuote(result), ...ends],
    },
  ];
}

/** A refusal of the service stands in the steps or among the results, and not in both. */
export const resultRefusalDiffers = defineRule('result/refusal-differs', {
  severity: 'warning',
  summary: {
    ru: 'Отказ в услуге есть в шагах, но не среди результатов, или наоборот',
    en: 'A refusal of the service stands in the steps and not among the results, or the other way round',
  },
  regulation({ regulation }) {
    const { results, refusals = [] } = regulation;
    const isKnown = results.some(({ refusal }) => refusal) || refusals.some(({ kind }) => kind === 'service');
    return isKnown ? unreached(regulation) : unlisted(regulation);
  },
});
