/** Where a recipient turns to, as the regulation says it: in the item of the service, or in one of its own. */
import { sameLemma } from '../../language/russian-forms.ts';
import type { ChannelKind } from '../../model/records.ts';
import type { Desk, DraftQuote } from '../draft.ts';
import { withoutRemark } from '../phrases/abbreviations.ts';
import { findChannel, splitChannels } from '../phrases/channels.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { tokensIn } from '../phrases/unit-name.ts';
import { match, slice, type Words } from '../words.ts';
import type { Passage } from './passage.ts';

export type Channels = Partial<Record<ChannelKind, DraftQuote>>;

/** The office itself, among others that take documents in beside it. */
const OFFICE = /^(?:канцеляри|услугодател|кеңсе)/iu;
const SECOND = 'Ещё один способ того же канала: в записи он не помещается, решите, как его учесть.';
const SEVERAL = 'В этих словах, похоже, несколько каналов: записан один, проверьте.';
const THROUGH = /(?:через|посредством)(?:\s|:|$)/du;
/** «осуществляются услугодателем»: without «through» it is who does it. */
const DONE_BY = /(?:осуществля|производ)\p{L}+\s/du;
/** «… беру кеңсесі арқылы жүзеге асырылады»: in Kazakh the channel stands before «through». */
const KAZAKH_THROUGH = /^(?:.*\s)?(?:беру|беруді|қабылдау)\s(?<channels>[^:]+?)\sарқылы/disu;

/** «через: 1) высшие учебные заведения»: the provider by his name is his own office. */
function isProvider(text: string, provider: DraftQuote | undefined): boolean {
  if (provider === undefined) return false;
  const [own, named] = [tokensIn(provider.text.text), tokensIn(text)];
  return named.length > 0 && named.every((word) => own.some((other) => sameLemma(word.text, other.text)));
}

function add(
  channels: Channels,
  words: Words,
  at: string,
  provider: DraftQuote | undefined,
  desk: Desk,
): void {
  for (const part of splitChannels(words)) {
    const text = withoutEnd(withoutRemark(withoutEnd(part)));
    const start = /^(?:через|посредством)\s/u.exec(text.text)?.[0].length ?? 0;
    // The last of a Kazakh list ends with what is done through them all.
    const end = text.text.search(/\sарқылы\s/u);
    const named = slice(text, start, end === -1 ? undefined : end);
    const remark = named.text.search(/\s?\(бұдан әрі/iu);
    const bare = withoutRemark(remark === -1 ? named : slice(named, 0, remark));
    const kind = findChannel(bare.text) ?? (isProvider(bare.text, provider) ? 'office' : undefined);
    if (kind === 'con' && /портал/iu.test(bare.text))
      desk.todo.push({ path: ['channels'], message: SEVERAL, words: bare });
    if (kind === undefined) {
      desk.todo.push({ path: ['channels'], message: 'Канал обращения не узнан: впишите его.', words: bare });
    } else {
      const known = channels[kind];
      const better = known !== undefined && OFFICE.test(bare.text) && !OFFICE.test(known.text.text);
      if (known === undefined || better) channels[kind] = { text: bare, at };
      const lost = better ? known.text : bare;
      if (known !== undefined && known.text.text !== bare.text)
        desk.todo.push({ path: ['channels', kind], message: SECOND, words: lost });
    }
  }
}

/** @param stated the channels of the item about the service */
export function readChannels(
  stated: DraftQuote | undefined,
  intakes: readonly Passage[],
  provider: DraftQuote | undefined,
  desk: Desk,
): Channels {
  const channels: Channels = {};
  if (stated !== undefined) add(channels, stated.text, stated.at, provider, desk);
  for (const { lead, entries } of intakes) {
    const kazakh = match(lead.words, KAZAKH_THROUGH)?.named.channels;
    const inline = kazakh ?? (match(lead.words, THROUGH) ?? match(lead.words, DONE_BY))?.after ?? lead.words;
    if (entries.length === 0) add(channels, inline, lead.at, provider, desk);
    for (const { paragraph } of entries) add(channels, paragraph.words, paragraph.at, provider, desk);
  }
  return channels;
}
