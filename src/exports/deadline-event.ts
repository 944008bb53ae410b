/** Last days of a service as events of a calendar: one for each reading of the law, since each may move on its own. */
import type { ChannelKind } from '../model/records.ts';
import type { Deadline } from '../terms/deadline.ts';
import type { DayEvent } from './ics.ts';

/** What was asked for; with the reading it names an event, whatever day the count comes to. */
export interface DeadlineRequest {
  /** Id of the record, or what stands in its place where the term was typed in. */
  about: string;
  channel: ChannelKind;
  /** Words of the term, and of its case. */
  phrase: string;
  case?: string | undefined;
  /** When the papers were handed in: ГГГГ-ММ-ДД and ЧЧ:ММ. */
  from: string;
  time: string;
}

/** A short sign of a text (FNV-1a): a name of an event should be plain letters, and a slug would cut two terms to one. */
function makeSign(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Minutes since 1970: a day that is counted again later has the greater number, on whatever machine. */
const toSequence = (stamp: string): number => Math.floor(Date.parse(stamp) / 60_000);

/** @param stamp when the day was counted, ISO with time, UTC */
export function makeDeadlineEvent(
  { about, channel, phrase, case: when = '', from, time }: DeadlineRequest,
  { reading, lastDay, doubts }: Deadline,
  words: Pick<DayEvent, 'title' | 'description' | 'url' | 'stamp'>,
): DayEvent {
  const asked = [about, channel, makeSign(`${when}\n${phrase}`), `${from}T${time.replace(':', '')}`];
  return {
    uid: `${[...asked, reading.firstDay].join('/')}@reglament`,
    day: lastDay,
    ...words,
    sequence: toSequence(words.stamp),
    tentative: doubts.length > 0,
  };
}
