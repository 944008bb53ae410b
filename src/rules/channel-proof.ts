/** The proof of a channel's term check as a finding shows it. */
import type { Evidence, Language } from '../model/finding.ts';
import type { AppliedTerm } from '../terms/applied-terms.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { CalendarRun } from '../terms/run/calendar-run.ts';
import { CHANNELS } from '../words/channels.ts';
import { formatShare } from '../words/share.ts';
import { cut } from './quote.ts';

/** The terms, then the steps that take time, each with its place. */
export function quoteCheck({ readings, path }: ChannelCheck): Evidence[] {
  const steps = path.flatMap(({ text, phrase, at }) =>
    phrase === undefined ? [] : [{ text: cut(text, phrase), at }],
  );
  return [...quoteTerms(readings.map(({ term }) => term)), ...steps];
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
export function formatTerms({ readings }: ChannelCheck, language: Language): string {
  return [...new Set(readings.map(({ term }) => `«${term.phrase}» (${locateTerm(term, language)})`))].join(
    ', ',
  );
}

/** The sentences of the terms, each once, with the act that they stand in. */
export function quoteTerms(terms: readonly AppliedTerm[]): Evidence[] {
  return [...new Set(terms)].map((term) => ({ text: term.text, at: locateTerm(term, 'ru') }));
}

/** The place of a term: an item alone is one of the regulation. */
export function locateTerm({ origin, at }: AppliedTerm, language: Language): string {
  if (origin === 'regulation') return at;
  return language === 'ru' ? `стандарт, ${at}` : `standard, ${at}`;
}
