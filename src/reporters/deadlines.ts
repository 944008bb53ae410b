/** Deadlines for the terminal: each term, each reading of the law, each day that is skipped. */
import type { Language } from '../model/finding.ts';
import type { ChannelKind } from '../model/records.ts';
import { CHANNEL_NAMES } from '../rules/channel-names.ts';
import type { AppliedTerm } from '../terms/applied-terms.ts';
import type { DayOff, DayOffReason } from '../terms/calendar/days-off.ts';
import type { DoubtCode } from '../terms/calendar/doubts.ts';
import type { Deadline, DeadlineAnswer } from '../terms/deadline.ts';
import { LEGAL_RULES } from '../terms/readings.ts';
import type { UnknownReason } from '../terms/verdict.ts';
import { WORDS } from './words.ts';

export interface DeadlineOfTerm {
  term: AppliedTerm;
  answers: readonly DeadlineAnswer[];
  /** The day on which the papers are taken in, when that is not the day of submission. */
  takenIn?: string;
}

export interface DeadlineReport {
  /** Name of the service. */
  title: string;
  /** ГГГГ-ММ-ДД, the day of submission. */
  from: string;
  channels: readonly { channel: ChannelKind; terms: readonly DeadlineOfTerm[]; unknown?: UnknownReason }[];
}

interface DeadlineWords {
  submitted: string;
  takenIn: string;
  lastDay: string;
  until: string;
  moved: string;
  skipped: string;
  none: string;
  instead: string;
  doubts: string;
  doubt: Record<DoubtCode, string>;
  notComputable: Record<'no-calendar' | 'unstated-days' | 'several-units', string>;
  reason: Record<DayOffReason, string>;
}

const DEADLINE_WORDS: Record<Language, DeadlineWords> = {
  ru: {
    submitted: 'день обращения',
    takenIn: 'в этот день приёма нет, посчитано с',
    lastDay: 'последний день',
    until: 'до',
    moved: 'перенесён с',
    skipped: 'пропущено',
    none: 'нет',
    instead: 'вместо',
    doubts: 'год известен не вполне',
    doubt: {
      'transfers-not-established': 'не установлено, переносило ли Правительство дни отдыха',
      gap: 'в календаре пробел',
      'uncertain-day': 'день без источника под рукой',
      'next-year-missing': 'нет календаря следующего года',
      'other-week': 'сведения собраны для пятидневной недели',
    },
    notComputable: {
      'no-calendar': 'посчитать нельзя: нет календаря года',
      'unstated-days': 'посчитать нельзя: не сказано, какие это дни',
      'several-units': 'посчитать нельзя: срок в разных единицах',
    },
    reason: {
      holiday: 'праздник',
      'rest-day': 'день отдыха',
      moved: 'перенос',
      shifted: 'взамен праздника',
      weekend: 'выходной',
    },
  },
  en: {
    submitted: 'day of submission',
    takenIn: 'closed on that day, counted from',
    lastDay: 'last day',
    until: 'until',
    moved: 'moved from',
    skipped: 'skipped',
    none: 'none',
    instead: 'for',
    doubts: 'the year is not fully known',
    doubt: {
      'transfers-not-established': 'it is not established whether the Government moved days',
      gap: 'the calendar has a gap',
      'uncertain-day': 'a day without a source at hand',
      'next-year-missing': 'no calendar of the next year',
      'other-week': 'the facts were gathered for a five-day week',
    },
    notComputable: {
      'no-calendar': 'not computable: no calendar of the year',
      'unstated-days': 'not computable: the kind of days is not stated',
      'several-units': 'not computable: the term mixes units',
    },
    reason: {
      holiday: 'holiday',
      'rest-day': 'rest day',
      moved: 'moved',
      shifted: 'for a holiday',
      weekend: 'weekend',
    },
  },
};

function dayOffText({ date, reason, name, instead, source }: DayOff, words: DeadlineWords): string {
  const what = [words.reason[reason], name, instead && `${words.instead} ${instead}`]
    .filter(Boolean)
    .join(', ');
  return `${date}  ${what} — ${source}`;
}

/** Ordinary days of rest are named in one line; the others one by one, with their source. */
function skippedText(skipped: readonly DayOff[], words: DeadlineWords): string[] {
  if (skipped.length === 0) return [`      ${words.skipped}: ${words.none}`];
  const weekends = skipped.filter(({ reason }) => reason === 'weekend').map(({ date }) => date);
  const others = skipped
    .filter(({ reason }) => reason !== 'weekend')
    .map((day) => `        ${dayOffText(day, words)}`);
  const rest = weekends.length === 0 ? [] : [`        ${weekends.join(', ')}  ${words.reason.weekend}`];
  return [`      ${words.skipped}:`, ...rest, ...others];
}

function answerText(answer: DeadlineAnswer, language: Language, words: DeadlineWords): string[] {
  const rule = LEGAL_RULES[answer.reading.firstDay];
  const basis = `${rule.title[language]} (${rule.basis[language]})`;
  if (answer.kind === 'not-computable') {
    return [
      `    ${words.notComputable[answer.why]}${answer.year === undefined ? '' : ` ${answer.year}`}; ${basis}`,
    ];
  }
  return [
    `    ${lastDayText(answer, words)}: ${basis}`,
    ...skippedText(answer.skipped, words),
    ...doubtsText(answer, words),
  ];
}

function lastDayText({ lastDay, time, movedFrom }: Deadline, words: DeadlineWords): string {
  const moved = movedFrom === undefined ? '' : ` (${words.moved} ${movedFrom})`;
  return `${words.lastDay} ${lastDay} ${words.until} ${time}${moved}`;
}

function doubtsText({ doubts }: Deadline, words: DeadlineWords): string[] {
  return doubts.map(({ year, code, date, text }) => {
    const what = [words.doubt[code], date, text].filter(Boolean).join(': ');
    return `      ${words.doubts}: ${year}, ${what}`;
  });
}

export function formatDeadlines({ title, from, channels }: DeadlineReport, language: Language): string {
  const words = DEADLINE_WORDS[language];
  const lines = [title, `${words.submitted}: ${from}`];
  for (const { channel, terms, unknown } of channels) {
    lines.push('', CHANNEL_NAMES[language][channel]);
    if (unknown !== undefined) lines.push(`  ${WORDS[language].why[unknown]}`);
    for (const { term, answers, takenIn } of terms) {
      lines.push(`  «${term.phrase}» (${term.at})${term.case === undefined ? '' : `. ${term.case}`}`);
      if (takenIn !== undefined) lines.push(`    ${words.takenIn} ${takenIn}`);
      for (const answer of answers) lines.push(...answerText(answer, language, words));
    }
  }
  return `${lines.join('\n')}\n`;
}
