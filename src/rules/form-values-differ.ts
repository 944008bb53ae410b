import type { Form } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

const WORDS = {
  electronic: /электрон/iu,
  paper: /бумаж|қағаз/iu,
  full: /полност|толық/iu,
  partial: /частич|ішінара/iu,
} as const;

/** What the words say of the form. */
function readForm({ text }: Form): string[] {
  return Object.entries(WORDS).flatMap(([value, words]) => (words.test(text) ? [value] : []));
}

/** «В произвольной форме», or a slip: what was recorded rests on other words than these. */
function unnamed(path: 'form' | 'resultForm', form: Form): Problem {
  return {
    path: [path, 'text'],
    severity: 'warning',
    ru: {
      message: `Слова акта (${form.at}) не называют ни электронной, ни бумажной формы, а форма записана.`,
      got: form.text,
      fix: 'Сверьте text с актом. Если форма известна из другого места, признайте замечание и назовите его.',
    },
    en: {
      message: `The words of the act (${form.at}) name neither an electronic nor a paper form, and a form is recorded.`,
      got: form.text,
      fix: 'Compare text with the act. If the form is known from another place, acknowledge the finding and name it.',
    },
    quotes: [toQuote(form)],
  };
}

function check(path: 'form' | 'resultForm', form: Form): Problem[] {
  const recorded = [...form.values, ...(form.automation === undefined ? [] : [form.automation])];
  const said = readForm(form);
  if (!said.includes('electronic') && !said.includes('paper')) {
    return form.values.some((value) => value !== 'unknown') ? [unnamed(path, form)] : [];
  }
  if (recorded.length === said.length && said.every((value) => recorded.includes(value as never))) return [];
  return [
    {
      path: [path],
      ru: {
        message: `Форма записана не так, как её называют слова акта (${form.at}).`,
        expected: said.join(', '),
        got: recorded.join(', '),
        fix: 'Сверьте values и automation со словами в text и с актом.',
      },
      en: {
        message: `The form is not recorded as the words of the act have it (${form.at}).`,
        expected: said.join(', '),
        got: recorded.join(', '),
        fix: 'Compare values and automation with the words in text and with the act.',
      },
      quotes: [toQuote(form)],
    },
  ];
}

/** «Бумажная», and the record says electronic. */
export const formValuesDiffer = defineRule('form/values-differ', {
  severity: 'error',
  summary: {
    ru: 'Форма услуги или результата записана не так, как в словах рядом',
    en: 'The form of the service or of its result is not what the words beside it say',
  },
  regulation: ({ regulation }) => [
    ...check('form', regulation.form),
    ...check('resultForm', regulation.resultForm),
  ],
  standard: ({ standard }) => [...check('form', standard.form), ...check('resultForm', standard.resultForm)],
});
