import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { type AbbreviationUse, definitionsOf, isExplained, partsOf, usesOf } from './abbreviations.ts';
import type { Rule } from './rule.ts';

const ID = 'abbreviation/undefined';

function findingOf({ abbr, text: { path, text, at } }: AbbreviationUse): RuleFinding {
  return {
    rule: ID,
    severity: 'info',
    path,
    text: {
      ru: {
        message: `Сокращение «${abbr}» (${at}) ни регламент, ни его приложения не раскрывают.`,
        expected: `слова «(далее – ${abbr})» или пояснение в приложении`,
        fix: 'Проверьте, нет ли расшифровки в тексте, и внесите её в abbreviations. Если её нет, признайте замечание.',
      },
      en: {
        message: `Neither the regulation nor its appendices define the abbreviation «${abbr}» (${at}).`,
        expected: `the words «(далее – ${abbr})» or a legend in an appendix`,
        fix: 'Look for its meaning in the text and add it to abbreviations. If there is none, acknowledge the finding.',
      },
    },
    quotes: [{ text, at }],
  };
}

/** A part of a defined abbreviation is known, too: after «АРМ РШЭП» both «АРМ» and «РШЭП» are. */
function findingsOf(regulation: ActiveRegulation): RuleFinding[] {
  const uses = usesOf(regulation);
  const known = new Set(definitionsOf(regulation).flatMap(({ definition }) => partsOf(definition.abbr)));
  const undefinedUses = uses.filter(({ abbr }) => partsOf(abbr).some((part) => !known.has(part)));
  return [...Map.groupBy(undefinedUses, ({ abbr }) => abbr).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.some(isExplained) ? [] : [findingOf(first)];
  });
}

/** An abbreviation is used and the regulation does not say what it means. */
export const abbreviationUndefined: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Сокращение употреблено, но не раскрыто',
    en: 'An abbreviation is used and not defined',
  },
  recommended: true,
  check: { regulation: ({ regulation }) => ('excluded' in regulation ? [] : findingsOf(regulation)) },
};
