/** A process of a record on its way. */

import type { Process as ProcessRecord } from '../../model/records.ts';
import type { DraftQuote } from '../draft.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Filling } from '../sourced.ts';
import { join, type Words } from '../words.ts';
import type { Passage } from './passage.ts';
import type { DraftStep } from './steps.ts';

export type DraftProcess = Filling<
  ProcessRecord,
  {
    holder: ProcessRecord['holder'];
    title?: Words | undefined;
    at: string;
    stated?: Stated[] | undefined;
    steps: DraftStep[];
    restated?: { at: string; steps: DraftRestatedStep[] } | undefined;
    /** Listed by the act apart from the steps, and of none of them. */
    results?: DraftQuote[] | undefined;
    /** The same work in the table of an appendix. */
    table?: { title?: Words | undefined; at: string; steps: DraftStep[] } | undefined;
    notes?: DraftQuote[] | undefined;
  }
>;

export type Stated = { duration: Words; text: Words; at: string };

export type DraftRestatedStep = {
  label: Words | 'unknown';
  action: Words;
  duration?: Words | undefined;
};

export type Processes = Map<string, DraftProcess>;

/** The whole passage as notes. Words with a colon are nothing without the first entry of what they open. */
export function draftQuotes({ lead, entries }: Passage): DraftQuote[] {
  const rest = entries.flatMap(({ paragraph, follow }) => [paragraph, ...follow]);
  const [first, ...others] = rest;
  // A number between the two would stand in the middle of the words.
  const opened = first !== undefined && first.markers.length === 0 && lead.words.text.endsWith(':');
  const whole = opened
    ? [{ words: join([lead.words, first.words]), at: span(lead.at, first.at) }, ...others]
    : [lead, ...rest];
  return whole
    .map(({ words, at }) => ({ text: withoutEnd(words), at }))
    .filter(({ text }) => text.text !== '');
}

const PARAGRAPH = /^(?<item>.*), абз\. (?<number>\d+)$/u;

/** `п. 9, абз. 4` to `п. 9, абз. 5` is `п. 9, абз. 4–5`. */
function span(from: string, to: string): string {
  const [first, last] = [PARAGRAPH.exec(from)?.groups, PARAGRAPH.exec(to)?.groups];
  return first !== undefined && first.item === last?.item ? `${from}–${last?.number}` : from;
}

export function addNotes(process: DraftProcess, notes: readonly DraftQuote[]): void {
  if (notes.length === 0) return;
  process.notes ??= [];
  for (const note of notes) process.notes.push(note);
}
