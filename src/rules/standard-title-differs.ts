import { stemsOf } from '../language/russian-stems.ts';
import type { RuleFinding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

const ID = 'standard/title-differs';

interface Named {
  text: string;
  ru: string;
  en: string;
}

function differing(field: 'heading' | 'listed', own: Named, its: Named): RuleFinding[] {
  if (stemsOf(own.text).join(' ') === stemsOf(its.text).join(' ')) return [];
  return [
    {
      rule: ID,
      severity: 'warning',
      path: ['titles', field],
      text: {
        ru: {
          message: `Услуга названа по-разному: ${own.ru} и ${its.ru}.`,
          expected: its.text,
          got: own.text,
          fix: 'Сверьте оба названия с текстом и ссылку на стандарт. Если так в актах, признайте замечание.',
        },
        en: {
          message: `The service has two names: ${own.en} and ${its.en}.`,
          expected: its.text,
          got: own.text,
          fix: 'Compare both names with the texts, and the reference. If the acts say so, acknowledge the finding.',
        },
      },
      quotes: [
        { text: own.text, at: own.ru },
        { text: its.text, at: its.ru },
      ],
    },
  ];
}

const headingOfStandard = (text: string): Named => ({
  text,
  ru: 'заголовок стандарта',
  en: 'heading of the standard',
});

/** A service is called otherwise in its regulation, or in the list of the order, than in its standard. */
export const standardTitleDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Услуга в регламенте или в перечне приказа названа не так, как в стандарте',
    en: 'The service has another name in the regulation or in the list of the order than in the standard',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, standard }) => {
      if (standard === undefined || 'unknown' in standard) return [];
      const own = {
        text: regulation.titles.heading,
        ru: 'заголовок регламента',
        en: 'heading of the regulation',
      };
      return differing('heading', own, headingOfStandard(standard.titles.heading));
    },
    standard: ({ standard }) => {
      const { listed, heading } = standard.titles;
      if ('unknown' in standard || listed === undefined) return [];
      const own = { text: listed, ru: 'перечень приказа', en: 'list of the order' };
      return differing('listed', own, headingOfStandard(heading));
    },
  },
};
