import type { Process } from '../model/records.ts';
import { quoteTerms } from './channel-proof.ts';
import { defineRule } from './define-rule.ts';
import { processesOnPath } from './processes.ts';
import { quoteStep } from './quote.ts';

function findItem({ at }: Process): string {
  return at.split(/,| пп\./)[0] ?? at;
}

/** Whether there is something to be timed and no time for any of it. */
function isUntimed({ holder, stated = [], steps }: Process): boolean {
  if (holder !== 'con' || stated.length > 0 || steps.some(({ duration }) => duration !== undefined))
    return false;
  return steps.some(({ kind }) => kind !== 'event');
}

/** A stage at the ЦОН takes no time in the record, and the term of the service is checked over it. */
export const conStageWithoutTime = defineRule('con/stage-without-time', {
  severity: 'info',
  summary: {
    ru: 'Этап ЦОНа не входит в сумму: времени его шагов акт не называет',
    en: 'A stage at the citizen service centre is not counted: the act gives no time for its steps',
  },
  regulation({ regulation, checks }) {
    const readings = checks.flatMap((check) => (check.channel === 'con' ? check.readings : []));
    const terms = new Map(readings.map(({ term }) => [term.text, term]));
    if (terms.size === 0) return [];
    const stages = processesOnPath(regulation, 'con');
    // A duration stated in an item may be meant for everything that the item describes.
    const covered = new Set(
      stages.flatMap(([, process]) => (process.stated ?? []).map(() => findItem(process))),
    );
    return stages.flatMap(([id, process]) => {
      if (!isUntimed(process) || covered.has(findItem(process))) return [];
      const first = process.steps.filter(({ kind }) => kind !== 'event').slice(0, 1);
      return [
        {
          path: ['processes', id],
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
          quotes: [...first.map((step) => quoteStep(process, step)), ...quoteTerms([...terms.values()])],
        },
      ];
    });
  },
});
