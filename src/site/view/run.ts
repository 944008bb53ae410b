/** A run over the calendar as the page tells it: the start that decides, step by step. */
import { LEGAL_RULES } from '../../terms/readings.ts';
import type { CalendarRun, StoryLine } from '../../terms/types.ts';
import type { SiteData } from '../data.ts';
import { longDate } from '../i18n/date.ts';

export interface RunRow {
  label: string;
  text: string;
  at: string;
  time: string;
  from: string;
  to: string;
  /** Days off that the step waited through, with the reason of each. */
  waited: string[];
}

export interface RunView {
  /** «если срок начинается в день обращения». */
  reading: string;
  basis: string;
  /** The start that decides, when it ends and by when it had to. */
  sentence: string;
  rows: RunRow[];
  /** From when to when starts were tried. */
  tried: string;
  doubts: string[];
}

type Moment = CalendarRun['start'];

const moment = ({ date, time }: Moment) => `${longDate(date)}, ${time}`;

function rowView(line: StoryLine, { t }: SiteData): RunRow {
  const { words } = t.calculator;
  return {
    label: line.label ?? '',
    text: line.text,
    at: line.at,
    time: line.phrase ?? '',
    from: moment(line.from),
    to: moment(line.to),
    waited: line.skipped.map(({ date, reason, name }) =>
      [longDate(date), words.reason[reason], name].filter((part) => part !== undefined).join(', '),
    ),
  };
}

export function runView(run: CalendarRun, data: SiteData): RunView {
  const { t, site } = data;
  const { title, basis } = LEGAL_RULES[run.reading.firstDay];
  const { lastDay, time } = run.deadline;
  const told = new Set(run.doubts.map(({ year, code }) => `${year}: ${t.calculator.words.doubt[code]}`));
  return {
    reading: title[site.language],
    basis: basis[site.language],
    sentence: t.check.deciding(moment(run.start), moment(run.end), moment({ date: lastDay, time })),
    rows: run.story.map((line) => rowView(line, data)),
    tried: t.check.tried(longDate(run.tried.from), longDate(run.tried.to)),
    doubts: [...told],
  };
}
