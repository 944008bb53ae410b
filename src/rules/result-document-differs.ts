import { stemsOf } from '../language/russian-stems.ts';
import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';
import { wordsOfStep } from './step-words.ts';

const ID = 'result/document-differs';

/** Documents that a service gives. A receipt is none: it is given for documents and for results alike. */
const DOCUMENTS = new Set(
  stemsOf(
    'справка выписка решение постановление приказ уведомление разрешение заключение лицензия свидетельство удостоверение сертификат паспорт аттестат дубликат договор направление путевка',
  ),
);
const [RESULT] = stemsOf('результат');
const IN_BRACKETS = /результат[^()]*услуг\p{L}+ \(([^)]+)\)/u;

/**
 * The words in which a last step names what is given: «результата услуги (уведомление …)», else the step
 * without its brackets. One that speaks of «результат» alone, or of a receipt for it, names nothing.
 */
function namedBy(step: Step): string {
  const bracketed = step.action.match(IN_BRACKETS)?.[1];
  if (bracketed !== undefined) return bracketed;
  const words = wordsOfStep(step);
  return stemsOf(words).some((stem) => stem === RESULT) ? '' : words;
}

function documentsIn(text: string): string[] {
  return stemsOf(text).filter((stem) => DOCUMENTS.has(stem));
}

function findingOf(path: (string | number)[], step: Evidence, results: readonly Evidence[]): RuleFinding {
  const listed = results.map(({ text, at }) => `«${text}» (${at})`).join('; ');
  return {
    rule: ID,
    severity: 'warning',
    path,
    text: {
      ru: {
        message: `Последний шаг (${step.at}) выдаёт не тот документ, который регламент называет результатом.`,
        expected: listed,
        got: `«${step.text}» (${step.at})`,
        fix: 'Сверьте оба места с текстом. Если так написано в акте, признайте замечание.',
      },
      en: {
        message: `The last step (${step.at}) gives another document than the regulation names as its result.`,
        expected: listed,
        got: `«${step.text}» (${step.at})`,
        fix: 'Compare both places with the text. If the act says so, acknowledge the finding.',
      },
    },
    quotes: [...results, step],
  };
}

function findingsOf(id: string, process: Process, { results }: ActiveRegulation): RuleFinding[] {
  return process.steps.flatMap((step, index) => {
    if (step.outcome !== 'result' || step.inferred?.includes('outcome')) return [];
    const named = documentsIn(namedBy(step));
    const listed = named.length === 0 ? [] : results.flatMap(({ text }) => documentsIn(text));
    if (listed.length === 0 || named.some((stem) => listed.includes(stem))) return [];
    const quote = { text: step.action, at: placeOfStep(process, step) };
    return [
      findingOf(
        ['processes', id, 'steps', index],
        quote,
        results.map(({ text, at }) => ({ text, at })),
      ),
    ];
  });
}

/** The flow ends with a document that is not among the results. */
export const resultDocumentDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Последний шаг выдаёт документ, которого нет среди результатов услуги',
    en: 'The last step gives a document that is not among the results of the service',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) =>
      'excluded' in regulation
        ? []
        : Object.entries(regulation.processes).flatMap(([id, process]) =>
            findingsOf(id, process, regulation),
          ),
  },
};
