/** The deadline calculator: the same engine as the check, run on the years that the answer needs. */

import { type DeadlineRequest, makeDeadlineEvent } from '../../exports/deadline-event.ts';
import { formatIcs } from '../../exports/ics.ts';
import { longDateWithWeekday } from '../../language/long-date.ts';
import type { ChannelKind } from '../../model/records.ts';
import { formatTime } from '../../terms/calendar/moment.ts';
import { HOURS, type Schedule } from '../../terms/calendar/schedule.ts';
import { countFrom } from '../../terms/count-from.ts';
import type { Deadline } from '../../terms/deadline.ts';
import type { DurationPart } from '../../terms/duration-reading.ts';
import { findRule } from '../../terms/law-by-date.ts';
import type { Reading } from '../../terms/readings.ts';
import type { IntakeQuote } from '../../words/intake.ts';
import { el } from '../view/shared/markup.ts';
import { withCalendar } from './calendars.ts';
import {
  answerNodes,
  type CalculatorWords,
  outsideNotes,
  takenInNote,
  tellTakenIn,
} from './deadline-nodes.ts';
import { makeElement } from './nodes.ts';

/** A term as the page hands it over: see src/components/deadline/DeadlineCalculator.astro. */
interface HandedTerm {
  channel: string;
  phrase?: string;
  case?: string;
  parts?: DurationPart[];
  readings: readonly Reading[];
  /** Hours that the standard states, when they are not the usual ones: of intake, and of the last day. */
  intake?: Schedule;
  schedule?: Schedule;
}

/**
 * @param root what src/components/deadline/DeadlineCalculator.astro draws
 * @param words of the page's language
 * @returns counts what the form says now, and shows the answer
 * @throws Error when the page lacks a part of the calculator
 */
export function startCalculator(
  root: HTMLElement,
  form: HTMLFormElement,
  words: CalculatorWords,
): () => Promise<void> {
  const output = root.querySelector('output');
  if (output === null) throw new Error('the calculator has no output');
  const terms = JSON.parse(root.dataset.terms ?? '[]') as HandedTerm[];
  const readings = JSON.parse(root.dataset.readings ?? '{}') as Record<string, Reading[]>;
  const field = form.elements.namedItem('from');
  const latest = field instanceof HTMLInputElement ? field.max : '';
  const said = JSON.parse(root.dataset.said ?? '{}') as Record<string, IntakeQuote>;
  const years = { folder: root.dataset.calendars ?? '', last: Number(latest.slice(0, 4)) };
  const inForce = { from: root.dataset.from, to: root.dataset.to };
  const lang = root.dataset.lang;
  const promised = root.dataset.standing !== undefined;

  /** On the page without a regulation the term is typed in; the law is not known, so every reading counts. */
  const typedTerm = (fields: FormData): HandedTerm[] => {
    const count = Number(fields.get('count'));
    const unit = String(fields.get('unit')) as DurationPart['unit'];
    const channel = String(fields.get('channel'));
    if (!Number.isInteger(count) || count < 1) return [];
    return [{ channel, parts: [{ min: count, max: count, unit }], readings: readings[channel] ?? [] }];
  };

  /** One event for each reading, also of those that come to one day: each may move on its own. */
  const save = (answers: readonly Deadline[], asked: DeadlineRequest, about: readonly string[]) => {
    const [first] = answers;
    if (first === undefined) return;
    const stamp = `${new Date().toISOString().slice(0, 19)}Z`;
    const events = answers.map((answer) => {
      const rule = findRule(answer).title[words.language];
      return makeDeadlineEvent(asked, answer, {
        title: `${words.event}: ${root.dataset.title ?? ''}${answers.length > 1 ? ` – ${rule}` : ''}`,
        description: [
          `${words.submitted} ${longDateWithWeekday(asked.from, words.language)}`,
          ...about,
          rule,
          words.unofficial,
        ].join('\n'),
        url: location.href.split('#')[0],
        stamp,
      });
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([formatIcs({ events })], { type: 'text/calendar' }));
    link.download = `srok-${first.lastDay}.ics`;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const answer = async (): Promise<void> => {
    const fields = new FormData(form);
    const from = String(fields.get('from'));
    if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) return;
    const channel = String(fields.get('channel'));
    const wanted = fields.has('count') ? typedTerm(fields) : terms.filter((term) => term.channel === channel);
    const usual = HOURS[channel as ChannelKind] ?? HOURS.office;
    const [hours = 9, minutes = 0] = String(fields.get('time') ?? '09:00')
      .split(':')
      .map(Number);
    const start = { date: from, minute: hours * 60 + minutes };
    const nodes: Node[] = outsideNotes(from, inForce, words).map((note) => makeElement(note));
    let noted: string | undefined;
    for (const { phrase, case: when, parts, readings: by, intake: hours, schedule } of wanted) {
      if (phrase !== undefined) {
        nodes.push(makeElement(el('h4', { lang }, when === undefined ? phrase : `${when}: ${phrase}`)));
      }
      if (parts === undefined) continue;
      const kept = { intake: hours ?? usual.intake, schedule: schedule ?? usual.place };
      const { intake, answers } = await withCalendar(years, from, (calendar) =>
        countFrom({ parts, ...kept, readings: by }, start, calendar),
      );
      const select = form.elements.namedItem('channel');
      const way =
        root.dataset.way ??
        (select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : undefined);
      const about = [way, when, phrase].filter((part) => part !== undefined && part !== '').join(', ');
      const taken = tellTakenIn(intake, said[channel], words);
      const moved = taken?.join('');
      // One channel takes papers in at one time, whatever the term.
      if (taken !== undefined && moved !== noted) nodes.push(makeElement(takenInNote(taken, lang)));
      noted = moved;
      const told = [about, ...(moved === undefined ? [] : [moved])];
      const asked = {
        about: root.dataset.about ?? 'deadline',
        channel: channel as ChannelKind,
        phrase: phrase ?? parts.map(({ max, unit }) => `${max} ${unit}`).join(' '),
        case: when,
        from,
        time: formatTime(start.minute),
      };
      nodes.push(...answerNodes(answers, { words, lang, promised, save: (same) => save(same, asked, told) }));
    }
    const unknown = root.querySelector<HTMLTemplateElement>(`template[data-unknown="${channel}"]`);
    if (unknown !== null) nodes.push(unknown.content.cloneNode(true));
    output.replaceChildren(...nodes);
  };

  return answer;
}
