/** The ways to the result by the rules in force: steps in order, their times, and what the check says. */
import { defined } from '../../../model/defined.ts';
import type {
  RecordLanguage,
  RulesProcess,
  RulesRedaction,
  RulesStep,
  ServiceChannel,
} from '../../../model/records.ts';
import { formatAmount } from '../../../terms/format-amount.ts';
import { checkRules } from '../../../terms/living/check-rules.ts';
import type { HearingCheck, RulesCheck, RulesReading } from '../../../terms/living/rules-check.ts';
import type { ServiceWords } from '../../i18n/service-words.ts';
import type { BadgeView } from '../shared/badge.ts';
import { isAmount, sayDuration, sayLeft } from './phrase.ts';

export interface StepLine {
  /** Where it stands on the page. */
  anchor: string;
  who: string;
  what: string;
  at: string;
  time?: string;
  /** The time is in the words of the record: no amount, so nothing to say in another language. */
  isTimeQuoted?: true;
  /** Words of the page about it: a condition, a dispute. */
  marks: string[];
  note?: string;
}

export interface ReadingLine {
  lead?: string;
  sum: string;
  outcome: string;
  limit?: string;
  at: string;
}

export interface HearingLine {
  at: string;
  sum: string;
  outcome: string;
  verdict: HearingCheck['verdict'];
  latest?: string;
}

export interface WayView {
  channel: ServiceChannel;
  name: string;
  term?: string;
  badge: BadgeView;
  verdict: RulesCheck['verdict'];
  reason?: string;
  doubt?: string;
  note?: string;
  steps: StepLine[];
  after: StepLine[];
  readings: ReadingLine[];
  hearing?: HearingLine;
}

const LOOK: Readonly<Record<RulesCheck['verdict'], Omit<BadgeView, 'label'>>> = {
  fits: { tone: 'good', icon: 'check' },
  exceeds: { tone: 'bad', icon: 'alert' },
  ambiguous: { tone: 'warn', icon: 'alert' },
  unknown: { tone: 'mute', icon: 'question' },
};

export function verdictLook(verdict: RulesCheck['verdict'], words: ServiceWords): BadgeView {
  return { ...LOOK[verdict], label: words.verdict[verdict] };
}

interface Context {
  redaction: RulesRedaction;
  words: ServiceWords;
  language: RecordLanguage;
}

export function buildWays(context: Context): WayView[] {
  return checkRules(context.redaction).map((check) => wayView(check, context));
}

function wayView(check: RulesCheck, context: Context): WayView {
  const { redaction, words, language } = context;
  const way = redaction.channels?.[check.channel] ?? {};
  const processes = Object.entries(redaction.processes ?? {});
  const linesOn = (name: string, process: RulesProcess) =>
    buildLines(`${check.channel}-${name}`, process, context);
  const [limit] = check.readings;
  const term = redaction.terms?.[limit?.limit.index ?? -1];
  return {
    channel: check.channel,
    name: words.channel[check.channel],
    badge: verdictLook(check.verdict, words),
    verdict: check.verdict,
    ...(term === undefined ? {} : { term: sayDuration(term.duration, language) }),
    ...(check.reason === undefined ? {} : { reason: words.reason[check.reason] }),
    ...defined({ doubt: check.doubt, note: way.note }),
    steps: (way.path ?? []).flatMap((name) => {
      const process = redaction.processes?.[name];
      return process === undefined || process.afterTerm !== undefined ? [] : linesOn(name, process);
    }),
    after:
      way.path === undefined
        ? []
        : processes.flatMap(([name, process]) =>
            process.afterTerm === undefined ? [] : linesOn(name, process),
          ),
    readings: check.readings.map((reading) => readingLine(reading, context)),
    ...(check.hearing === undefined ? {} : { hearing: hearingLine(check.hearing, context) }),
  };
}

/** @param place before the ids of the steps: each way tells the steps that it shares with others again */
function buildLines(place: string, process: RulesProcess, { words, language }: Context): StepLine[] {
  return process.steps.map((step: RulesStep) => ({
    anchor: `${place}-${step.id}`,
    who: step.who,
    what: step.what,
    at: step.at,
    ...(step.duration === undefined ? {} : sayTime(step.duration, language)),
    marks: [
      ...(step.when === undefined ? [] : [words.onlyIf(step.when)]),
      ...(process.disputed === undefined ? [] : [`${words.disputed}: ${process.disputed.why}`]),
    ],
    ...defined({ note: step.note }),
  }));
}

function sayTime(duration: string, language: RecordLanguage): Pick<StepLine, 'time' | 'isTimeQuoted'> {
  const time = sayDuration(duration, language);
  return isAmount(duration) ? { time } : { time, isTimeQuoted: true };
}

function readingLine(reading: RulesReading, { redaction, words, language }: Context): ReadingLine {
  const say = (amount: RulesReading['longest']) => formatAmount(amount, language);
  const { limit, side } = reading;
  const disputed = Object.values(redaction.processes ?? {}).find((process) => process.disputed)?.disputed;
  return {
    ...(side === undefined ? {} : { lead: disputed?.[side] ?? words.reading[side] }),
    sum: sumReading(reading, words, language),
    outcome: describeReadingOutcome(reading, words, language),
    ...(limit.law === undefined ? {} : { limit: words.limit(say(limit.term), say(limit.amount)) }),
    at: limit.at,
  };
}

/** How long the steps take together. */
export function sumReading(reading: RulesReading, words: ServiceWords, language: RecordLanguage): string {
  const shortest = formatAmount(reading.shortest, language);
  const longest = formatAmount(reading.longest, language);
  return words.totalOf(shortest === longest ? undefined : shortest, longest, reading.gaps.length > 0);
}

export function describeReadingOutcome(
  reading: RulesReading,
  words: ServiceWords,
  language: RecordLanguage,
): string {
  switch (reading.verdict) {
    case 'fits':
      return words.fits(sayLeft(reading.reserve, language));
    case 'exceeds':
      return words.exceeds(formatAmount(reading.excess, language));
    case 'open':
      return words.open(sayLeft(reading.left, language));
    case 'by-case':
      return words.byCase;
    case 'mixed':
      return words.mixed;
  }
}

function hearingLine(hearing: HearingCheck, { words, language }: Context): HearingLine {
  const say = (amount: HearingCheck['term']) => formatAmount(amount, language);
  const { before, notice, needed, term, latest, verdict, at } = hearing;
  return {
    at,
    verdict,
    sum: words.hearingSum(say(before), say(notice), say(needed), say(term)),
    outcome: words.hearingVerdict[verdict],
    ...(latest === undefined || verdict !== 'ambiguous' ? {} : { latest: words.hearingLatest(say(latest)) }),
  };
}
