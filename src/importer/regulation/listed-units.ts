/** Names in the regulation's own list of who takes part. */
import { withoutRemark } from '../phrases/abbreviations.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';
import type { Passage } from './passage.ts';

/** «участвуют: канцелярия, руководитель и специалист»: a list inside the sentence. */
const INLINE = /^[^:]{0,300}:\s*(?<units>\S.*)$/dsu;
const BETWEEN = /[,;]\s|\s(?:и|және)\s/gu;

export function listNames(passage: Passage): { words: Words; at: string }[] {
  return splitList(passage).map(({ words, at }) => ({ words: nameInList(withoutEnd(words)), at }));
}

function splitList({ lead, entries }: Passage): { words: Words; at: string }[] {
  if (entries.length > 0) return entries.map(({ paragraph: { words, at } }) => ({ words, at }));
  const all = match(lead.words, INLINE)?.named.units;
  if (all === undefined) return [];
  const gaps = [...all.text.matchAll(BETWEEN)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, place) => ({
    words: slice(all, start, gaps[place]?.index ?? all.text.length),
    at: lead.at,
  }));
}

/** «ПЭП – портал электронного правительства (далее – ПЭП)»: the list explains the name that it gives. */
function nameInList(words: Words): Words {
  const bare = withoutEnd(withoutRemark(words));
  const dash = /^(?<name>\p{Lu}[\p{L} «»"-]{1,40}?)\s[–—-]\s/du.exec(bare.text)?.indices?.groups?.name;
  return dash === undefined ? bare : slice(bare, dash[0], dash[1]);
}
