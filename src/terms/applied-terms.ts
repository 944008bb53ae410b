import { defined } from '../model/defined.ts';
import type { ActiveRegulation, ChannelKind, Standard, Term } from '../model/records.ts';
import type { Amount } from './amount.ts';
import { readDuration } from './duration.ts';
import type { DurationReading } from './duration-reading.ts';
import type { UnknownReason } from './verdict.ts';

/** A term that applies to a channel. */
export interface AppliedTerm {
  origin: 'regulation' | 'standard';
  /** Position in `terms` of the record of its origin. */
  index: number;
  phrase: string;
  /** What the phrase says. */
  duration: DurationReading;
  /** The sentence of the act. */
  text: string;
  at: string;
  from?: string;
  /** For which case; absent for a general term. */
  case?: string;
  /** Absent when the phrase is not an amount. */
  amount?: Amount;
}

export interface TermLookup {
  terms: readonly AppliedTerm[];
  /** Why there is no term; absent when there is one. */
  reason?: UnknownReason;
}

const WITHOUT_AMOUNT: Record<Exclude<DurationReading['kind'], 'amount'>, UnknownReason> = {
  event: 'term-by-event',
  reference: 'term-by-reference',
  unreadable: 'term-unreadable',
};

/** Why a term cannot be compared with a total. */
export function whyNoAmount({ duration, phrase }: AppliedTerm): UnknownReason {
  if (duration.kind === 'amount') throw new Error(`the term «${phrase}» has an amount`);
  return WITHOUT_AMOUNT[duration.kind];
}

function applied(term: Term, index: number, origin: AppliedTerm['origin']): AppliedTerm {
  const duration = readDuration(term.duration);
  return {
    origin,
    index,
    phrase: term.duration,
    duration,
    text: term.text,
    at: term.at,
    ...defined({ from: term.from, case: term.case }),
    // «от 10 до 15 дней» allows fifteen.
    ...(duration.kind === 'amount' ? { amount: duration.max } : {}),
  };
}

function termsFor(terms: readonly Term[], channel: ChannelKind, origin: AppliedTerm['origin']) {
  return terms.flatMap((term, index) =>
    (term.kind ?? 'term') === 'term' && term.channels.includes(channel) ? [applied(term, index, origin)] : [],
  );
}

/**
 * The terms of the service that apply to a channel: those that the regulation states, else those of its
 * standard. A regulation that only refers to the standard («указаны в пункте 4 Стандарта») states none.
 * Waiting and service times are not terms.
 */
export function findTerms(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  channel: ChannelKind,
): TermLookup {
  const stated = termsFor(regulation.terms ?? [], channel, 'regulation');
  const own = stated.filter(
    ({ duration }) => duration.kind !== 'reference' || !/стандарт/i.test(duration.to),
  );
  if (own.length > 0) return { terms: own };
  if (standard === undefined || 'unknown' in standard) return { terms: [], reason: 'standard-unknown' };
  const terms = termsFor(standard.terms, channel, 'standard');
  return terms.length > 0 ? { terms } : { terms, reason: 'term-not-stated' };
}
