import type { KnownStandard } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { itemsNamedIn, lastItem, textsIn } from './standard-references.ts';

type Topic = 'documents' | 'refusals' | 'addresses' | 'terms';

const NAMES: Record<Topic, { ru: string; en: string }> = {
  documents: { ru: 'о документах', en: 'documents' },
  refusals: { ru: 'об основаниях отказа', en: 'grounds of refusal' },
  addresses: { ru: 'об адресах', en: 'addresses' },
  terms: { ru: 'о сроках', en: 'terms' },
};

/** What a reference is for, by the words before it; the nearest decides. */
const ASKED: readonly (readonly [Topic, RegExp])[] = [
  ['documents', /документ|перечн/giu],
  ['refusals', /основани/giu],
  ['addresses', /адрес/giu],
  ['terms', /(?<!\p{L})срок/giu],
];

/** Letters before the reference that can tell what it is for. */
const WINDOW = 90;

function topicBefore(text: string, index: number): Topic | undefined {
  const before = text.slice(Math.max(0, index - WINDOW), index);
  const found = ASKED.flatMap(([topic, words]) => {
    const last = [...before.matchAll(words)].at(-1);
    return last === undefined ? [] : [{ topic, at: last.index }];
  });
  return found.sort((a, b) => b.at - a.at)[0]?.topic;
}

const ADDRESSES = /адрес|интернет-ресурс/iu;

/** The items of the standard in which the record has something of a topic. */
function listItems({ documents, refusals, terms, requirements = [] }: KnownStandard) {
  const places: Record<Topic, readonly { at?: string }[]> = {
    documents,
    refusals: [refusals],
    addresses: requirements.filter(({ text }) => ADDRESSES.test(text)),
    terms,
  };
  return (topic: Topic) => new Set(places[topic].flatMap(({ at }) => at?.match(/(?<=п\. )\d+/)?.[0] ?? []));
}

function astray(record: object, standard: KnownStandard): Problem[] {
  const itemsAbout = listItems(standard);
  const last = lastItem(standard);
  return textsIn(record).flatMap(({ path, text }) =>
    itemsNamedIn(text).flatMap(({ items, index }): Problem[] => {
      const topic = topicBefore(text, index);
      const right = topic === undefined ? new Set<string>() : itemsAbout(topic);
      if (topic === undefined || right.size === 0 || items.some((item) => right.has(item))) return [];
      // An item that there is not is another fact: standard/item-missing tells it.
      if (items.some((item) => Number(item) > last)) return [];
      const expected = [...right].map((item) => `п. ${item}`).join(', ');
      return [
        {
          path,
          ru: {
            message: `Речь ${NAMES[topic].ru}, а назван п. ${items.join(', ')} стандарта: о них – ${expected}.`,
            expected,
            got: `п. ${items.join(', ')}`,
            fix: 'Сверьте ссылку с текстом стандарта. Если так в тексте, признайте замечание.',
          },
          en: {
            message: `The text is about ${NAMES[topic].en} and names item ${items.join(', ')} of the standard: they are in ${expected}.`,
            expected,
            got: `п. ${items.join(', ')}`,
            fix: 'Compare the reference with the standard. If the text says so, acknowledge the finding.',
          },
          quotes: [{ text, at: 'ссылка' }],
        },
      ];
    }),
  );
}

/** A reference leads to an item that is about something else. */
export const standardItemOther = defineRule('standard/item-other', {
  severity: 'warning',
  summary: {
    ru: 'Ссылка на пункт стандарта, который о другом',
    en: 'A reference to an item of the standard that is about something else',
  },
  anyRegulation: ({ regulation, standard }) => (standard === undefined ? [] : astray(regulation, standard)),
  standard: ({ standard }) => astray(standard, standard),
});
