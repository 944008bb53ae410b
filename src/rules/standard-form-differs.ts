import type { RuleFinding } from '../model/finding.ts';
import type { Form } from '../model/records.ts';
import type { Rule } from './rule.ts';

const ID = 'standard/form-differs';

const NAMES = {
  form: { ru: 'Форма услуги', en: 'The form of the service' },
  resultForm: { ru: 'Форма результата', en: 'The form of the result' },
} as const;

function isSame(own: Form, its: Form): boolean {
  if ([...own.values].sort().join() !== [...its.values].sort().join()) return false;
  // Silence about automation on one side is no contradiction.
  return own.automation === undefined || its.automation === undefined || own.automation === its.automation;
}

function differing(field: keyof typeof NAMES, own: Form, its: Form): RuleFinding[] {
  if (isSame(own, its)) return [];
  const fix = {
    ru: 'Сверьте оба места с текстом. Если так в актах, признайте замечание.',
    en: 'Compare both places with the texts. If the acts say so, acknowledge the finding.',
  };
  const [expected, got] = [its.text, own.text];
  return [
    {
      rule: ID,
      severity: 'warning',
      path: [field],
      text: {
        ru: {
          message: `${NAMES[field].ru} в регламенте не та, что в стандарте.`,
          expected,
          got,
          fix: fix.ru,
        },
        en: {
          message: `${NAMES[field].en} differs between the regulation and the standard.`,
          expected,
          got,
          fix: fix.en,
        },
      },
      quotes: [
        { text: own.text, at: own.at },
        { text: its.text, at: `стандарт, ${its.at}` },
      ],
    },
  ];
}

/** The form of the service or of its result is not the one that the standard states. */
export const standardFormDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Форма услуги или результата в регламенте не та, что в стандарте',
    en: 'The form of the service or of its result differs from the standard',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, standard }) =>
      'excluded' in regulation || standard === undefined || 'unknown' in standard
        ? []
        : [
            ...differing('form', regulation.form, standard.form),
            ...differing('resultForm', regulation.resultForm, standard.resultForm),
          ],
  },
};
