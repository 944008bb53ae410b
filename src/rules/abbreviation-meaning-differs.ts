import type { LinkedRegulation } from '../model/entry.ts';
import type { Abbreviation } from '../model/records.ts';
import { isAbbreviation, listDefinitions } from './abbreviations.ts';
import { defineRule, type RecordProblem } from './define-rule.ts';
import { areAkin, meaningWords } from './same-meaning.ts';

interface Definition {
  id: string;
  path: (string | number)[];
  heading: string;
  definition: Abbreviation;
}

function definitionsIn({ id, data }: LinkedRegulation): Definition[] {
  if ('excluded' in data) return [];
  return listDefinitions(data)
    .filter(({ definition }) => isAbbreviation(definition))
    .map((found) => ({ id, heading: data.titles.heading, ...found }));
}

function report({ id, path, heading, definition }: Definition, usual: Definition): RecordProblem {
  const { abbr, meaning, at } = definition;
  const there = `«${usual.heading}», ${usual.definition.at}`;
  return {
    kind: 'regulation',
    id,
    path,
    ru: {
      message: `Сокращение «${abbr}» здесь (${at}) значит другое, чем в других регламентах.`,
      expected: `${usual.definition.meaning} (${there})`,
      got: meaning,
      fix: 'Сверьте расшифровку с текстом. Если в акте сокращение значит другое, признайте замечание.',
    },
    en: {
      message: `The abbreviation «${abbr}» means another thing here (${at}) than in other regulations.`,
      expected: `${usual.definition.meaning} (${there})`,
      got: meaning,
      fix: 'Compare the meaning with the text. If the act gives it another, acknowledge the finding.',
    },
    quotes: [
      { text: meaning, at: `«${heading}», ${at}` },
      { text: usual.definition.meaning, at: there },
    ],
  };
}

/** Definitions of one abbreviation that have little in common with the meaning that most give it. */
function findStrangers(definitions: Definition[]): RecordProblem[] {
  const meanings = Map.groupBy(definitions, ({ definition }) => definition.meaning);
  // The sort is stable: of meanings as frequent the first of the catalogue is the usual one.
  const [[usual] = [], ...others] = [...meanings.values()].sort((a, b) => b.length - a.length);
  if (usual === undefined || others.length === 0) return [];
  const words = meaningWords(usual.definition.meaning);
  return others.flatMap((group) => {
    const isStrange = group.some(({ definition }) => !areAkin(words, meaningWords(definition.meaning)));
    return isStrange ? group.map((one) => report(one, usual)) : [];
  });
}

/** One abbreviation means different things in the regulations of a catalogue. */
export const abbreviationMeaningDiffers = defineRule('abbreviation/meaning-differs', {
  severity: 'info',
  summary: {
    ru: 'Одно сокращение раскрыто в разных регламентах по-разному',
    en: 'Regulations give one abbreviation different meanings',
  },
  catalogue({ regulations }) {
    const groups = Map.groupBy(regulations.flatMap(definitionsIn), ({ definition }) => definition.abbr);
    return [...groups.values()].flatMap(findStrangers);
  },
});
