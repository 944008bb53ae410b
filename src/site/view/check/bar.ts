/**
 * The steps of a channel against its term, as a picture. In one family of units the durations stand end to end, as
 * they are added. Where days of different kinds are compared nothing can be added: the picture is then the calendar
 * from the start that decides, night and day, and each step takes the time that it took in that run.
 */
import { type Amount, findFamily, sumAmounts, workTime } from '../../../terms/amount.ts';
import { toInstant } from '../../../terms/calendar/moment.ts';
import {
  type ChannelCheck,
  findProof,
  type PathProof,
  type TermReading,
} from '../../../terms/channel-check.ts';
import { formatAmount } from '../../../terms/format-amount.ts';
import type { CalendarRun } from '../../../terms/run/calendar-run.ts';
import type { PageLanguage } from '../../data.ts';
import { decidingStart } from './run.ts';

export interface BarSegment {
  /** Left edge and width in picture units. */
  x: number;
  width: number;
  /** The step and its time; absent where a picture stands for its label alone. */
  title?: string;
}

export interface BarView {
  width: number;
  segments: BarSegment[];
  /** The part beyond the term. */
  over?: { x: number; width: number };
  /** The part of the term that is left. */
  free?: { x: number; width: number };
  /** Where the term ends: at the same place in every bar, so that bars of a page can be compared. */
  termX: number;
  /** The steps go on beyond the picture. */
  isCut?: true;
  /** The same in words. */
  label: string;
}

/** A picture in its own measure: minutes of work, days, or minutes of the calendar. */
interface Stretch {
  parts: { from: number; to: number; title: string }[];
  end: number;
  term: number;
  label: string;
}

const WIDTH = 720;
/** Where the term ends in every bar: one scale, in terms. */
const TERM_X = 480;
/** What takes more than one and a half terms is cut here, a little beyond what just fits. */
const CUT_X = WIDTH + 4;

/** One number for an amount of one family: minutes of work, or days. */
function measure(amount: Amount): number {
  return workTime(amount) + amount.calendarDays + amount.unstatedDays + amount.months;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Parts that are placed already, with what is over the term or left of it. */
export function barWithin(
  segments: BarSegment[],
  { end, term, label }: { end: number; term: number; label: string },
): BarView {
  const excess = round(end - term);
  return {
    width: WIDTH,
    segments,
    // A step that is too short to be seen may reach a unit beyond what fits.
    ...(end > WIDTH + 2 ? { isCut: true } : {}),
    ...(excess > 0 ? { over: { x: term, width: excess } } : {}),
    ...(excess < 0 ? { free: { x: end, width: -excess } } : {}),
    termX: term,
    label,
  };
}

function draw({ parts, end, term, label }: Stretch): BarView {
  // A term of no time has no measure: what takes time is wholly beyond it.
  const scale = term > 0 ? TERM_X / term : Number.POSITIVE_INFINITY;
  const place = (at: number) => (at === 0 ? 0 : round(Math.min(at * scale, CUT_X)));
  const segments = parts
    .filter(({ from }) => place(from) < CUT_X)
    .map(({ from, to, title }) => ({
      x: place(from),
      width: round(Math.max(place(to) - place(from), 1)),
      title,
    }));
  return barWithin(segments, { end: place(end), term: term > 0 ? TERM_X : 0, label });
}

/** Durations end to end. */
function added({ path }: PathProof, term: Amount, { t, site }: PageLanguage): Stretch | undefined {
  const counted = path.flatMap((item) =>
    item.time.kind === 'counted' ? [{ item, amount: item.time.amount }] : [],
  );
  const total = sumAmounts(counted.map(({ amount }) => amount));
  if (counted.length === 0 || findFamily(sumAmounts([total, term])) === 'mixed') return undefined;
  let to = 0;
  const parts = counted.map(({ item, amount }) => {
    const from = to;
    to += measure(amount);
    return { from, to, title: `${item.label ?? item.at}: ${formatAmount(amount, site.language)}` };
  });
  const label = t.check.barLabel(formatAmount(total, site.language), formatAmount(term, site.language));
  return { parts, end: to, term: measure(term), label };
}

/** Steps as they went by the calendar. */
function run(of: CalendarRun, data: PageLanguage): Stretch {
  const start = toInstant(of.start);
  const since = (moment: CalendarRun['start']) => toInstant(moment) - start;
  return {
    parts: of.story.map(({ from, to, label, at, phrase }) => ({
      from: since(from),
      to: since(to),
      title: [label ?? at, phrase].filter((part) => part !== undefined).join(': '),
    })),
    end: since(of.end),
    term: since({ date: of.deadline.lastDay, time: of.deadline.time }),
    label: decidingStart(of, data),
  };
}

/** Nothing where the term is not an amount, or where neither a sum nor a run was made. */
export function buildBar(check: ChannelCheck, reading: TermReading, data: PageLanguage): BarView | undefined {
  const term = reading.term.amount;
  if (term === undefined) return undefined;
  const stretch = added(findProof(check, reading), term, data) ?? (reading.run && run(reading.run, data));
  return stretch && draw(stretch);
}
