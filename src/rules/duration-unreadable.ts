import { findLetterForFigure, findStrangers } from '../language/look-alikes.ts';
import type { Language } from '../model/finding.ts';
import { readDuration } from '../terms/duration.ts';
import { defineRule } from './define-rule.ts';

/** Quotation marks, or the letter that only looks right, where that is why the phrase is not read. */
function nameSlip(phrase: string): Record<Language, string> | undefined {
  if (/^[«"“„].*[»"”“]$/u.test(phrase)) {
    return {
      ru: 'Уберите кавычки: они здесь стали частью слов.',
      en: 'Take the quotation marks away: they are part of the words here.',
    };
  }
  const taken = findLetterForFigure(phrase);
  if (taken !== undefined) {
    const { letter, figure } = taken;
    return {
      ru: `«${letter}» здесь – буква; нужна цифра ${figure}.`,
      en: `«${letter}» is a letter here; it should be the figure ${figure}.`,
    };
  }
  const [word, strangers] = (phrase.match(/\p{L}+/gu) ?? [])
    .map((one) => [one, findStrangers(one)] as const)
    .find(([, found]) => found !== undefined) ?? [undefined, undefined];
  if (word === undefined || strangers === undefined) return undefined;
  const letters = [...new Set(strangers.letters)].map((one) => `«${one}»`).join(', ');
  return {
    ru: `В слове «${word}» буква ${letters} из другого алфавита: наберите слово заново.`,
    en: `The word «${word}» has ${letters} of another script: type it anew.`,
  };
}

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
    const slip = nameSlip(phrase);
    return {
      ru: {
        message: `Длительность «${phrase}» не прочитана: ${reading.reason.ru}.`,
        expected: 'число с единицей времени, «в день …» или ссылка на пункт',
        got: phrase,
        fix:
          slip?.ru ??
          'Оставьте в duration только слова о длительности, как они стоят в акте; опечатку самого акта признайте.',
      },
      en: {
        message: `The duration «${phrase}» could not be read: ${reading.reason.en}.`,
        expected: 'a number of time units, «в день …» or a reference to an item',
        got: phrase,
        fix:
          slip?.en ??
          'Keep only the words of the duration, as the act has them; acknowledge a slip of the act itself.',
      },
      quotes: [{ text: phrase, at }],
    };
  },
});
