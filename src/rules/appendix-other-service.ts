import type { RuleFinding } from '../model/finding.ts';
import type { Appendix } from '../model/records.ts';
import { namesAnotherService } from './another-service.ts';
import type { Rule } from './rule.ts';

const ID = 'appendix/other-service';

const FIELDS = [
  ['header', 'шапка', 'header'],
  ['service', 'заголовок', 'title'],
] as const;

function findingsOf(heading: string, appendix: Appendix, index: number): RuleFinding[] {
  // «unknown» is the schema's word for an appendix that the text leaves without a label.
  const label = appendix.label === 'unknown' ? 'Приложение без номера' : appendix.label;
  return FIELDS.flatMap(([field, ru, en]) => {
    const name = appendix[field];
    if (name === undefined || !namesAnotherService(heading, name)) return [];
    return [
      {
        rule: ID,
        severity: 'warning',
        path: ['appendices', index, field],
        text: {
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
        },
        quotes: [
          { text: heading, at: 'заголовок' },
          { text: name, at: `${label}, ${ru}` },
        ],
      },
    ];
  });
}

/** An appendix is of another service: most words of its name are others. */
export const appendixOtherService: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Приложение названо по другой услуге',
    en: 'An appendix bears the name of another service',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => {
      if ('excluded' in regulation) return [];
      const { titles, appendices } = regulation;
      return appendices.flatMap((appendix, index) => findingsOf(titles.heading, appendix, index));
    },
  },
};
