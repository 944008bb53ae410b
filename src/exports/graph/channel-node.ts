/** A way to ask for a service, as CPSV-AP and schema.org have it. */
import { sameAmounts } from '../../terms/amount.ts';
import type { DurationReading } from '../../terms/duration-reading.ts';
import { isoDuration } from '../open-data/iso-duration.ts';
import type { SchemaNode } from '../schema-org.ts';

interface Term {
  case?: unknown;
}

/** @returns nothing unless it holds for every case: what is said of a channel knows no cases */
export function findOnlyTerm<T extends Term>([term, ...others]: readonly T[]): T | undefined {
  return others.length > 0 || term?.case !== undefined ? undefined : term;
}

interface DescribedChannel {
  /** Address of the page that has it. */
  page: string;
  channel: string;
  name: string;
  /** Told where ISO 8601 says the same as the act. */
  duration: DurationReading | undefined;
}

export function describeChannel({ page, channel, name, duration }: DescribedChannel): SchemaNode {
  const isExact = duration?.kind === 'amount' && sameAmounts(duration.min, duration.max);
  const time = isExact ? isoDuration(duration.max) : undefined;
  return {
    '@id': `${page}#channel-${channel}`,
    '@type': ['cv:Channel', 'ServiceChannel'],
    'dct:identifier': channel,
    name,
    ...(time === undefined ? {} : { 'cv:processingTime': time }),
  };
}
