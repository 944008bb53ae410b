import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** A service is automated or not; a document is electronic or on paper. */
export const formAutomationOfResult = defineRule('form/automation-of-result', {
  severity: 'info',
  summary: {
    ru: 'В форме результата названа степень автоматизации, которая бывает только у услуги',
    en: 'The form of the result states a degree of automation, which only a service can have',
  },
  regulation({ regulation: { form, resultForm } }) {
    if (resultForm.automation === undefined) return undefined;
    return {
      path: ['resultForm'],
      ru: {
        message: `Форма результата названа автоматизированной (${resultForm.at}): автоматизируют услугу, а результат бывает электронным или бумажным.`,
        expected: 'электронная и (или) бумажная',
        got: resultForm.text,
        fix: 'Сверьте с текстом. Если так написано в акте, исправлять нечего.',
      },
      en: {
        message: `The form of the result is called automated (${resultForm.at}): it is the service that is automated; a result is electronic or on paper.`,
        expected: 'electronic and (or) on paper',
        got: resultForm.text,
        fix: 'Compare with the text. If the act says so, nothing is to be mended.',
      },
      quotes: [toQuote(resultForm), toQuote(form)],
    };
  },
});
