/** A calendar stands in its place, its days are of its year and told once, and every pair of days moves something. */
import type { Entry } from '../../model/entry.ts';
import type { Calendar } from '../../model/records.ts';
import { idlePairs } from '../../terms/calendar/days-off.ts';
import { PROVIDER } from '../../terms/calendar/schedule.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import type { Path } from '../yaml/locate.ts';
import { checkFolder } from './folder.ts';
import { checkRepeats } from './repeats.ts';

export function checkCalendar({ id, data }: Entry<'calendar'>, shelves: Shelves): UnplacedFinding[] {
  const [country = '', year = ''] = id.split('/');
  // A pair may take a day of a neighbouring year.
  const records = [...shelves.calendar.sound.values()]
    .map((entry) => entry.data)
    .filter((record) => record.country === data.country);
  const idle = new Set(idlePairs(records, PROVIDER));
  return [
    ...checkFolder(['country'], country, data.country),
    ...checkFolder(['year'], year, String(data.year)),
    ...(['holidays', 'restDays'] as const).flatMap((list) => [
      ...data[list].flatMap(({ date }, index) =>
        date.startsWith(`${year}-`) ? [] : [ofAnotherYear(date, year, [list, index, 'date'])],
      ),
      // A day of rest may fall on a holiday; the same day twice in one list has a slip in one of the two.
      ...checkRepeats(
        'calendar/day-repeated',
        data[list].map(({ date }, index) => ({ name: date, path: [list, index, 'date'] })),
      ),
    ]),
    ...(['holidays', 'restDays'] as const).flatMap((list) =>
      findMissingDays(data, records, list).map(({ name, day }) => missingDay(name, `${year}-${day}`, list)),
    ),
    ...data.moved.flatMap((pair, index) => (idle.has(pair) ? [movesNothing(pair, index)] : [])),
  ];
}

type DayList = 'holidays' | 'restDays';

/** Days that the years before and after both have on one date under one name, and this one has not. */
function findMissingDays(
  { year, ...record }: Calendar,
  records: readonly Calendar[],
  list: DayList,
): { name: string; day: string }[] {
  const daysOf = (days: Calendar[DayList]) =>
    new Map(
      days.map(({ date, name }) => [
        `${date.slice(5)} ${name?.ru ?? ''}`,
        { day: date.slice(5), name: name?.ru ?? '' },
      ]),
    );
  const [before, after] = [year - 1, year + 1].map((other) => records.find((one) => one.year === other));
  if (before === undefined || after === undefined) return [];
  const own = daysOf(record[list]);
  const next = daysOf(after[list]);
  return [...daysOf(before[list])].flatMap(([key, day]) => (next.has(key) && !own.has(key) ? [day] : []));
}

/** A slip in a date or in a name: no law has taken a holiday away for one year alone. */
function missingDay(name: string, date: string, list: DayList): UnplacedFinding {
  return draft(
    'calendar/day-missing',
    {
      message: `В календарях соседних лет в этот день – «${name}», а здесь его нет.`,
      expected: date,
      fix: 'Сверьте дату и название с законом о праздниках.',
    },
    {
      message: `The calendars of the years before and after have "${name}" on this day, and this one has not.`,
      expected: date,
      fix: 'Compare the date and the name with the law on holidays.',
    },
    { path: [list], severity: 'warning' },
  );
}

function ofAnotherYear(date: string, year: string, path: Path): UnplacedFinding {
  return draft(
    'calendar/other-year',
    {
      message: `День не этого года: календарь – на ${year} год.`,
      expected: `${year}${date.slice(4)}`,
      got: date,
      fix: 'Исправьте год или перенесите день в календарь его года.',
    },
    {
      message: `The day is of another year: the calendar is of ${year}.`,
      expected: `${year}${date.slice(4)}`,
      got: date,
      fix: 'Mend the year, or move the day to the calendar of its year.',
    },
    { path },
  );
}

function movesNothing({ off, worked }: { off: string; worked: string }, index: number): UnplacedFinding {
  const got = `off: ${off}, worked: ${worked}`;
  return draft(
    'calendar/idle-pair',
    {
      message: 'Перенос ничего не меняет.',
      expected: 'off – рабочий день; worked – суббота, воскресенье или день, данный взамен праздника',
      got,
      fix: 'Сверьте оба дня с решением о переносе или удалите пару.',
    },
    {
      message: 'The pair moves nothing.',
      expected: 'off: a working day; worked: a Saturday, a Sunday or a day given in lieu of a holiday',
      got,
      fix: 'Compare both days with the decision, or delete the pair.',
    },
    { path: ['moved', index] },
  );
}
