/** An answer of the calculator as nodes of a page: nothing is parsed as HTML. */
import type { RecordLanguage } from '../../model/records.ts';
import type { DayOff, DayOffReason } from '../../terms/calendar/days-off.ts';
import type { DoubtCode } from '../../terms/calendar/doubts.ts';
import type { Deadline, DeadlineAnswer, NotComputable } from '../../terms/deadline.ts';
import { LEGAL_RULES } from '../../terms/readings.ts';
import { kazakhDate, kazakhWeekday } from '../i18n/kazakh-date.ts';

/** The words of the interface, from the dictionary of the page's language. */
export interface CalculatorWords {
  language: RecordLanguage;
  reading: string;
  until: string;
  moved: string;
  skipped: string;
  none: string;
  instead: string;
  save: string;
  event: string;
  submitted: string;
  /** Before a day. */
  takenIn: string;
  notYet: string;
  noLonger: string;
  differ: string;
  unofficial: string;
  doubts: string;
  doubt: Record<DoubtCode, string>;
  reason: Record<DayOffReason, string>;
  notComputable: Record<NotComputable['why'], string>;
}

export function element(tag: string, text?: string, className?: string): HTMLElement {
  const node = document.createElement(tag);
  if (text !== undefined) node.textContent = text;
  if (className !== undefined) node.className = className;
  return node;
}

/** Words of the calendar: its editors' language is named where it is not the page's. */
function said(text: string, lang: string | undefined): HTMLElement {
  const node = element('span', text);
  if (lang !== undefined) node.lang = lang;
  return node;
}

/** Browsers know no Kazakh names of months. */
export function longDay(iso: string, language: RecordLanguage, weekday = true): string {
  if (language === 'kk') return weekday ? `${kazakhDate(iso)}, ${kazakhWeekday(iso)}` : kazakhDate(iso);
  const format = new Intl.DateTimeFormat(language, {
    ...(weekday ? { weekday: 'long' as const } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = format.format(new Date(`${iso}T00:00:00Z`));
  return day.replace(/ г\.$/, ' года');
}

type Line = readonly (string | Node)[];

function dayOffLine(day: DayOff, words: CalculatorWords, lang: string | undefined): Line {
  const { date, reason, name, instead, source } = day;
  return [
    `${longDay(date, words.language)} — ${words.reason[reason]}`,
    ...(name === undefined ? [] : [', ', said(name, lang)]),
    ...(instead === undefined ? [] : [`, ${words.instead} ${longDay(instead, words.language, false)}`]),
    '. ',
    said(source, lang),
  ];
}

function list(lines: readonly Line[]): HTMLElement {
  const node = element('ul', undefined, 'small');
  for (const line of lines) {
    const item = element('li');
    item.append(...line);
    node.append(item);
  }
  return node;
}

function deadlineNodes(answer: Deadline, { words, lang, save }: AnswerContext): Node[] {
  const { lastDay, time, movedFrom, skipped, doubts } = answer;
  const nodes: Node[] = [
    element('p', `${longDay(lastDay, words.language)}, ${words.until} ${time}`, 'figure-text'),
  ];
  if (movedFrom !== undefined)
    nodes.push(element('p', `${words.moved} ${longDay(movedFrom, words.language)}`, 'small'));
  if (skipped.length === 0) nodes.push(element('p', `${words.skipped}: ${words.none}`, 'small'));
  else {
    const details = element('details');
    details.append(element('summary', `${words.skipped}: ${skipped.length}`));
    details.append(list(skipped.map((day) => dayOffLine(day, words, lang))));
    nodes.push(details);
  }
  if (doubts.length > 0) {
    const told = doubts.map(({ year, code, date, text }) => [
      [`${year}`, words.doubt[code], ...(date === undefined ? [] : [date])].join(': '),
      ...(text === undefined ? [] : [': ', said(text, lang)]),
    ]);
    nodes.push(element('p', words.doubts, 'small note'), list(told));
  }
  const button = element('button', words.save, 'quiet');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => save(answer));
  nodes.push(button);
  return nodes;
}

export interface AnswerContext {
  words: CalculatorWords;
  /** Of the calendar's words, where it is not the page's. */
  lang: string | undefined;
  save: (answer: Deadline) => void;
}

/** The day that somebody chose is one on which nobody takes papers. */
export function takenInNote(day: string, words: CalculatorWords): HTMLElement {
  return element('p', `${words.takenIn} ${longDay(day, words.language)}.`, 'note wide');
}

/** The chosen day is before or after those on which the regulation and its term held for certain; else nothing. */
export function outsideNotes(
  day: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  words: CalculatorWords,
): HTMLElement[] {
  if (from !== undefined && day < from) return [element('p', words.notYet, 'note wide')];
  return to !== undefined && day > to ? [element('p', words.noLonger, 'note wide')] : [];
}

/** Answers that are the same day stand in one card. */
const answerKey = (answer: DeadlineAnswer) =>
  answer.kind === 'deadline' ? `${answer.lastDay} ${answer.time}` : `${answer.why} ${answer.year}`;

/** One card for each last day that the readings come to, the earliest first, and what to make of several. */
export function answerNodes(answers: readonly DeadlineAnswer[], context: AnswerContext): HTMLElement[] {
  const { words } = context;
  const groups = Map.groupBy(answers, answerKey);
  const cards = [...groups.values()].flatMap((same) => {
    const [answer] = same;
    if (answer === undefined) return [];
    const card = element('div', undefined, 'card');
    for (const { reading } of same) {
      const { title, basis } = LEGAL_RULES[reading.firstDay];
      const text = `${words.reading}: ${title[words.language]} (${basis[words.language]})`;
      card.append(element('p', text, 'small soft'));
    }
    if (answer.kind === 'deadline') card.append(...deadlineNodes(answer, context));
    else card.append(element('p', `${words.notComputable[answer.why]} ${answer.year ?? ''}`.trim()));
    return [card];
  });
  return groups.size > 1 ? [element('p', words.differ, 'note wide'), ...cards] : cards;
}
