import { namesAnotherService } from './another-service.ts';
import { defineRule } from './define-rule.ts';

const FIELDS = [
  ['header', 'шапка', 'header'],
  ['service', 'заголовок', 'title'],
] as const;

/** An appendix is of another service: most words of its name are others. */
export const appendixOtherService = defineRule('appendix/other-service', {
  severity: 'warning',
  summary: {
    ru: 'Приложение названо по другой услуге',
    en: 'An appendix bears the name of another service',
  },
  appendix({ regulation, appendix }) {
    const { heading } = regulation.titles;
    // «unknown» is the schema's word for an appendix that the text leaves without a label.
    const label = appendix.label === 'unknown' ? 'Приложение без номера' : appendix.label;
    return FIELDS.flatMap(([field, ru, en]) => {
      const name = appendix[field];
      if (name === undefined || !namesAnotherService(heading, name)) return [];
      return [
        {
          path: [field],
          ru: {
            message: `${label} (${ru}) названо по другой услуге.`,
            expected: heading,
            got: name,
            fix: 'Сверьте приложение с текстом. Если в акте приложение другой услуги, признайте замечание.',
          },
          en: {
            message: `${label} (${en}) bears the name of another service.`,
            expected: heading,
            got: name,
            fix: 'Compare the appendix with the text. If the act has that of another service, acknowledge the finding.',
          },
          quotes: [
            { text: heading, at: 'заголовок' },
            { text: name, at: `${label}, ${ru}` },
          ],
        },
      ];
    });
  },
});
