import type { Evidence, Explanation, Language, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';
import { stemsOf } from './word-stems.ts';

const ID = 'result/refusal-differs';
const [REFUSAL = '', SERVICE = ''] = stemsOf('отказ услуга');
/** A refusal to take the documents or to let into the system is none of the service itself. */
const OTHER = stemsOf('прием авторизация');

/** Whether the words speak of a refusal and do not say that it is another one. */
function refuses(text: string): string[] | undefined {
  if (!/отказ/iu.test(text)) return undefined;
  const stems = stemsOf(text);
  return stems.includes(REFUSAL) && !OTHER.some((stem) => stems.includes(stem)) ? stems : undefined;
}

function refusesService({ outcome, inferred = [], action }: Step): boolean {
  return (
    outcome === 'refusal' && !inferred.includes('outcome') && refuses(action)?.includes(SERVICE) === true
  );
}

function mentionsRefusal({ action, result }: Step): boolean {
  const got = typeof result === 'string' ? result : (result?.text ?? '');
  return refuses(action) !== undefined || refuses(got) !== undefined;
}

function findingOf(
  path: (string | number)[],
  text: Record<Language, Omit<Explanation, 'fix'>>,
  quotes: Evidence[],
): RuleFinding {
  const ru = 'Сверьте результаты и шаги с текстом. Если так написано в акте, признайте замечание.';
  const en = 'Compare the results and the steps with the text. If the act says so, acknowledge the finding.';
  const told = { ru: { ...text.ru, fix: ru }, en: { ...text.en, fix: en } };
  return { rule: ID, severity: 'warning', path, text: told, quotes };
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
      {
        ru: { message: `Шаг кончается отказом в услуге (${at}), а среди результатов отказа нет.` },
        en: { message: `A step ends in a refusal of the service (${at}), and the results have no refusal.` },
      },
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
  if (told.some(({ step }) => mentionsRefusal(step))) return [];
  const ends = told.filter(({ step }) => step.outcome === 'result');
  return [
    findingOf(
      ['results', index],
      {
        ru: { message: `Отказ назван среди результатов (${result.at}), но ни один шаг к нему не ведёт.` },
        en: { message: `The results name a refusal (${result.at}), and no step leads to one.` },
      },
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
