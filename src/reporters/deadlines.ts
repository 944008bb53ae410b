/** Deadlines for the terminal: each term, each reading of the law, each day that is skipped. */

import type { Language } from '../model/finding.ts';
import type { ChannelKind } from '../model/records.ts';
import { locateTerm } from '../rules/channel-proof.ts';
import type { AppliedTerm } from '../terms/applied-terms.ts';
import type { DayOff } from '../terms/calendar/days-off.ts';
import type { Deadline, DeadlineAnswer } from '../terms/deadline.ts';
import type { Intake } from '../terms/intake.ts';
import { findRule } from '../terms/law-by-date.ts';
import type { UnknownReason } from '../terms/verdict.ts';
import { DAYS_OFF, DOUBTS, NOT_COMPUTABLE } from '../words/calendar.ts';
import { CHANNELS } from '../words/channels.ts';
import { INTAKE, type IntakeQuote, tellIntake } from '../words/intake.ts';
import { UNKNOWN_REASONS } from '../words/verdicts.ts';
import { CAUTIONS, type DeadlineCaution } from './deadline-cautions.ts';

export interface DeadlineOfTerm {
  term: AppliedTerm;
  answers: readonly DeadlineAnswer[];
  intake: Intake;
}

export interface ChannelDeadlines {
  channel: ChannelKind;
  terms: readonly DeadlineOfTerm[];
  /** What the standard says of the hours in which papers are taken in. */
  said?: IntakeQuote;
  /** Why there is nothing to count, when there is nothing. */
  unknown?: UnknownReason;
}

export interface DeadlineReport {
  /** Name of the service. */
  title: string;
  /** ГГГГ-ММ-ДД, the day of submission. */
  from: string;
  /** Why the answer may be worth nothing; read before it. */
  cautions?: readonly DeadlineCaution[];
  channels: readonly ChannelDeadlines[];
}

interface DeadlineWords {
  event: string;
  unofficial: string;
  submitted: string;
  caution: string;
  lastDay: string;
  until: string;
  moved: string;
  skipped: string;
  none: string;
  instead: string;
  doubts: string;
}

const DEADLINE_WORDS: Record<Language, DeadlineWords> = {
  ru: {
    event: 'Последний день услуги',
    unofficial: 'Справка посчитана программой и официальным ответом не является.',
    submitted: 'день обращения',
    caution: 'осторожно',
    lastDay: 'последний день',
    until: 'до',
    moved: 'перенесён с нерабочего дня',
    skipped: 'не засчитано',
    none: 'нет',
    instead: 'за',
    doubts: 'год известен не вполне',
  },
  en: {
    event: 'Last day of the service',
    unofficial: 'Counted by a program; not an official answer.',
    submitted: 'day of submission',
    caution: 'caution',
    lastDay: 'last day',
    until: 'until',
    moved: 'moved from the day off',
    skipped: 'not counted',
    none: 'none',
    instead: 'for',
    doubts: 'the year is not fully known',
  },
};

function dayOffText({ date, reason, name, instead, source }: DayOff, language: Language): string {
  // The names are Kazakh and Russian.
  const what = [
    DAYS_OFF[language][reason],
    name?.ru,
    instead && `${DEADLINE_WORDS[language].instead} ${instead}`,
  ]
    .filter(Boolean)
    .join(', ');
  return `${date}  ${what} — ${source}`;
}

/** Ordinary days of rest are named in one line; the others one by one, with their source. */
function skippedText(skipped: readonly DayOff[], language: Language): string[] {
  const words = DEADLINE_WORDS[language];
  if (skipped.length === 0) return [`      ${words.skipped}: ${words.none}`];
  const weekends = skipped.filter(({ reason }) => reason === 'weekend').map(({ date }) => date);
  const others = skipped
    .filter(({ reason }) => reason !== 'weekend')
    .map((day) => `        ${dayOffText(day, language)}`);
  const rest = weekends.length === 0 ? [] : [`        ${weekends.join(', ')}  ${DAYS_OFF[language].weekend}`];
  return [`      ${words.skipped}:`, ...rest, ...others];
}

function answerText(answer: DeadlineAnswer, language: Language, words: DeadlineWords): string[] {
  const rule = findRule(answer);
  const basis = `${rule.title[language]} (${rule.basis[language]})`;
  if (answer.kind === 'not-computable') {
    return [
      `    ${NOT_COMPUTABLE[language][answer.why]}${answer.year === undefined ? '' : ` ${answer.year}`}; ${basis}`,
    ];
  }
  return [
    `    ${lastDayText(answer, words)}: ${basis}`,
    ...skippedText(answer.skipped, language),
    ...doubtsText(answer, language),
  ];
}

/** Nothing where the papers are taken in on the day of submission. */
function intakeText(
  { why, date, time }: Intake,
  said: IntakeQuote | undefined,
  language: Language,
): string[] {
  return why === undefined
    ? []
    : [`    ${tellIntake(why, `${date} ${time}`, said, INTAKE[language]).join('')}`];
}

function lastDayText({ lastDay, time, movedFrom }: Deadline, words: DeadlineWords): string {
  const moved = movedFrom === undefined ? '' : ` (${words.moved} ${movedFrom})`;
  return `${words.lastDay} ${lastDay} ${words.until} ${time}${moved}`;
}

function doubtsText({ doubts }: Deadline, language: Language): string[] {
  return doubts.map(({ year, code, date, text }) => {
    const what = [DOUBTS[language][code], date, text].filter(Boolean).join(': ');
    return `      ${DEADLINE_WORDS[language].doubts}: ${year}, ${what}`;
  });
}

function termText(term: AppliedTerm, language: Language): string {
  const { phrase, case: when } = term;
  return `«${phrase}» (${locateTerm(term, language)})${when === undefined ? '' : `. ${when}`}`;
}

/** A last day by itself, with what it rests on in words. */
export interface ToldDeadline {
  channel: ChannelKind;
  term: AppliedTerm;
  deadline: Deadline;
  title: string;
  description: string;
}

/** Every last day of the report, for formats that have an entry for each; what cannot be counted is in none of them. */
export function tellDeadlines(report: DeadlineReport, language: Language): ToldDeadline[] {
  const { title, from, channels } = report;
  const words = DEADLINE_WORDS[language];
  const told: ToldDeadline[] = [];
  for (const { channel, terms, said } of channels) {
    for (const { term, answers, intake } of terms) {
      for (const deadline of answers) {
        if (deadline.kind !== 'deadline') continue;
        const lines = [
          `${words.submitted}: ${from}`,
          ...cautionsText(report, language),
          CHANNELS[language][channel],
          termText(term, language),
          ...intakeText(intake, said, language),
          ...answerText(deadline, language, words),
          words.unofficial,
        ];
        const description = lines.map((line) => line.replace(/^ {4}/, '')).join('\n');
        const reading = answers.length > 1 ? ` – ${findRule(deadline).title[language]}` : '';
        told.push({ channel, term, deadline, title: `${words.event}: ${title}${reading}`, description });
      }
    }
  }
  return told;
}

function cautionsText({ cautions = [] }: DeadlineReport, language: Language): string[] {
  return cautions.map((caution) => `${DEADLINE_WORDS[language].caution}: ${CAUTIONS[language][caution]}`);
}

export function formatDeadlines(report: DeadlineReport, language: Language): string {
  const { title, from, channels } = report;
  const words = DEADLINE_WORDS[language];
  const lines = [title, `${words.submitted}: ${from}`, ...cautionsText(report, language)];
  for (const { channel, terms, said, unknown } of channels) {
    lines.push('', CHANNELS[language][channel]);
    if (unknown !== undefined) lines.push(`  ${UNKNOWN_REASONS[language][unknown]}`);
    for (const { term, answers, intake } of terms) {
      lines.push(`  ${termText(term, language)}`);
      lines.push(...intakeText(intake, said, language));
      for (const answer of answers) lines.push(...answerText(answer, language, words));
    }
  }
  return `${lines.join('\n')}\n`;
}
