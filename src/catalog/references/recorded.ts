/** The history of a record in the catalogue, which feeds and data are dated by. */
import { isDay } from '../../model/day.ts';
import type { AnyEntry } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';

/** The day of the act that the record is about, where that is known. */
function findActDay(entry: AnyEntry, { act, order }: Shelves): string | undefined {
  const day = (() => {
    switch (entry.kind) {
      case 'act':
      case 'order':
        return entry.data.date;
      case 'regulation':
        return act.sound.get(entry.data.act)?.data.date;
      case 'standard':
      case 'rules':
        return order.sound.get(entry.data.order)?.data.date;
      default:
        return undefined;
    }
  })();
  return day !== undefined && isDay(day) ? day : undefined;
}

/** Nobody can have recorded an act that was not yet signed: one of the two days is a slip. */
function checkAgainstAct(date: string, signed: string | undefined, index: number): UnplacedFinding[] {
  if (signed === undefined || date >= signed) return [];
  return [
    draft(
      'reference/recorded-before-act',
      {
        message: 'Запись внесена раньше, чем подписан сам акт.',
        expected: `не раньше ${signed}`,
        got: date,
        fix: 'Исправьте дату в recorded или дату акта.',
      },
      {
        message: 'The record is older than the act that it records.',
        expected: `not before ${signed}`,
        got: date,
        fix: 'Mend the date in recorded or that of the act.',
      },
      { path: ['recorded', index, 'date'] },
    ),
  ];
}

export function checkRecorded(entry: AnyEntry, shelves: Shelves): UnplacedFinding[] {
  const { data } = entry;
  const recorded = 'recorded' in data ? (data.recorded ?? []) : [];
  const signed = findActDay(entry, shelves);
  return recorded.flatMap(({ date, what, text }, index): UnplacedFinding[] => {
    const before = recorded[index - 1];
    const path = ['recorded', index];
    return [
      ...checkAgainstAct(date, signed, index),
      ...((what === 'added') === (index === 0)
        ? []
        : [
            draft(
              'reference/recorded-order',
              {
                message: 'Запись вносят один раз, и это первая строка recorded.',
                expected: 'added',
                got: what,
                fix: 'Исправьте what.',
              },
              {
                message: 'A record is added once, in the first line of recorded.',
                expected: 'added',
                got: what,
                fix: 'Mend what.',
              },
              { path: [...path, 'what'] },
            ),
          ]),
      ...(before === undefined || before.date <= date
        ? []
        : [
            draft(
              'reference/recorded-order',
              {
                message: 'Строки recorded идут по порядку дней.',
                expected: `не раньше ${before.date}`,
                got: date,
                fix: 'Переставьте строки или исправьте дату.',
              },
              {
                message: 'The lines of recorded stand in the order of their days.',
                expected: `not before ${before.date}`,
                got: date,
                fix: 'Reorder the lines or mend the date.',
              },
              { path: [...path, 'date'] },
            ),
          ]),
      ...(what === 'added' || text !== undefined
        ? []
        : [
            draft(
              'reference/recorded-words',
              {
                message: 'Не сказано, что исправлено или внесено.',
                expected: 'text',
                fix: 'Скажите одной фразой: её прочтут в ленте.',
              },
              {
                message: 'What was corrected or extended is not said.',
                expected: 'text',
                fix: 'Say it in a phrase: readers of the feed see it.',
              },
              { path },
            ),
          ]),
    ];
  });
}
