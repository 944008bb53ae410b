/** A run over the calendar as the page tells it: the start that decides, step by step. */
import { LEGAL_RULES } from '../../../terms/readings.ts';
import type { CalendarRun, StoryLine } from '../../../terms/run/calendar-run.ts';
import type { PageLanguage } from '../../data.ts';
import type { Dictionary } from '../../i18n/ru.ts';

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
  /** ГГГГ-ММ-ДД ЧЧ:ММ, the start that decides. */
  start: string;
  /** The same in words, when it ends and by when it had to. */
  sentence: string;
  rows: RunRow[];
  /** From when to when starts were tried. */
  tried: string;
  doubts: string[];
}

type Moment = CalendarRun['start'];

const momentText = ({ date, time }: Moment, t: Dictionary) => `${t.date(date)}, ${time}`;

function rowView(line: StoryLine, data: PageLanguage): RunRow {
  const { t, site } = data;
  const { words } = t.calculator;
  return {
    label: line.label ?? '',
    text: line.text,
    at: line.at,
    time: line.phrase ?? '',
    from: momentText(line.from, t),
    to: momentText(line.to, t),
    waited: line.skipped.map(
      ({ date, reason, name }) =>
        `${t.date(date)}, ${words.reason[reason]}${name === undefined ? '' : ` (${name[site.language]})`}`,
    ),
  };
}

/** The start that decides in words, when it ends and by when it had to. */
export function decidingStart({ start, end, deadline }: CalendarRun, { t }: PageLanguage): string {
  const { lastDay: date, time } = deadline;
  return t.check.deciding(momentText(start, t), momentText(end, t), momentText({ date, time }, t));
}

export function runView(run: CalendarRun, data: PageLanguage): RunView {
  const { t, site } = data;
  const { title, basis } = LEGAL_RULES[run.reading.firstDay];
  const told = new Set(run.doubts.map(({ year, code }) => `${year}: ${t.calculator.words.doubt[code]}`));
  return {
    reading: title[site.language],
    basis: basis[site.language],
    start: `${run.start.date} ${run.start.time}`,
    sentence: decidingStart(run, data),
    rows: run.story.map((line) => rowView(line, data)),
    tried: t.check.tried(run.tried.from, run.tried.to),
    doubts: [...told],
  };
}
