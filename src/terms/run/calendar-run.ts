import type { Amount } from '../amount.ts';
import type { DayOff } from '../calendar/days-off.ts';
import type { Doubt } from '../calendar/doubts.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Deadline } from '../deadline.ts';
import type { PathItem } from '../path-item.ts';
import type { Reading } from '../readings.ts';
import type { Share } from './share.ts';

/** A step of the deciding start. */
export interface StoryLine extends Pick<PathItem, 'process' | 'step' | 'label' | 'text' | 'at' | 'phrase'> {
  /** When it can begin: working time begins in working hours. */
  from: Moment;
  to: Moment;
  /** Days off that it had to wait through; none for a step in calendar days. */
  skipped: readonly DayOff[];
}

/** A run over the calendar under one reading of the law: the start that decides, and its story. */
export interface CalendarRun {
  reading: Reading;
  /** Which ways were run: the shortest show that the term is exceeded, the longest that it is kept. */
  bound: 'lower' | 'upper';
  start: Moment;
  end: Moment;
  deadline: Deadline;
  late: boolean;
  /** How many of the starts are late; present when the one that decides is. */
  share?: Share;
  /** The least reserve, or the greatest excess when late: dates and the provider's working minutes. */
  margin: Amount;
  story: readonly StoryLine[];
  /** Dates of the first and the last start that were tried. */
  tried: { from: string; to: string };
  /** What is uncertain about the years of all starts; of the deciding one, see `deadline.doubts`. */
  doubts: readonly Doubt[];
}
