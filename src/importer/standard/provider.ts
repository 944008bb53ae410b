/** Who provides the service and through which channels it is asked for: items 1–3 of the layout. */
import type { ChannelKind } from '../../model/records.ts';
import type { Item } from '../outline/types.ts';
import { withoutRemark } from '../phrases/abbreviations.ts';
import { findChannel, splitChannels } from '../phrases/channels.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';
import { endsWithColon, itemPlace, type Sheet, type SheetQuote } from './sheet.ts';

export interface Provision {
  provider?: SheetQuote;
  intake?: SheetQuote;
  channels: Partial<Record<ChannelKind, SheetQuote>>;
}

const PROVIDED = /^(?<lead>.{0,600}?(?:оказывается|является))\s(?<who>.+)$/dsu;
const INTAKE = /^(?:При[её]м\s|Выдача\s|Заявлени\p{L}+\s|Для получения)/iu;
const THROUGH = /(?<intake>^.*?\s(?:через|посредством)):?(?:\s(?<channels>.+))?$/dsu;
/** «… осуществляется услугодателем». */
const BY = /(?<intake>^.*?\sосуществля[ею]тся):?(?:\s(?<channels>.+))?$/dsu;

function addChannels(words: Words, at: string, into: Provision, sheet: Sheet): void {
  for (const part of splitChannels(words)) {
    const text = withoutEnd(withoutRemark(withoutEnd(part)));
    const kind = findChannel(text.text);
    if (kind === undefined) {
      sheet.todo.push({ path: ['channels'], message: 'Канал обращения не узнан: впишите его.', words: text });
    } else into.channels[kind] ??= { text, at };
  }
}

/** The remark about the name: «(далее – услугодатель)», with what follows it on the same line. */
function whoProvides(words: Words): { who: Words; lead?: Words } | undefined {
  const found = match(words, PROVIDED);
  const who = found?.named.who;
  if (who === undefined) return undefined;
  const remark = /\s\((?:далее|бұдан әрі)\s?[–—-]/u.exec(who.text)?.index;
  const lead = found?.named.lead;
  return { who: withoutEnd(slice(who, 0, remark)), ...(lead && { lead }) };
}

export function readProvision(items: readonly Item[], sheet: Sheet): Provision {
  const provision: Provision = { channels: {} };
  for (const { paragraphs } of items) {
    let listing = false;
    for (const paragraph of paragraphs) {
      const { words } = paragraph;
      const at = itemPlace(paragraph.at);
      if (INTAKE.test(words.text)) {
        const { intake, channels } = (match(words, THROUGH) ?? match(words, BY))?.named ?? {};
        provision.intake ??= { text: endsWithColon(paragraph) ? words : (intake ?? words), at };
        if (channels !== undefined) addChannels(channels, at, provision, sheet);
        listing = endsWithColon(paragraph);
      } else if (listing) {
        addChannels(words, at, provision, sheet);
      } else if (provision.provider === undefined) {
        const found = whoProvides(words);
        if (found?.lead !== undefined) sheet.boilerplate.push(found.lead);
        if (found !== undefined) provision.provider = { text: found.who, at };
      }
    }
  }
  return provision;
}
