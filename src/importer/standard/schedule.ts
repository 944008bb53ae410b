/** When a channel works, and when and how it takes applications. */
import type { ChannelKind } from '../../model/records.ts';
import type { Item } from '../outline/types.ts';
import { findChannel } from '../phrases/channels.ts';
import { sentences } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { join, type Words } from '../words.ts';
import { endsWithColon, itemPlace, type Sheet, withoutSemicolon } from './sheet.ts';

const INTAKE = /^При[её]м|очеред|предварительной запис|ускоренн/iu;
const LABEL = /^(?:График работы )?(?<who>[^:–]{2,160})\s?[:–]/iu;

interface Group {
  about: 'hours' | 'intake';
  words: Words[];
}

/** Sentences one after another that are about the same. The first of a channel tells its hours. */
function groups(words: Words, opening: boolean): Group[] {
  const found: Group[] = [];
  for (const sentence of sentences(words)) {
    const first = opening && found.length === 0;
    const about = !first && INTAKE.test(sentence.text) ? 'intake' : (found.at(-1)?.about ?? 'hours');
    const last = found.at(-1);
    if (last?.about === about) last.words.push(sentence);
    else found.push({ about, words: [sentence] });
  }
  return found;
}

function labelled(text: string): ChannelKind | undefined {
  const who = LABEL.exec(text)?.groups?.who;
  return who === undefined ? undefined : findChannel(who);
}

export function readSchedule(items: readonly Item[], sheet: Sheet): Sourced[] {
  const schedule: Sourced[] = [];
  for (const { paragraphs } of items) {
    let channel: ChannelKind | undefined = sheet.channels.length === 1 ? sheet.channels[0] : undefined;
    for (const [index, paragraph] of paragraphs.entries()) {
      const { words, at } = paragraph;
      if (index === 0 && endsWithColon(paragraph)) {
        sheet.boilerplate.push(words);
        continue;
      }
      const named = labelled(words.text);
      channel = named ?? channel;
      if (channel === undefined) {
        const message = 'Чей это график, не узнано: впишите канал.';
        sheet.todo.push({ path: ['schedule'], message, words });
        continue;
      }
      for (const { about, words: parts } of groups(words, named !== undefined)) {
        schedule.push({ channel, about, text: withoutSemicolon(join(parts)), at: itemPlace(at) });
      }
    }
  }
  return schedule;
}
