/** The last days of a service in each of its channels, counted from a day of submission. */
import { defined } from '../model/defined.ts';
import type { LinkedRegulation } from '../model/entry.ts';
import type { ChannelKind, ReadingSettings } from '../model/records.ts';
import type { ChannelDeadlines } from '../reporters/deadlines.ts';
import { workingCalendar } from '../terms/calendar/calendar.ts';
import { countFrom } from '../terms/count-from.ts';
import { serviceTerms } from '../terms/service-deadline.ts';

export interface Submission {
  /** ГГГГ-ММ-ДД */
  date: string;
  /** Of the day; what comes after the hours of intake counts from the next day of intake. */
  minute?: number;
}

/**
 * @param settings how the site wants the law to be read
 * @param only this channel; without it all that the regulation has
 * @returns nothing for a regulation that has no text of its own or whose act is not sound
 */
export function countDeadlines(
  { data, act, standard, calendars }: LinkedRegulation,
  start: Submission,
  { settings, only }: { settings?: ReadingSettings; only?: ChannelKind } = {},
): ChannelDeadlines[] {
  if ('excluded' in data || act === undefined) return [];
  const calendar = workingCalendar([...calendars.values()].map((year) => year.data));
  const channels = (Object.keys(data.channels) as ChannelKind[]).filter(
    (channel) => only === undefined || channel === only,
  );
  return channels.map((channel) => {
    const { countable, unknown, said } = serviceTerms(data, standard?.data, act.data.date, channel, settings);
    const terms = countable.map((one) => {
      const { intake, answers } = countFrom(one, start, calendar);
      return { term: one.term, answers, intake };
    });
    return { channel, terms, ...defined({ said, unknown }) };
  });
}
