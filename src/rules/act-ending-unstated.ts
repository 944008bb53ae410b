import { findEffect } from '../history/effect.ts';
import type { ActEvent } from '../model/records.ts';
import { defineRule } from './define-rule.ts';

const ENDINGS: Partial<Record<ActEvent['type'], { ru: string; en: string }>> = {
  repealed: { ru: 'акт утратил силу', en: 'the act is repealed' },
  'item-excluded': { ru: 'подпункт исключён', en: 'an item is excluded' },
  amended: { ru: 'акт изменён', en: 'the act is amended' },
};

/** An act is repealed, amended or has lost an item, and by what or from when is not said. */
export const actEndingUnstated = defineRule('act/ending-unstated', {
  severity: 'warning',
  summary: {
    ru: 'Акт отменён или изменён, а чем или с какого дня, не сказано',
    en: 'An act is repealed or amended, and by what or from which day is not said',
  },
  event({ act, event, quote }) {
    const words = ENDINGS[event.type];
    if (words === undefined) return undefined;
    if (event.by === undefined) {
      return {
        ru: {
          message: `Сказано, что ${words.ru}, но не сказано, каким актом (${event.at}).`,
          expected: 'орган, номер и дата акта в поле by',
          fix: 'Найдите акт в тексте или в карточке реестра. Если его нет и там, оставьте замечание.',
        },
        en: {
          message: `It is said that ${words.en}, but not by which act (${event.at}).`,
          expected: 'authority, number and date of the act in `by`',
          fix: 'Look for the act in the text or in the register. If it is not there either, leave the finding.',
        },
        quotes: [quote],
      };
    }
    if (findEffect(event, act).from !== 'unknown') return undefined;
    return {
      path: ['date'],
      // An amendment changes the text; an end takes it away from those who rely on it.
      severity: event.type === 'amended' ? 'info' : 'warning',
      ru: {
        message: `Сказано, что ${words.ru}, но с какого дня, не установлено (${event.at}).`,
        fix: 'Найдите день официального опубликования акта, который это сделал, и впишите дату. Догадки не вписывайте.',
      },
      en: {
        message: `It is said that ${words.en}, but from which day is not established (${event.at}).`,
        fix: 'Find the day on which the act that did it was published, and put in the date. Put in no guesses.',
      },
      quotes: [quote],
    };
  },
});
