/** What the recipient gets, and the refusals among it. */
import type { ChannelKind } from '../../model/records.ts';
import type { Desk } from '../draft.ts';
import { readOutcomes, splitOutcome } from '../phrases/outcome.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Words } from '../words.ts';
import type { Passage } from './passage.ts';

export type DraftResult = {
  text: Words;
  refusal?: true;
  channel?: ChannelKind;
  at: string;
};

export type DraftRefusal = {
  kind: 'intake' | 'service';
  channel?: ChannelKind;
  text: Words;
  at: string;
};

const ON_PORTAL = /^(?:на|через) (?:веб-)?портал/iu;

export function readRegulationResults(
  passages: readonly Passage[],
  desk: Desk,
): { results: DraftResult[]; refusals: DraftRefusal[] } {
  const results: DraftResult[] = [];
  const refusals: DraftRefusal[] = [];
  const read = (words: Words, at: string) => {
    for (const { text, refusal, grounds } of readOutcomes(words)) {
      results.push({ text, ...(refusal && { refusal }), at });
      if (grounds !== undefined) refusals.push({ kind: 'service', text: grounds, at });
    }
  };
  for (const { lead, entries } of passages) {
    if (ON_PORTAL.test(lead.words.text)) {
      results.push({ text: withoutEnd(lead.words), channel: 'portal', at: lead.at });
      continue;
    }
    const { label, outcome } = splitOutcome(lead.words);
    if (label !== undefined) desk.boilerplate.push(label);
    if (entries.length === 0) read(outcome, lead.at);
    for (const { paragraph } of entries) read(paragraph.words, paragraph.at);
  }
  return { results, refusals };
}
