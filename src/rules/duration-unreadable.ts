import { readDuration } from '../terms/duration.ts';
import { defineRule } from './define-rule.ts';

/** A duration that the reader of durations does not understand. */
export const durationUnreadable = defineRule('duration/unreadable', {
  severity: 'error',
  summary: {
    ru: 'Программа не может прочитать длительность или срок',
    en: 'A duration or a term cannot be read',
  },
  duration({ phrase, at }) {
    const reading = readDuration(phrase);
    // Two numbers in one phrase are understood, and are a finding of another rule.
    if (reading.kind !== 'unreadable' || reading.numbers !== undefined) return undefined;
    return {
      ru: {
        message: `Длительность «${phrase}» не прочитана: ${reading.reason.ru}.`,
        expected: 'число с единицей времени, «в день …» или ссылка на пункт',
        got: phrase,
        fix: 'Оставьте в duration только слова о длительности, как они стоят в акте; опечатку самого акта признайте.',
      },
      en: {
        message: `The duration «${phrase}» could not be read: ${reading.reason.en}.`,
        expected: 'a number of time units, «в день …» or a reference to an item',
        got: phrase,
        fix: 'Keep only the words of the duration, as the act has them; acknowledge a slip of the act itself.',
      },
      quotes: [{ text: phrase, at }],
    };
  },
});
