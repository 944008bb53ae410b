import type { Abbreviation } from '../model/records.ts';
import { listDefinitions } from './abbreviations.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { meaningWords, meanTheSame } from './same-meaning.ts';

function areSame(one: Abbreviation, other: Abbreviation): boolean {
  return meanTheSame(meaningWords(one.meaning), meaningWords(other.meaning));
}

function report(path: (string | number)[], first: Abbreviation, again: Abbreviation): Problem {
  const { abbr } = again;
  const isSame = areSame(first, again);
  return {
    path,
    severity: isSame ? 'info' : 'warning',
    ru: {
      message: isSame
        ? `Сокращение «${abbr}» раскрыто дважды: ${first.at} и ${again.at}.`
        : `Сокращение «${abbr}» раскрыто дважды и по-разному: ${first.at} и ${again.at}.`,
      expected: first.meaning,
      got: again.meaning,
      fix: 'Сверьте оба места с текстом. Если так написано в акте, признайте замечание.',
    },
    en: {
      message: isSame
        ? `The abbreviation «${abbr}» is defined twice: ${first.at} and ${again.at}.`
        : `The abbreviation «${abbr}» is defined twice and differently: ${first.at} and ${again.at}.`,
      expected: first.meaning,
      got: again.meaning,
      fix: 'Compare both places with the text. If the act says so, acknowledge the finding.',
    },
    quotes: [first, again].map(({ meaning, at }) => ({ text: meaning, at })),
  };
}

/** A regulation defines one abbreviation twice. */
export const abbreviationRedefined = defineRule('abbreviation/redefined', {
  severity: 'warning',
  summary: {
    ru: 'Сокращение раскрыто в регламенте дважды',
    en: 'A regulation defines one abbreviation twice',
  },
  regulation({ regulation }) {
    const groups = Map.groupBy(listDefinitions(regulation), ({ definition }) =>
      definition.abbr.toLowerCase(),
    );
    return [...groups.values()].flatMap(([first, ...again]) =>
      again.flatMap(({ definition, path }) => {
        if (first === undefined) return [];
        // The legend of a drawing repeats what the text has defined, and should.
        const isLegend = path[0] === 'appendices' && areSame(first.definition, definition);
        return isLegend ? [] : [report(path, first.definition, definition)];
      }),
    );
  },
});
