import { findUses, isExplained, listDefinitions } from './abbreviations.ts';
import { defineRule } from './define-rule.ts';
import { standsBefore } from './place-order.ts';
import { toQuote } from './quote.ts';

/** An abbreviation is used in an item before the one that defines it. */
export const abbreviationUsedEarly = defineRule('abbreviation/used-early', {
  severity: 'info',
  summary: {
    ru: 'Сокращение употреблено раньше, чем раскрыто',
    en: 'An abbreviation is used before it is defined',
  },
  regulation({ regulation }) {
    const uses = Map.groupBy(findUses(regulation), ({ acronym }) => acronym);
    const definitions = Map.groupBy(listDefinitions(regulation), ({ definition }) => definition.abbr);
    return [...definitions].flatMap(([abbr, group]) => {
      const early = (uses.get(abbr) ?? []).filter(({ text }) =>
        group.every(({ definition }) => standsBefore(text.at, definition.at)),
      );
      const use = early[0]?.text;
      const definition = group[0]?.definition;
      if (use === undefined || definition === undefined || early.some(isExplained)) return [];
      const { meaning, at } = definition;
      return [
        {
          path: use.path,
          ru: {
            message: `Сокращение «${abbr}» употреблено (${use.at}) раньше, чем раскрыто (${at}).`,
            expected: `расшифровка не позже места «${use.at}»`,
            got: at,
            fix: 'Сверьте оба места с текстом. Если так написано в акте, признайте замечание.',
          },
          en: {
            message: `The abbreviation «${abbr}» is used (${use.at}) before it is defined (${at}).`,
            expected: `a definition not after «${use.at}»`,
            got: at,
            fix: 'Compare both places with the text. If the act says so, acknowledge the finding.',
          },
          quotes: [toQuote(use), { text: meaning, at }],
        },
      ];
    });
  },
});
