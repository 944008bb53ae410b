import { defineRule, type Problem } from './define-rule.ts';
import { itemsNamedIn, lastItem, textsIn } from './standard-references.ts';

/** References to items after the last one of the standard. */
function dangling(record: object, last: number): Problem[] {
  return textsIn(record).flatMap(({ path, text }) => {
    const named = itemsNamedIn(text).flatMap(({ items }) => items);
    const beyond = [...new Set(named.filter((item) => Number(item) > last))];
    if (beyond.length === 0) return [];
    return [
      {
        path,
        ru: {
          message: `Названы пункты стандарта, которых в нём нет: ${beyond.join(', ')}.`,
          expected: `пункт от 1 до ${last}`,
          got: text,
          fix: 'Сверьте ссылку с текстом стандарта. Если так в тексте, признайте замечание.',
        },
        en: {
          message: `The text names items that the standard does not have: ${beyond.join(', ')}.`,
          expected: `an item from 1 to ${last}`,
          got: text,
          fix: 'Compare the reference with the standard. If the text says so, acknowledge the finding.',
        },
        quotes: [{ text, at: 'ссылка' }],
      },
    ];
  });
}

/** A standard or a regulation refers to an item that the standard does not have. */
export const standardItemMissing = defineRule('standard/item-missing', {
  severity: 'warning',
  summary: {
    ru: 'Ссылка на пункт стандарта, которого в нём нет',
    en: 'A reference to an item that the standard does not have',
  },
  anyRegulation: ({ regulation, standard }) =>
    standard === undefined ? [] : dangling(regulation, lastItem(standard)),
  standard: ({ standard }) => dangling(standard, lastItem(standard)),
});
