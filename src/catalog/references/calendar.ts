/** A calendar stands in its place, and every pair of days in it moves something. */
import type { Entry } from '../../model/entry.ts';
import { idlePairs } from '../../terms/calendar/days-off.ts';
import { PROVIDER } from '../../terms/calendar/schedule.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import { checkFolder } from './folder.ts';

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
    ...data.moved.flatMap((pair, index) => (idle.has(pair) ? [movesNothing(pair, index)] : [])),
  ];
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
