import { sameWords } from '../language/same-words.ts';
import type { Form } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { quoteStandard, toQuote } from './quote.ts';

const NAMES = {
  form: { ru: 'Форма услуги', en: 'The form of the service' },
  resultForm: { ru: 'Форма результата', en: 'The form of the result' },
} as const;

const tellValues = ({ values, automation }: Form) =>
  `values: [${values.join(', ')}]${automation === undefined ? '' : `, automation: ${automation}`}`;

function isSame(own: Form, its: Form): boolean {
  if ([...own.values].sort().join() !== [...its.values].sort().join()) return false;
  // Silence about automation on one side is no contradiction.
  return own.automation === undefined || its.automation === undefined || own.automation === its.automation;
}

/** The form of the service or of its result is not the one that the standard states. */
export const standardFormDiffers = defineRule('standard/form-differs', {
  severity: 'warning',
  summary: {
    ru: 'Форма услуги или результата в регламенте не та, что в стандарте',
    en: 'The form of the service or of its result differs from the standard',
  },
  withStandard({ regulation, standard }) {
    return (['form', 'resultForm'] as const).flatMap((field) => {
      const [own, its] = [regulation[field], standard[field]];
      // What one of them does not say differs from nothing.
      if ([own, its].some(({ values }) => values.includes('unknown')) || isSame(own, its)) return [];
      // Where the words are the same, what was made of them differs.
      const tell = sameWords(its.text, own.text) ? tellValues : ({ text }: Form) => text;
      const [expected, got] = [tell(its), tell(own)];
      return [
        {
          path: [field],
          ru: {
            message: `${NAMES[field].ru} в регламенте не та, что в стандарте.`,
            expected,
            got,
            fix: 'Сверьте оба места с текстом. Если так в актах, признайте замечание.',
          },
          en: {
            message: `${NAMES[field].en} differs between the regulation and the standard.`,
            expected,
            got,
            fix: 'Compare both places with the texts. If the acts say so, acknowledge the finding.',
          },
          quotes: [toQuote(own), quoteStandard(its)],
        },
      ];
    });
  },
});
