import type { KazakhTitle } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';

/** A number stands in both languages of a title: an age or a term that one of them lacks is a slip, or another service. */
export const titleKazakhDiffers = defineRule('title/kazakh-differs', {
  severity: 'warning',
  summary: {
    ru: 'В русском и казахском названии разные числа',
    en: 'The Russian and the Kazakh title have different numbers',
  },
  rules({ rules: { title, kazakh } }) {
    return compareTitles(title, kazakh, ['kazakh', 'text']);
  },
  standard({ standard: { titles } }) {
    return compareTitles(titles.heading, titles.kazakh, ['titles', 'kazakh', 'text']);
  },
  service({ service: { names } }) {
    return compareTitles(names.ru.short, names.kk && { text: names.kk.short }, ['names', 'kk', 'short']);
  },
});

function compareTitles(
  russian: string,
  kazakh: Pick<KazakhTitle, 'text'> | undefined,
  path: string[],
): Problem | undefined {
  if (kazakh === undefined) return undefined;
  const [one, other] = [listNumbers(russian), listNumbers(kazakh.text)];
  if (one === other) return undefined;
  return {
    path,
    ru: {
      message: `В русском названии числа: ${one || 'нет'}, в казахском: ${other || 'нет'}.`,
      expected: russian,
      got: kazakh.text,
      fix: 'Сверьте оба названия с текстом; если расходятся сами тексты, признайте замечание.',
    },
    en: {
      message: `Numbers of the Russian title: ${one || 'none'}, of the Kazakh: ${other || 'none'}.`,
      expected: russian,
      got: kazakh.text,
      fix: 'Compare both titles with the text; if the texts themselves differ, acknowledge the finding.',
    },
  };
}

/** In their order by size: the languages put their words in different orders. */
function listNumbers(title: string): string {
  return (title.match(/\d+/g) ?? []).sort((a, b) => Number(a) - Number(b)).join(', ');
}
