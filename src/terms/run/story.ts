/** The proof of a run: the deciding start told step by step, with every day off that is waited through. */
import { defined } from '../../model/defined.ts';
import type { Process } from '../../model/records.ts';
import { timetableAt, type WorkingCalendar } from '../calendar/calendar.ts';
import { MINUTES_IN_DAY, toEndMoment, toMoment } from '../calendar/moment.ts';
import type { Schedule } from '../calendar/schedule.ts';
import { daysOffBetween, nextWorkingMoment } from '../calendar/timetable.ts';
import type { PathItem } from '../path-item.ts';
import { advanceAll, type Tables } from './advance.ts';
import type { StoryLine } from './calendar-run.ts';
import { buildSegments, findHolder, HOLDERS, type Holder, type PhraseReading } from './segments.ts';

export interface StoryRequest extends PhraseReading {
  items: readonly PathItem[];
  processes: Readonly<Record<string, Process>>;
  calendar: WorkingCalendar;
}

function tablesAt(calendar: WorkingCalendar, holders: Record<Holder, Schedule>, day: number): Tables {
  const [provider, con] = [holders.provider, holders.con].map((one) => timetableAt(calendar, one, day));
  if (provider === undefined || con === undefined)
    throw new RangeError('a start outside of the years at hand');
  return { provider, con };
}

/**
 * A line for each step that takes time. Work begins when its holder is next open; the days off between the
 * end of what went before and the end of the step are those that it had to wait through. A step in calendar
 * days waits for nothing.
 *
 * @param start an instant from which the end can be computed
 */
export function writeStory(
  start: number,
  { items, processes, calendar, ...phrases }: StoryRequest,
): StoryLine[] {
  const tables = tablesAt(calendar, phrases.holders ?? HOLDERS, Math.floor(start / MINUTES_IN_DAY));
  const spells = buildSegments(items, phrases, processes);
  let now = start;
  return items.flatMap((item, index): StoryLine[] => {
    const segments = spells[index] ?? [];
    if (segments.length === 0) return [];
    const table = tables[findHolder(item, processes)];
    const isWork = segments.every(({ kind }) => kind === 'work');
    const from = isWork ? nextWorkingMoment(table, now) : now;
    const to = advanceAll(now, segments, tables);
    if (from === undefined || to === undefined)
      throw new RangeError('a step ends outside of the years at hand');
    const [first, last] = [now, to - 1].map((instant) => Math.floor(instant / MINUTES_IN_DAY));
    const skipped = isWork ? daysOffBetween(table, first ?? 0, last ?? 0) : [];
    now = to;
    const { process, step, label, text, at, phrase } = item;
    return [
      {
        ...defined({ process, step, label }),
        text,
        at,
        ...defined({ phrase }),
        from: toMoment(from),
        to: toEndMoment(to),
        skipped,
      },
    ];
  });
}
