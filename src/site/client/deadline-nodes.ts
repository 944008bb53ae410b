/** An answer of the calculator as nodes of a page: nothing is parsed as HTML. */
import type { DayOff, DayOffReason } from '../../terms/calendar/days-off.ts';
import type { DoubtCode } from '../../terms/calendar/doubts.ts';
import type { Deadline, DeadlineAnswer, NotComputable } from '../../terms/deadline.ts';
import { LEGAL_RULES } from '../../terms/readings.ts';

/** The words of the interface, from the dictionary of the page's language. */
export interface CalculatorWords {
  language: 'ru';
  reading: string;
  until: string;
  moved: string;
  skipped: string;
  none: string;
  instead: string;
  save: string;
  event: string;
  submitted: string;
  failed: string;
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

function longDay(iso: string, language: string, weekday = true): string {
  const format = new Intl.DateTimeFormat(language, {
    ...(weekday ? { weekday: 'long' as const } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`)).replace(/ г\.$/, ' года');
}

function dayOffText({ date, reason, name, instead, source }: DayOff, words: CalculatorWords): string {
  const standsFor =
    instead === undefined ? undefined : `${words.instead} ${longDay(instead, words.language, false)}`;
  const what = [words.reason[reason], name, standsFor].filter((part) => part !== undefined).join(', ');
  return `${longDay(date, words.language)} — ${what}. ${source}`;
}

function list(items: readonly string[]): HTMLElement {
  const node = element('ul', undefined, 'small');
  node.append(...items.map((item) => element('li', item)));
  return node;
}

function deadlineNodes(answer: Deadline, words: CalculatorWords, save: (answer: Deadline) => void): Node[] {
  const { lastDay, time, movedFrom, skipped, doubts } = answer;
  const nodes: Node[] = [
    element('p', `${longDay(lastDay, words.language)}, ${words.until} ${time}`, 'figure-text'),
  ];
  if (movedFrom !== undefined)
    nodes.push(element('p', `${words.moved} ${longDay(movedFrom, words.language)}`, 'small'));
  const details = element('details');
  details.append(
    element('summary', `${words.skipped}: ${skipped.length === 0 ? words.none : skipped.length}`),
  );
  details.append(list(skipped.map((day) => dayOffText(day, words))));
  nodes.push(details);
  if (doubts.length > 0) {
    const told = doubts.map(({ year, code, date, text }) =>
      [`${year}`, words.doubt[code], date, text].filter((part) => part !== undefined).join(': '),
    );
    nodes.push(element('p', words.doubts, 'small note'), list(told));
  }
  const button = element('button', words.save, 'quiet');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => save(answer));
  nodes.push(button);
  return nodes;
}

export function answerNodes(
  answer: DeadlineAnswer,
  words: CalculatorWords,
  save: (answer: Deadline) => void,
): HTMLElement {
  const { title, basis } = LEGAL_RULES[answer.reading.firstDay];
  const card = element('div', undefined, 'card');
  card.append(
    element('p', `${words.reading}: ${title[words.language]} (${basis[words.language]})`, 'small soft'),
  );
  if (answer.kind === 'deadline') card.append(...deadlineNodes(answer, words, save));
  else card.append(element('p', `${words.notComputable[answer.why]} ${answer.year ?? ''}`.trim()));
  return card;
}
