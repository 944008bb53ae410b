import type { RuleFinding } from '../model/finding.ts';
import type { Abbreviation, ActiveRegulation } from '../model/records.ts';
import { type AbbreviationUse, definitionsOf, isExplained, usesOf } from './abbreviations.ts';
import { isBefore } from './place-order.ts';
import type { Rule } from './rule.ts';

const ID = 'abbreviation/used-early';

function findingOf({ abbr, text: use }: AbbreviationUse, { meaning, at }: Abbreviation): RuleFinding {
  return {
    rule: ID,
    severity: 'info',
    path: use.path,
    text: {
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
    },
    quotes: [
      { text: use.text, at: use.at },
      { text: `${abbr} – ${meaning}`, at },
    ],
  };
}

function findingsOf(regulation: ActiveRegulation): RuleFinding[] {
  const uses = Map.groupBy(usesOf(regulation), ({ abbr }) => abbr);
  const definitions = Map.groupBy(definitionsOf(regulation), ({ definition }) => definition.abbr);
  return [...definitions.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { abbr } = first.definition;
    const isEarly = (use: AbbreviationUse) =>
      group.every(({ definition }) => isBefore(use.text.at, definition.at));
    const early = (uses.get(abbr) ?? []).filter(isEarly);
    const [use] = early;
    return use === undefined || early.some(isExplained) ? [] : [findingOf(use, first.definition)];
  });
}

/** An abbreviation is used in an item before the one that defines it. */
export const abbreviationUsedEarly: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Сокращение употреблено раньше, чем раскрыто',
    en: 'An abbreviation is used before it is defined',
  },
  recommended: true,
  check: { regulation: ({ regulation }) => ('excluded' in regulation ? [] : findingsOf(regulation)) },
};
