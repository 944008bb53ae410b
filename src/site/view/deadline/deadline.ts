/** What the deadline calculator of a regulation needs to know: its terms, read at build time. */
import { findDaysOfTerm } from '../../../catalog/days-of-term.ts';
import { defined } from '../../../model/defined.ts';
import type { ChannelKind } from '../../../model/records.ts';
import { LEGAL_RULES, type Reading, readingsFor } from '../../../terms/readings.ts';
import { type CountableTerm, serviceTerms } from '../../../terms/service-deadline.ts';
import type { IntakeQuote } from '../../../words/intake.ts';
import type { CheckedRecords, PageLanguage } from '../../data.ts';
import { checkView } from '../check/check.ts';

export interface ChannelDeadline {
  channel: ChannelKind;
  name: string;
  terms: (Omit<CountableTerm, 'term'> & { term: { phrase: string; case?: string } })[];
  /** What the standard says of the hours in which papers are taken in. */
  said?: IntakeQuote;
  /** Why nothing can be counted. */
  unknown?: string;
  /** What the steps take together: all that is known where the term is not. */
  total: string;
}

/** A law that the count follows, in words: shown where no script runs. */
export interface CountingRule {
  title: string;
  basis: string;
}

export interface DeadlineView {
  /** Id of the record. */
  about: string;
  /** Country of the calendar: the first part of the record's id. */
  country: string;
  /** First and last day of the years at hand; absent where the country has no calendar. */
  days?: { first: string; last: string };
  /** The days on which papers can have been handed in under the regulation and its term. */
  inForce: { from?: string; to?: string };
  channels: ChannelDeadline[];
  rules: CountingRule[];
}

function describeRule(id: keyof typeof LEGAL_RULES, { site }: PageLanguage): CountingRule {
  const { title, basis } = LEGAL_RULES[id];
  return { title: title[site.language], basis: basis[site.language] };
}

/** The rules of some readings in words, each once. */
export function describeCountingRules(readings: readonly Reading[], data: PageLanguage): CountingRule[] {
  const ids = new Set(readings.map(({ firstDay }) => firstDay));
  return [...ids, 'last-day-off' as const].map((id) => describeRule(id, data));
}

/**
 * How a term is counted that belongs to no act: the law is not known, so every reading counts; standards say of the
 * ЦОН that the day of intake is not part of the term.
 */
export function listReadingsOfAnyTerm({ site }: PageLanguage): Record<ChannelKind, readonly Reading[]> {
  const of = (intakeDayExcluded: boolean) =>
    readingsFor({ actDate: undefined, intakeDayExcluded }, site.readings);
  return { office: of(false), con: of(true), portal: of(false) };
}

/** The same rules in words. */
export function listRulesOfAnyTerm(data: PageLanguage): CountingRule[] {
  return describeCountingRules(Object.values(listReadingsOfAnyTerm(data)).flat(), data);
}

/** Nothing for an excluded regulation: there is no service to wait for. */
export function deadlineView(data: CheckedRecords, id: string): DeadlineView | undefined {
  const { catalog, site, t } = data;
  const entry = catalog.regulations.get(id);
  if (entry?.act === undefined || 'excluded' in entry.data) return undefined;
  const regulation = entry.data;
  const act = entry.act.data;
  const standard = entry.standard?.data;
  const channels = (data.checks.get(id) ?? []).map((check): ChannelDeadline => {
    const { countable, unknown, said } = serviceTerms(
      regulation,
      standard,
      act.date,
      check.channel,
      site.readings,
    );
    return {
      channel: check.channel,
      name: t.channel[check.channel],
      terms: countable,
      ...defined({ said }),
      ...(unknown === undefined ? {} : { unknown: t.check.reason[unknown] }),
      total: checkView(check, id, data).total,
    };
  });
  const country = id.split('/')[0] ?? '';
  const years = [...entry.calendars.keys()];
  const days = { first: `${Math.min(...years)}-01-01`, last: `${Math.max(...years)}-12-31` };
  return {
    about: id,
    country,
    ...(years.length === 0 ? {} : { days }),
    channels,
    inForce: findDaysOfTerm(entry) ?? {},
    rules: describeCountingRules(
      channels.flatMap(({ terms }) => terms.flatMap(({ readings }) => readings)),
      data,
    ),
  };
}
