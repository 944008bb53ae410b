import { detectCase, sameLemma } from '../language/russian-forms.ts';
import { bareWords } from '../language/same-words.ts';
import type { ActiveRegulation, Process, Step } from '../model/records.ts';
import { locateRestated } from '../terms/place.ts';
import { findRetelling, pairRestated } from '../terms/restated.ts';
import { defineRule } from './define-rule.ts';

function namesActor({ unit, inferred = [] }: Step): boolean {
  return unit !== undefined && !inferred.includes('unit');
}

/**
 * «Работник ЦОНа выдает расписку … . В срок, указанный в расписке, выдает результат»: a sentence may leave its
 * subject to the sentence before it in the same paragraph.
 */
function isSaidBefore({ steps }: Process, { unit, at }: Step, index: number): boolean {
  const before = steps.slice(0, index);
  return (
    at !== undefined && before.some((other) => other.at === at && other.unit === unit && namesActor(other))
  );
}

/** «прием документов канцелярией»: of which office is concluded, and that it is one the act says. */
function isToldByCase({ units }: ActiveRegulation, { unit, action }: Step): boolean {
  const [head] = bareWords(unit === undefined ? '' : (units[unit]?.text ?? ''));
  return (
    head !== undefined &&
    bareWords(action).some((word) => sameLemma(word, head) && detectCase(word, head) === 'instrumental')
  );
}

/** A step of people of which the act does not say who does it. */
export const stepActorMissing = defineRule('step/actor-missing', {
  severity: 'warning',
  summary: {
    ru: 'Кто выполняет действие, не сказано',
    en: 'The act does not say who does a step',
  },
  step({ regulation, process, step, index, quote }) {
    const isAction = step.kind === undefined || step.kind === 'action';
    if (!isAction || namesActor(step) || isSaidBefore(process, step, index)) return undefined;
    if (isToldByCase(regulation, step)) return undefined;
    const { at } = quote;
    const restated = findRetelling(process);
    const again = restated && pairRestated(process).find((pair) => pair.step === step)?.restated;
    return {
      ru: {
        message: `Не сказано, кто выполняет действие (${at}).`,
        fix: 'Если акт называет исполнителя в другом месте, укажите его в unit. Если нет, оставьте пометку inferred.',
      },
      en: {
        message: `The act does not say who does the step (${at}).`,
        fix: 'If the act names the actor elsewhere, put it into unit. If not, leave the mark inferred.',
      },
      quotes: [
        quote,
        ...(restated && again ? [{ text: again.action, at: locateRestated(restated, again) }] : []),
      ],
    };
  },
});
