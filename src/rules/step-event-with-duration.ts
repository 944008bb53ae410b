import { defineRule } from './define-rule.ts';

/** An event happens at a moment: a time that stands with it is the time of a step, and is counted as one. */
export const stepEventWithDuration = defineRule('step/event-with-duration', {
  severity: 'warning',
  summary: {
    ru: 'У события записана длительность',
    en: 'An event is recorded with a duration',
  },
  step({ step: { kind, duration }, quote }) {
    if (kind !== 'event' || duration === undefined) return undefined;
    return {
      path: ['duration'],
      ru: {
        message: `Событие (kind: event) наступает в один миг, а у него записана длительность «${duration}» (${quote.at}); в сумму она входит.`,
        fix: 'Если акт отводит на это время, уберите kind: event: это шаг. Если не отводит, уберите duration.',
      },
      en: {
        message: `An event (kind: event) takes no time, and this one has the duration «${duration}» (${quote.at}); it is counted in the total.`,
        fix: 'If the act gives time for it, remove kind: event: it is a step. If it does not, remove duration.',
      },
      quotes: [quote],
    };
  },
});
