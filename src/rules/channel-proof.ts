/** The proof of a channel's term check as a finding shows it. */
import type { Evidence, Language } from '../model/finding.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { CalendarRun } from '../terms/run/calendar-run.ts';
import { CHANNELS } from '../words/channels.ts';
import { formatShare } from '../words/share.ts';

/** The terms, then the steps that take time, each with its place. */
export function quoteCheck({ readings, path }: ChannelCheck): Evidence[] {
  const terms = new Map(readings.map(({ term }) => [term, { text: term.text, at: term.at }])).values();
  const steps = path.flatMap(({ text, phrase, at }) =>
    phrase === undefined ? [] : [{ text: `${text} – ${phrase}`, at }],
  );
  return [...terms, ...steps];
}

/** What came out: the sum, or under each reading of the law the start that decides. */
export function describeOutcome({ path, readings }: ChannelCheck, language: Language): { got?: string } {
  const runs = readings.flatMap(({ run }): CalendarRun[] => (run === undefined ? [] : [run]));
  const sum = path.at(-1)?.running;
  if (runs.length === 0) return sum === undefined ? {} : { got: formatAmount(sum, language) };
  const tell = ({ start, end, deadline, share }: CalendarRun) => {
    const often = share === undefined ? '' : `, ${formatShare(share, language)}`;
    const [from, to] = [`${start.date} ${start.time}`, `${end.date} ${end.time}`];
    const last = `${deadline.lastDay} ${deadline.time}`;
    return language === 'ru'
      ? `обращение ${from}: действия до ${to}, срок до ${last}${often}`
      : `started ${from}: the steps end ${to}, the term ${last}${often}`;
  };
  return { got: [...new Set(runs.map(tell))].join('; ') };
}

/** «Канал «ЦОН»», «Канал «ЦОН», случай «данные есть»». */
export function nameCheck({ channel, title }: ChannelCheck, language: Language): string {
  const name = CHANNELS[language][channel];
  const [of, inCase] = language === 'ru' ? ['Канал', 'случай'] : ['Channel', 'case'];
  return title === undefined ? `${of} «${name}»` : `${of} «${name}», ${inCase} «${title}»`;
}

/** The terms that the check was made by, each once, in words and with its place. */
export function formatTerms({ readings }: ChannelCheck): string {
  return [...new Set(readings.map(({ term }) => `«${term.phrase}» (${term.at})`))].join(', ');
}
