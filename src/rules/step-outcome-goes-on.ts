import { defineRule } from './define-rule.ts';

/** A refusal that does not end: without `next: end` the path runs on into the next step, as if nobody had refused. */
export const stepOutcomeGoesOn = defineRule('step/outcome-goes-on', {
  severity: 'error',
  summary: {
    ru: 'После отказа путь идёт дальше',
    en: 'The path goes on after a refusal',
  },
  step({ step: { id, outcome, next, kind }, index, process, quote }) {
    if (outcome !== 'refusal' || kind === 'condition') return undefined;
    const following = next ?? process.steps[index + 1]?.id ?? 'end';
    const after = process.steps.find((step) => step.id === following);
    // Two steps may tell one refusal: it is signed, and then it is given out.
    if (following === 'end' || after?.outcome === 'refusal') return undefined;
    return {
      path: [],
      ru: {
        message: `Шаг «${id}» кончается отказом, а за ним путь идёт к шагу «${following}» (${quote.at}).`,
        expected: 'next: end',
        got: next === undefined ? `нет next, дальше по порядку «${following}»` : `next: ${next}`,
        fix: 'Допишите next: end. Если отказ только пишут, а выдают его позже, поставьте outcome у того шага, который выдаёт.',
      },
      en: {
        message: `The step "${id}" ends in a refusal, and the path goes on to the step "${following}" (${quote.at}).`,
        expected: 'next: end',
        got: next === undefined ? `no next, so "${following}" follows` : `next: ${next}`,
        fix: 'Add next: end. If the refusal is only written here and given out later, put outcome to the step that gives it out.',
      },
      quotes: [quote],
    };
  },
});
