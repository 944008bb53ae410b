/** An answer of the calculator as nodes of a page: nothing is parsed as HTML. */

import { capitalise } from '../../language/letters.ts';
import { longDate, longDateWithWeekday } from '../../language/long-date.ts';
import type { RecordLanguage } from '../../model/records.ts';
import type { DayOff, DayOffReason } from '../../terms/calendar/days-off.ts';
import type { DoubtCode } from '../../terms/calendar/doubts.ts';
import type { Deadline, DeadlineAnswer, NotComputable } from '../../terms/deadline.ts';
import type { Intake } from '../../terms/intake.ts';
import { findRule } from '../../terms/law-by-date.ts';
import { type IntakeQuote, type IntakeWords, tellIntake } from '../../words/intake.ts';
import { el, type Markup, type Piece } from '../view/shared/markup.ts';
import { makeElement } from './nodes.ts';

/** The words of the interface, from the dictionary of the page's language. */
export interface CalculatorWords {
  language: RecordLanguage;
  reading: string;
  until: string;
  /** Before the last day: of one who applies, and of one who applied or typed a term in. */
  ready: string;
  readyPast: string;
  moved: string;
  skipped: string;
  none: string;
  instead: string;
  save: string;
  event: string;
  submitted: string;
  intake: IntakeWords;
  notYet: string;
  noLonger: string;
  differ: string;
  unofficial: string;
  doubts: string;
  doubt: Record<DoubtCode, string>;
  reason: Record<DayOffReason, string>;
  notComputable: Record<NotComputable['why'], string>;
}

/** Words of the calendar; `lang` is set only when it differs from the page's. */
const said = (text: string, lang: string | undefined) => el('span', { lang }, text);

const paragraph = (text: string, className?: string) => el('p', { class: className }, text);

type Line = readonly Piece[];

function dayOffLine(day: DayOff, words: CalculatorWords, lang: string | undefined): Line {
  const { date, reason, name, instead, source } = day;
  return [
    `${longDateWithWeekday(date, words.language)} — ${words.reason[reason]}`,
    ...(name === undefined ? [] : [`, ${name[words.language]}`]),
    ...(instead === undefined ? [] : [`, ${words.instead} ${longDate(instead, words.language)}`]),
    '. ',
    said(source, lang),
  ];
}

const list = (lines: readonly Line[]) =>
  el('ul', { class: 'small' }, ...lines.map((line) => el('li', {}, ...line)));

function skippedMarkup({ skipped }: Deadline, { words, lang }: AnswerContext): Markup {
  if (skipped.length === 0) return paragraph(`${words.skipped}: ${words.none}`, 'small');
  return el(
    'details',
    {},
    el('summary', {}, `${words.skipped}: ${skipped.length}`),
    list(skipped.map((day) => dayOffLine(day, words, lang))),
  );
}

function doubtsMarkup({ doubts }: Deadline, { words, lang }: AnswerContext): Markup[] {
  if (doubts.length === 0) return [];
  const told = doubts.map(({ year, code, date, text }) => [
    [`${year}`, words.doubt[code], ...(date === undefined ? [] : [date])].join(': '),
    ...(text === undefined ? [] : [': ', said(text, lang)]),
  ]);
  return [paragraph(words.doubts, 'small note'), list(told)];
}

function deadlineMarkup(answer: Deadline, context: AnswerContext): Markup[] {
  const { words, promised } = context;
  const { lastDay, time, movedFrom } = answer;
  return [
    paragraph(promised ? words.ready : words.readyPast, 'small soft'),
    paragraph(`${longDateWithWeekday(lastDay, words.language)}, ${words.until} ${time}`, 'figure-text'),
    ...(movedFrom === undefined
      ? []
      : [paragraph(`${words.moved} ${longDateWithWeekday(movedFrom, words.language)}`, 'small')]),
    skippedMarkup(answer, context),
    ...doubtsMarkup(answer, context),
    el('button', { class: 'quiet', type: 'button' }, words.save),
  ];
}

export interface AnswerContext {
  words: CalculatorWords;
  /** BCP 47 tag of the calendar's words, set only when it differs from the page's. */
  lang: string | undefined;
  /** The term is one of rules that stand on the day: they promise a result by its last day. */
  promised: boolean;
  /** Given those that stand in one card. */
  save: (same: readonly Deadline[]) => void;
}

/** What the page and the calendar file say of a day that is not the day of submission; else nothing. */
export function tellTakenIn(
  { date, time, why }: Intake,
  quoted: IntakeQuote | undefined,
  words: CalculatorWords,
): ReturnType<typeof tellIntake> | undefined {
  if (why === undefined) return undefined;
  const day = `${longDateWithWeekday(date, words.language)}, ${time}`;
  const [before, quote, after] = tellIntake(why, day, quoted, words.intake);
  return [capitalise(before), quote, after];
}

/** The quote is in the language of the act. */
export function takenInNote(
  [before, quote, after]: ReturnType<typeof tellIntake>,
  lang: string | undefined,
): Markup {
  return el('p', { class: 'note wide' }, before, said(quote, lang), `${after}.`);
}

/** The chosen day is before or after those on which the regulation and its term held for certain; else nothing. */
export function outsideNotes(
  day: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  words: CalculatorWords,
): Markup[] {
  if (from !== undefined && day < from) return [paragraph(words.notYet, 'note wide')];
  return to !== undefined && day > to ? [paragraph(words.noLonger, 'note wide')] : [];
}

/** Answers that are the same day stand in one card. */
const answerKey = (answer: DeadlineAnswer) =>
  answer.kind === 'deadline' ? `${answer.lastDay} ${answer.time}` : `${answer.why} ${answer.year}`;

function buildCard(same: readonly DeadlineAnswer[], context: AnswerContext): Element[] {
  const { words } = context;
  const [answer] = same;
  if (answer === undefined) return [];
  const rules = same.map((one) => {
    const { title, basis } = findRule(one);
    return paragraph(`${words.reading}: ${title[words.language]} (${basis[words.language]})`, 'small soft');
  });
  const body =
    answer.kind === 'deadline'
      ? deadlineMarkup(answer, context)
      : [paragraph(`${[words.notComputable[answer.why], answer.year].filter(Boolean).join(' ')}.`)];
  const card = makeElement(el('div', { class: 'card' }, ...rules, ...body));
  const days = same.filter((one) => one.kind === 'deadline');
  card.querySelector('button')?.addEventListener('click', () => context.save(days));
  return [card];
}

/** One card for each last day that the readings come to, the earliest first, and what to make of several. */
export function answerNodes(answers: readonly DeadlineAnswer[], context: AnswerContext): Element[] {
  const groups = [...Map.groupBy(answers, answerKey).values()];
  const cards = groups.flatMap((same) => buildCard(same, context));
  return groups.length > 1 ? [makeElement(paragraph(context.words.differ, 'note wide')), ...cards] : cards;
}
