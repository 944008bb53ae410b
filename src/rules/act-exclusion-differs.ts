import type { ActEvent } from '../model/records.ts';
import type { Rule } from './rule.ts';

const ID = 'act/exclusion-differs';

/** One item is excluded in one place and stands in another: in the events of the act, and as a regulation. */
export const actExclusionDiffers: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Подпункт акта исключён, а регламент записан действующим, или наоборот',
    en: 'An item of an act is excluded and its regulation stands, or the other way round',
  },
  recommended: true,
  check: {
    regulation: ({ regulation, act }) => {
      if (act === undefined) return [];
      const { item } = regulation;
      const takesOut = ({ type, items }: ActEvent) => type === 'item-excluded' && items?.includes(item);
      const event = act.events.find(takesOut);
      const listed = act.approves.find((approved) => approved.item === item);
      const list = listed === undefined ? [] : [{ text: listed.text, at: listed.at }];
      if (event !== undefined && !('excluded' in regulation)) {
        return [
          {
            rule: ID,
            severity: 'warning',
            path: ['item'],
            text: {
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
            },
            quotes: [{ text: event.text, at: event.at }, ...list],
          },
        ];
      }
      if (event !== undefined || !('excluded' in regulation)) return [];
      const { text, at } = regulation.excluded;
      return [
        {
          rule: ID,
          severity: 'warning',
          path: ['excluded'],
          text: {
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
          },
          quotes: [{ text, at }, ...list],
        },
      ];
    },
  },
};
