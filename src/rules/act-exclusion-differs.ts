import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** One item is excluded in one place and stands in another: in the events of the act, and as a regulation. */
export const actExclusionDiffers = defineRule('act/exclusion-differs', {
  severity: 'warning',
  summary: {
    ru: 'Подпункт акта исключён, а регламент записан действующим, или наоборот',
    en: 'An item of an act is excluded and its regulation stands, or the other way round',
  },
  anyRegulation({ regulation, act }) {
    if (act === undefined) return undefined;
    const { item } = regulation;
    const event = act.events.find(({ type, items }) => type === 'item-excluded' && items?.includes(item));
    const list = act.approves
      .filter((approved) => approved.item === item)
      .slice(0, 1)
      .map(toQuote);
    if (event !== undefined && !('excluded' in regulation)) {
      return {
        path: ['item'],
        ru: {
          message: `Подпункт ${item} исключён из акта (${event.at}), а регламент записан с полным текстом.`,
          expected: 'запись об исключённом регламенте: названия и поле excluded',
          fix: 'Сверьте с текстом. Если регламент исключён, замените запись: текст исключённого регламента не действует.',
        },
        en: {
          message: `Item ${item} is excluded from the act (${event.at}), and the regulation is recorded with its text.`,
          expected: 'a record of an excluded regulation: titles and `excluded`',
          fix: 'Compare with the text. If the regulation is excluded, replace the record: its text is not in force.',
        },
        quotes: [toQuote(event), ...list],
      };
    }
    if (event !== undefined || !('excluded' in regulation)) return undefined;
    const { at } = regulation.excluded;
    return {
      path: ['excluded'],
      ru: {
        message: `Регламент записан исключённым (${at}), а среди событий акта исключения подпункта ${item} нет.`,
        expected: `событие item-excluded с items: [${item}] в записи акта`,
        fix: 'Добавьте событие в запись акта: по нему считается статус на дату.',
      },
      en: {
        message: `The regulation is recorded as excluded (${at}), and the act has no event that excludes item ${item}.`,
        expected: `an event item-excluded with items: [${item}] in the act's record`,
        fix: 'Add the event to the act: the status on a date is computed from it.',
      },
      quotes: [toQuote(regulation.excluded), ...list],
    };
  },
});
