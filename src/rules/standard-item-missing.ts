import { defineRule, type Problem } from './define-rule.ts';

/** «пунктом 10 настоящего стандарта», «пунктах 9 и 10 Стандарта». */
const REFERENCE = /пункт\p{L}*\s(?<items>\d+(?:(?:,|\sи)\s\d+)*)\s(?:настоящего\s)?стандарт/giu;

/** «п. 9», «п. 13–17». */
const ITEM = /п\. (\d+)(?:[–-](\d+))?/gu;

interface Said {
  path: (string | number)[];
  text: string;
}

/** Every text of a record with its path; places are texts, too. */
function textsOf(value: unknown, path: (string | number)[] = []): Said[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The greatest number of an item from which the record of a standard holds anything. */
function lastItem(standard: object): number {
  const places = textsOf(standard).filter(({ path }) => path.at(-1) === 'at');
  const numbers = places.flatMap(({ text }) =>
    [...text.matchAll(ITEM)].map(([, from = '0', to = from]) => Number(to)),
  );
  return Math.max(0, ...numbers);
}

/** References to items after the last one of the standard. */
function dangling(record: object, last: number): Problem[] {
  return textsOf(record).flatMap(({ path, text }) => {
    // An editor's own words are no words of the act.
    if (path.includes('acknowledged') || path.at(-1) === 'note') return [];
    const named = [...text.matchAll(REFERENCE)].flatMap(({ groups }) => groups?.items?.match(/\d+/g) ?? []);
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
        quotes: [
          { text, at: 'ссылка' },
          { text: `п. ${last}`, at: 'последний пункт стандарта' },
        ],
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
