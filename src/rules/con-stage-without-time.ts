import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Process } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import { checksOf, type Rule } from './rule.ts';

const ID = 'con/stage-without-time';

function itemOf({ at }: Process): string {
  return at.split(/,| пп\./)[0] ?? at;
}

/** Whether there is something to be timed and no time for any of it. */
function isUntimed({ holder, stated = [], steps }: Process): boolean {
  if (holder !== 'con' || stated.length > 0 || steps.some(({ duration }) => duration !== undefined))
    return false;
  return steps.some(({ kind }) => kind !== 'event');
}

function findingOf(id: string, process: Process, terms: readonly Evidence[]): RuleFinding {
  const first = process.steps.find(({ kind }) => kind !== 'event');
  const step = first === undefined ? [] : [{ text: first.action, at: placeOfStep(process, first) }];
  return {
    rule: ID,
    severity: 'info',
    path: ['processes', id],
    text: {
      ru: {
        message: `Этап ЦОНа (${process.at}) в сумму не входит: времени ни одного его шага акт не называет, а срок услуги идёт и в ЦОНе.`,
        expected: 'длительности шагов этапа или этапа в целом',
        fix: 'Проверьте, нет ли длительностей в тексте. Если акт их не называет, признайте замечание.',
      },
      en: {
        message: `The stage at the citizen service centre (${process.at}) is not counted: the act gives no time for any step of it, though the term of the service runs there.`,
        expected: 'durations of the steps or of the whole stage',
        fix: 'See whether the text has durations. If the act gives none, acknowledge the finding.',
      },
    },
    quotes: [...step, ...terms],
  };
}

function findingsOf({ channels: { con }, processes }: ActiveRegulation, terms: Evidence[]): RuleFinding[] {
  if (con === undefined || terms.length === 0) return [];
  const stages = con.path.flatMap((part) => {
    const process = typeof part === 'string' ? processes[part] : undefined;
    return typeof part === 'string' && process !== undefined ? [{ id: part, process }] : [];
  });
  // A duration stated in an item may be meant for everything that the item describes.
  const covered = new Set(stages.flatMap(({ process }) => (process.stated ?? []).map(() => itemOf(process))));
  return stages
    .filter(({ process }) => isUntimed(process) && !covered.has(itemOf(process)))
    .map(({ id, process }) => findingOf(id, process, terms));
}

/** A stage at the ЦОН takes no time in the record, and the term of the service is checked over it. */
export const conStageWithoutTime: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Этап ЦОНа не входит в сумму: времени его шагов акт не называет',
    en: 'A stage at the citizen service centre is not counted: the act gives no time for its steps',
  },
  recommended: true,
  check: {
    regulation: (context) => {
      const { regulation } = context;
      if ('excluded' in regulation || regulation.channels.con === undefined) return [];
      const readings = checksOf(context).flatMap((check) => (check.channel === 'con' ? check.readings : []));
      const terms = new Map(readings.map(({ term: { text, at } }) => [text, { text, at }]));
      return findingsOf(regulation, [...terms.values()]);
    },
  },
};
