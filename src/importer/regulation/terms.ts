/** The terms that the regulation itself names: «Срок оказания государственной услуги …». */
import type { ChannelKind } from '../../model/records.ts';
import type { Desk } from '../draft.ts';
import { channelsIn } from '../phrases/channels.ts';
import { sentences } from '../phrases/sentence.ts';
import { type TermSentence, readTermSentences as termsIn } from '../phrases/term-sentence.ts';
import type { Words } from '../words.ts';
import type { Passage } from './passage.ts';

export type DraftTerm = {
  kind?: 'waiting' | 'service';
  duration: Words;
  from?: Words | undefined;
  case?: Words | undefined;
  text: Words;
  channels: ChannelKind[];
  at: string;
  inferred?: ['channels'];
};

/** @param known the channels of the regulation: a term that names none is that of all of them */
export function readRegulationTerms(
  passages: readonly Passage[],
  known: readonly ChannelKind[],
  desk: Desk,
): DraftTerm[] {
  const terms: DraftTerm[] = [];
  const read = (words: Words, at: string, context: string) => {
    const found = termsIn(words);
    if (found.length === 0) {
      desk.todo.push({ path: ['terms'], message: 'Длительность срока не прочитана: впишите её.', words });
      return;
    }
    for (const term of found) add(term, at, context);
  };
  const add = (
    { kind, duration, from, case: holds, own, text }: TermSentence,
    at: string,
    context: string,
  ) => {
    const named = channelsIn(own.text);
    const channels = named.length > 0 ? named : channelsIn(context);
    const stated = channels.filter((channel) => known.includes(channel));
    terms.push({
      ...(kind !== 'term' && { kind }),
      duration,
      from,
      case: holds,
      text,
      channels: stated.length > 0 ? stated : [...known],
      at,
      ...(stated.length === 0 && { inferred: ['channels'] }),
    });
  };
  for (const { lead, entries } of passages) {
    if (lead.words.text.endsWith(':')) desk.boilerplate.push(lead.words);
    else for (const sentence of sentences(lead.words)) read(sentence, lead.at, lead.words.text);
    for (const { paragraph, follow } of entries) {
      // «1) с момента сдачи документов: в отдел – 5 дней; в центр – 7 дней; 2) …»: a list in a list.
      const opens = paragraph.words.text.endsWith(':') && follow.length > 0;
      if (opens) desk.boilerplate.push(paragraph.words);
      else read(paragraph.words, paragraph.at, lead.words.text);
      const context = opens ? paragraph.words.text : lead.words.text;
      for (const { words, at } of follow) read(words, at, context);
    }
  }
  return terms;
}
