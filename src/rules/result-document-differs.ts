import { stemText } from '../language/russian-stems.ts';
import type { Step } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';
import { joinStepWords } from './step-words.ts';

/** Documents that a service gives. A receipt is none: it is given for documents and for results alike. */
const DOCUMENTS = new Set(
  stemText(
    'справка выписка решение постановление приказ уведомление разрешение заключение лицензия свидетельство удостоверение сертификат паспорт аттестат дубликат договор направление путевка',
  ),
);
const [RESULT] = stemText('результат');
const IN_BRACKETS = /результат[^()]*услуг\p{L}+ \(([^)]+)\)/u;

/**
 * The words in which a last step names what is given: «результата услуги (уведомление …)», else the step
 * without its brackets. One that speaks of «результат» alone, or of a receipt for it, names nothing.
 */
function namedBy(step: Step): string {
  const bracketed = step.action.match(IN_BRACKETS)?.[1];
  if (bracketed !== undefined) return bracketed;
  const words = joinStepWords(step);
  return stemText(words).some((stem) => stem === RESULT) ? '' : words;
}

function documentsIn(text: string): string[] {
  return stemText(text).filter((stem) => DOCUMENTS.has(stem));
}

/** The flow ends with a document that is not among the results. */
export const resultDocumentDiffers = defineRule('result/document-differs', {
  severity: 'warning',
  summary: {
    ru: 'Последний шаг выдаёт документ, которого нет среди результатов услуги',
    en: 'The last step gives a document that is not among the results of the service',
  },
  step({ regulation: { results }, step: last, quote: step }) {
    if (last.outcome !== 'result' || last.inferred?.includes('outcome')) return undefined;
    const named = documentsIn(namedBy(last));
    const documents = named.length === 0 ? [] : results.flatMap(({ text }) => documentsIn(text));
    if (documents.length === 0 || named.some((stem) => documents.includes(stem))) return undefined;
    const listed = results.map(({ text, at }) => `«${text}» (${at})`).join('; ');
    return {
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
      quotes: [...results.map(toQuote), step],
    };
  },
});
