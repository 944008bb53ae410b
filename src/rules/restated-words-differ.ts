import { stemText } from '../language/russian-stems.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { locateRestated } from '../terms/place.ts';
import { findRetelling, nameRetelling, pairRestated } from '../terms/restated.ts';
import { actorsNamedIn } from './actors-named.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** So many words that are not the same in sentences that are the same otherwise are a slip, not a retelling. */
const SLIP = 2;

function haveOtherActors(first: string, second: string, regulation: ActiveRegulation): boolean {
  const [one, other] = [actorsNamedIn(first, regulation), actorsNamedIn(second, regulation)];
  return one.length > 0 && other.length > 0 && !one.some((key) => other.includes(key));
}

/** One step told in two ways: by another actor, or so that neither way is just shorter than the other. */
export const restatedWordsDiffer = defineRule('restated/words-differ', {
  severity: 'warning',
  summary: {
    ru: 'Одно действие в двух местах описано разными словами или поручено разным исполнителям',
    en: 'One step is worded differently in two places, or given to different actors',
  },
  process({ regulation, process }) {
    const restated = findRetelling(process);
    const field = nameRetelling(process);
    if (restated === undefined) return [];
    return pairRestated(process).flatMap(({ step, restated: again, index }): Problem[] => {
      const [one, other] = [new Set(stemText(step.action)), new Set(stemText(again.action))];
      const isSlip = Math.max(one.difference(other).size, other.difference(one).size) <= SLIP;
      const isOther = haveOtherActors(step.action, again.action, regulation);
      if (!isOther && (one.isSubsetOf(other) || other.isSubsetOf(one))) return [];
      const [first, at] = [quoteStep(process, step), locateRestated(restated, again)];
      return [
        {
          path: [field, 'steps', index, 'action'],
          severity: isOther || isSlip ? 'warning' : 'info',
          ru: {
            message: isOther
              ? `Исполнитель действия назван по-разному: ${first.at} и ${at}.`
              : `Одно действие описано разными словами: ${first.at} и ${at}.`,
            expected: step.action,
            got: again.action,
            fix: 'Сверьте оба места с текстом. Если так написано в акте, признайте замечание.',
          },
          en: {
            message: isOther
              ? `The actor of the step is not the same in both places: ${first.at} and ${at}.`
              : `One step is worded in two ways: ${first.at} and ${at}.`,
            expected: step.action,
            got: again.action,
            fix: 'Compare both places with the text. If the act says so, acknowledge the finding.',
          },
          quotes: [first, { text: again.action, at }],
        },
      ];
    });
  },
});
