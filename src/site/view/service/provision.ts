/** How a service is provided by one document: what two documents of different kinds can be compared by. */
import { defined } from '../../../model/defined.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { ChannelKind, KnownStandard, RulesRedaction, ServiceChannel } from '../../../model/records.ts';
import { findTerms } from '../../../terms/applied-terms.ts';

/**
 * `silent`: the document was read and does not say it; `unread`: nobody has read it; `absent`: it names other ways and
 * not this one.
 */
export type Gap = 'silent' | 'unread' | 'absent';

export interface ProvisionTerm {
  phrase: string;
  /** For which case; absent for a general term. */
  case?: string;
}

export interface ProvisionDocuments {
  channels: readonly ServiceChannel[];
  case?: string;
  count?: number;
  /** Where the document gives no number. */
  text?: string;
}

export interface Provision {
  channels: readonly ServiceChannel[] | Gap;
  termOn: (channel: ServiceChannel) => readonly ProvisionTerm[] | Gap;
  documents: readonly ProvisionDocuments[] | Gap;
  provider: string | Gap;
  fee: { text: string; isFree: boolean } | Gap;
}

const UNREAD: Provision = {
  channels: 'unread',
  termOn: () => 'unread',
  documents: 'unread',
  provider: 'unread',
  fee: 'unread',
};

/** By the regulation, and by its standard where the text of that is at hand. */
export function regulationProvision({ data, standard }: LinkedRegulation): Provision {
  const law = standard !== undefined && !('unknown' in standard.data) ? standard.data : undefined;
  const own = 'excluded' in data ? undefined : data;
  const named = own?.channels ?? law?.channels;
  if (named === undefined) return UNREAD;
  const channels = Object.keys(named) as ChannelKind[];
  return {
    channels,
    termOn: (channel) => {
      const kind = channels.find((one) => one === channel);
      if (kind === undefined) return 'absent';
      if (own === undefined) return orSilent(standardTerms(law, kind));
      return orSilent(findTerms(own, law, kind).terms.map(({ phrase, case: when }) => toTerm(phrase, when)));
    },
    documents:
      law === undefined
        ? 'unread'
        : law.documents.map(({ channels: ways, case: when, items }) => ({
            channels: ways,
            count: items.length,
            ...defined({ case: when }),
          })),
    provider: own?.provider.text ?? law?.provider.text ?? 'unread',
    fee: law === undefined ? 'unread' : { text: law.cost.text, isFree: law.cost.kind === 'free' },
  };
}

/** By a redaction of rules; nothing but gaps where none was read. */
export function rulesProvision(redaction: RulesRedaction | undefined): Provision {
  if (redaction === undefined || redaction.read === 'none') return UNREAD;
  const { channels: ways, terms = [], documents, provider, fee, read } = redaction;
  const channels = ways && (Object.keys(ways) as ServiceChannel[]);
  return {
    channels: channels ?? 'silent',
    termOn: (channel) => {
      const isNamed = channels?.includes(channel);
      // What was read in part may name a way where it was not read.
      if (!isNamed) return channels === undefined || read === 'part' ? 'silent' : 'absent';
      const own = terms.filter(
        ({ kind = 'term', channels: some }) =>
          kind === 'term' && (some === undefined || some.includes(channel)),
      );
      return orSilent(own.map(({ duration, case: when }) => toTerm(duration, when)));
    },
    documents: orSilent(
      (documents ?? []).map(({ count, text, channels: some = [] }) => ({
        channels: some,
        ...defined({ count, text }),
      })),
    ),
    provider: provider?.text ?? 'silent',
    fee: fee === undefined ? 'silent' : { text: fee.text, isFree: /бесплатно|тегін/iu.test(fee.text) },
  };
}

function standardTerms(standard: KnownStandard | undefined, channel: ChannelKind) {
  const terms = standard?.terms ?? [];
  return terms
    .filter(({ kind = 'term', channels }) => kind === 'term' && channels.includes(channel))
    .map(({ duration, case: when }) => toTerm(duration, when));
}

function toTerm(phrase: string, when: string | undefined): ProvisionTerm {
  return { phrase, ...defined({ case: when }) };
}

function orSilent<T>(values: readonly T[]): readonly T[] | 'silent' {
  return values.length === 0 ? 'silent' : values;
}
