import { stemText } from '../language/russian-stems.ts';
import { defineRule, type Problem } from './define-rule.ts';

interface Named {
  text: string;
  ru: string;
  en: string;
}

function differing(field: 'heading' | 'listed', own: Named, heading: string): Problem | undefined {
  const its: Named = { text: heading, ru: 'заголовок стандарта', en: 'heading of the standard' };
  if (stemText(own.text).join(' ') === stemText(its.text).join(' ')) return undefined;
  return {
    path: ['titles', field],
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
    quotes: [
      { text: own.text, at: own.ru },
      { text: its.text, at: its.ru },
    ],
  };
}

/** A service is called otherwise in its regulation, or in the list of the order, than in its standard. */
export const standardTitleDiffers = defineRule('standard/title-differs', {
  severity: 'warning',
  summary: {
    ru: 'Услуга в регламенте или в перечне приказа названа не так, как в стандарте',
    en: 'The service has another name in the regulation or in the list of the order than in the standard',
  },
  anyRegulation({ regulation, standard }) {
    if (standard === undefined) return undefined;
    const { heading } = regulation.titles;
    const own = { text: heading, ru: 'заголовок регламента', en: 'heading of the regulation' };
    return differing('heading', own, standard.titles.heading);
  },
  /** A standard whose text is not at hand has the title by which the regulation refers to it. */
  catalogue: ({ regulations }) =>
    regulations.flatMap(({ data: { titles }, standard }) => {
      if (standard === undefined || !('unknown' in standard.data)) return [];
      const own = {
        text: titles.standard ?? titles.heading,
        ru: 'ссылка регламента',
        en: 'reference of the regulation',
      };
      const problem = differing('heading', own, standard.data.titles.heading);
      return problem === undefined ? [] : [{ kind: 'standard' as const, id: standard.id, ...problem }];
    }),
  standard({ standard: { titles } }) {
    if (titles.listed === undefined) return undefined;
    const own = { text: titles.listed, ru: 'перечень приказа', en: 'list of the order' };
    return differing('listed', own, titles.heading);
  },
});
