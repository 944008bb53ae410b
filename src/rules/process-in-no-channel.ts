import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import type { Rule } from './rule.ts';

const ID = 'process/in-no-channel';

function wordsOf(process: Process): Evidence[] {
  if (process.title !== undefined) return [{ text: process.title, at: process.at }];
  return process.steps.slice(0, 1).map((step) => ({ text: step.action, at: placeOfStep(process, step) }));
}

function findingOf(id: string, process: Process, { channels }: ActiveRegulation): RuleFinding {
  return {
    rule: ID,
    severity: 'warning',
    path: ['processes', id],
    text: {
      ru: {
        message: `Порядок описан (${process.at}), но ни один канал обращения через него не проходит.`,
        expected: 'канал, в пути которого есть этот процесс',
        fix: 'Допишите процесс в path канала. Если акт такого канала не называет, признайте замечание.',
      },
      en: {
        message: `A process is described (${process.at}), yet no channel passes through it.`,
        expected: 'a channel with the process on its path',
        fix: 'Add the process to the path of a channel. If the act names no such channel, acknowledge the finding.',
      },
    },
    quotes: [...wordsOf(process), ...Object.values(channels).map(({ text, at }) => ({ text, at }))],
  };
}

/** A process is described, and no channel leads through it. */
export const processInNoChannel: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Процесс описан, а через какой канал в него попадают, не сказано',
    en: 'A process is described and no channel passes through it',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => {
      if ('excluded' in regulation) return [];
      const passed = new Set(Object.values(regulation.channels).flatMap(({ path }) => path));
      return Object.entries(regulation.processes)
        .filter(([id]) => !passed.has(id))
        .map(([id, process]) => findingOf(id, process, regulation));
    },
  },
};
