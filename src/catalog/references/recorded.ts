/** The history of a record in the catalogue, which feeds and data are dated by. */
import type { AnyEntry } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';

export function checkRecorded({ data }: AnyEntry): UnplacedFinding[] {
  const recorded = 'recorded' in data ? (data.recorded ?? []) : [];
  return recorded.flatMap(({ date, what, text }, index): UnplacedFinding[] => {
    const before = recorded[index - 1];
    const path = ['recorded', index];
    return [
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
