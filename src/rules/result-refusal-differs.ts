import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';
import { wordsOfStep } from './step-words.ts';

const ID = 'result/refusal-differs';
/** «Отказ в приеме», «отказ в авторизации»: nobody has looked at the request yet. */
const OTHER = '(?! в (?:при[её]м|авторизац))';
const REFUSAL = new RegExp(`отказ\\p{L}*(?!\\p{L})${OTHER}`, 'iu');
const REFUSAL_OF_SERVICE = new RegExp(`${REFUSAL.source} в [^.;]*услуг(?!одат|ополуч)`, 'iu');

function refusesService({ outcome, inferred = [], action }: Step): boolean {
  return outcome === 'refusal' && !inferred.includes('outcome') && REFUSAL_OF_SERVICE.test(action);
}

function findingOf(path: (string | number)[], ru: string, en: string, quotes: Evidence[]): RuleFinding {
  return {
    rule: ID,
    severity: 'warning',
    path,
    text: {
      ru: {
        message: ru,
        fix: 'Сверьте результаты и шаги с текстом. Если так написано в акте, признайте замечание.',
      },
      en: {
        message: en,
        fix: 'Compare the results and the steps with the text. If the act says so, acknowledge the finding.',
      },
    },
    quotes,
  };
}

function unlisted(id: string, process: Process, { results }: ActiveRegulation): RuleFinding[] {
  const steps = process.steps.filter(refusesService);
  const [first] = steps;
  if (first === undefined) return [];
  const quotes = steps.map((step) => ({ text: step.action, at: placeOfStep(process, step) }));
  const at = quotes[0]?.at;
  return [
    findingOf(
      ['processes', id, 'steps', process.steps.indexOf(first)],
      `Шаг кончается отказом в услуге (${at}), а среди результатов отказа нет.`,
      `A step ends in a refusal of the service (${at}), and the results have no refusal.`,
      [...results.map(({ text, at }) => ({ text, at })), ...quotes],
    ),
  ];
}

/** A refusal that the results name, though no step speaks of one: the steps that end the service are quoted. */
function unreached({ results, processes }: ActiveRegulation): RuleFinding[] {
  const index = results.findIndex(({ refusal }) => refusal === true);
  const result = results[index];
  if (result === undefined) return [];
  const told = Object.values(processes).flatMap((process) =>
    process.steps.map((step) => ({ process, step })),
  );
  if (told.some(({ step }) => REFUSAL.test(wordsOfStep(step)))) return [];
  const ends = told.filter(({ step }) => step.outcome === 'result');
  return [
    findingOf(
      ['results', index],
      `Отказ назван среди результатов (${result.at}), но ни один шаг к нему не ведёт.`,
      `The results name a refusal (${result.at}), and no step leads to one.`,
      [
        { text: result.text, at: result.at },
        ...ends.map(({ process, step }) => ({ text: step.action, at: placeOfStep(process, step) })),
      ],
    ),
  ];
}

function findingsOf(regulation: ActiveRegulation): RuleFinding[] {
  const { results, refusals = [], processes } = regulation;
  const isKnown = results.some(({ refusal }) => refusal) || refusals.some(({ kind }) => kind === 'service');
  return isKnown
    ? unreached(regulation)
    : Object.entries(processes).flatMap(([id, process]) => unlisted(id, process, regulation));
}

/** A refusal of the service stands in the steps or among the results, and not in both. */
export const resultRefusalDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Отказ в услуге есть в шагах, но не среди результатов, или наоборот',
    en: 'A refusal of the service stands in the steps and not among the results, or the other way round',
  },
  recommended: true,
  check: { regulation: ({ regulation }) => ('excluded' in regulation ? [] : findingsOf(regulation)) },
};
