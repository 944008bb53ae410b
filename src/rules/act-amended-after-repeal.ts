import type { RuleFinding } from '../model/finding.ts';
import type { Act, ActEvent } from '../model/records.ts';
import type { Rule } from './rule.ts';

const ID = 'act/amended-after-repeal';

const CHANGES: readonly ActEvent['type'][] = ['amended', 'item-excluded'];

/** The day of the act that did it: when it took effect is often unknown, when it was adopted is not. */
function dayOf({ by, date }: ActEvent): string | undefined {
  return by?.date ?? (date === 'unknown' ? undefined : date);
}

function checkAct({ act }: { act: Act }): RuleFinding[] {
  const repeal = act.events.find(({ type }) => type === 'repealed');
  const end = repeal && dayOf(repeal);
  if (repeal === undefined || end === undefined) return [];
  return act.events.flatMap((event, index): RuleFinding[] => {
    const day = dayOf(event);
    if (!CHANGES.includes(event.type) || day === undefined || day <= end) return [];
    return [
      {
        rule: ID,
        severity: 'warning',
        path: ['events', index],
        text: {
          ru: {
            message: `Акт изменён актом от ${day}, а отменён ещё актом от ${end}.`,
            expected: `изменение не позже ${end}`,
            got: day,
            fix: 'Сверьте даты обоих актов. Если так в тексте, признайте замечание: менять отменённый акт нельзя.',
          },
          en: {
            message: `The act is amended by an act of ${day}, and was repealed by one of ${end} already.`,
            expected: `an amendment not after ${end}`,
            got: day,
            fix: 'Compare the dates of both acts. If the text says so, acknowledge: a repealed act cannot be amended.',
          },
        },
        quotes: [
          { text: repeal.text, at: repeal.at },
          { text: event.text, at: event.at },
        ],
      },
    ];
  });
}

/** An amendment of an act that had been repealed before. */
export const actAmendedAfterRepeal: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Акт изменён после того, как его отменили',
    en: 'An act is amended after it was repealed',
  },
  recommended: true,
  check: { act: checkAct },
};
