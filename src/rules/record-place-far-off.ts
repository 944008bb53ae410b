import { defineRule, type Problem } from './define-rule.ts';
import { textsIn } from './standard-references.ts';

/** A record quotes nearly every item of its act, so the numbers of the items leave no wide gap. */
const WIDE = 10;
const ITEM = /^п\. (\d+)/;

function findFarOff(record: object): Problem[] {
  const places = textsIn(record).flatMap(({ path, text }) => {
    const item = path.at(-1) === 'at' ? Number(ITEM.exec(text)?.[1] ?? 0) : 0;
    return item === 0 ? [] : [{ path, text, item }];
  });
  const items = [...new Set(places.map(({ item }) => item))].sort((a, b) => a - b);
  const gap = items.findIndex((item, index) => index > 0 && item - (items[index - 1] ?? item) > WIDE);
  const [last, first] = [items[gap - 1], items[gap]];
  // One record of many places: with two items nothing says which of them is the right one.
  if (last === undefined || first === undefined || items.length < 4) return [];
  return places
    .filter(({ item }) => item >= first)
    .map(({ path, text }) => ({
      path,
      ru: {
        message: `Место «${text}» далеко за всеми другими: остальные слова записи взяты из пунктов до ${last}.`,
        fix: 'Сверьте номер пункта с актом. Если в акте так, признайте замечание.',
      },
      en: {
        message: `The place "${text}" is far beyond all others: the other words of the record are of the items up to ${last}.`,
        fix: 'Compare the number of the item with the act. If the act has it, acknowledge the finding.',
      },
    }));
}

/** «П. 55» in a record whose other words stand in the items 1 to 12. */
export const recordPlaceFarOff = defineRule('record/place-far-off', {
  severity: 'warning',
  summary: {
    ru: 'Место в акте далеко за всеми остальными',
    en: 'A place in an act is far beyond all the others',
  },
  regulation: ({ regulation }) => findFarOff(regulation),
  standard: ({ standard }) => findFarOff(standard),
  act: ({ act }) => findFarOff(act),
});
