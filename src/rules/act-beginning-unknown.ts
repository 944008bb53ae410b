import type { ActEvent } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

const NAMES: Partial<Record<ActEvent['type'], { ru: string; en: string }>> = {
  published: { ru: 'опубликован', en: 'published' },
  'in-force': { ru: 'вступил в силу', en: 'in force' },
  commenced: { ru: 'введён в действие', en: 'commenced' },
};

/** From which day an act is law is not known: its own words count from a publication that nobody has dated. */
export const actBeginningUnknown = defineRule('act/beginning-unknown', {
  severity: 'info',
  summary: {
    ru: 'Когда акт опубликован или введён в действие, не установлено',
    en: 'When an act was published or commenced is not established',
  },
  act({ act }) {
    const undated = act.events.flatMap((event, index) => {
      const words = event.date === 'unknown' ? NAMES[event.type] : undefined;
      return words === undefined ? [] : [{ event, index, words }];
    });
    const [first] = undated;
    if (first === undefined) return undefined;
    const list = (language: 'ru' | 'en') => undated.map(({ words }) => words[language]).join(', ');
    return {
      path: ['events', first.index, 'date'],
      ru: {
        message: `Не установлено, когда акт ${list('ru')}: с какого дня он действует, известно не точно.`,
        expected: 'день официального опубликования',
        fix: 'Найдите день официального опубликования и впишите дату. Догадки не вписывайте.',
      },
      en: {
        message: `It is not established when the act was ${list('en')}: from which day it is law is not known exactly.`,
        expected: 'the day of the official publication',
        fix: 'Find the day of the official publication and put in the date. Put in no guesses.',
      },
      quotes: undated.map(({ event }) => toQuote(event)),
    };
  },
});
