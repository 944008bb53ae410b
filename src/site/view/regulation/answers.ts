/** What a citizen asks first, answered from the regulation and its standard. */
import { defined } from '../../../model/defined.ts';
import type { ActiveRegulation, ChannelKind, KnownStandard, Standard } from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import type { Dictionary } from '../../i18n/ru.ts';

/** A term with every channel for which it is the same. */
export interface TermAnswer {
  phrase: string;
  channels: ChannelKind[];
  from?: string;
  case?: string;
  origin: 'regulation' | 'standard';
  at: string;
}

export interface Answers {
  provider: { text: string; at: string };
  channels: { kind: ChannelKind; name: string; text: string; at: string; inferred: boolean }[];
  results: { text: string; at: string; refusal: boolean }[];
  terms: TermAnswer[];
  /** How many documents for which channels and case (told once for neighbours), and the first of few lists. */
  documents: { channels: ChannelKind[]; case?: string; count: number; first: string[] }[];
  cost?: { label: string; at: string };
  /** First grounds of refusal, and how many there are. */
  grounds: { shown: string[]; total: number };
  intakeRefusal?: { text: string; at: string };
  standardKnown: boolean;
}

const GROUNDS_SHOWN = 2;
const DOCUMENTS_SHOWN = 4;
/** With more lists than this only their sizes are told. */
const LISTS_SHOWN = 1;

function termAnswers(checks: readonly ChannelCheck[]): TermAnswer[] {
  const answers = new Map<string, TermAnswer>();
  for (const { channel, readings } of checks) {
    for (const { term } of readings) {
      const key = `${term.origin} ${term.index}`;
      const seen = answers.get(key);
      if (seen !== undefined) {
        if (!seen.channels.includes(channel)) seen.channels.push(channel);
        continue;
      }
      answers.set(key, {
        phrase: term.phrase,
        channels: [channel],
        ...defined({ from: term.from, case: term.case }),
        origin: term.origin,
        at: term.at,
      });
    }
  }
  return [...answers.values()];
}

function costAnswer(standard: KnownStandard, t: Dictionary): { label: string; at: string } {
  const label = { free: t.regulation.free, paid: t.regulation.paid, mixed: t.regulation.mixed }[
    standard.cost.kind
  ];
  return { label, at: standard.cost.at };
}

function fromStandard(
  standard: KnownStandard,
  t: Dictionary,
): Pick<Answers, 'documents' | 'cost' | 'grounds' | 'intakeRefusal'> {
  const { grounds, intake } = standard.refusals;
  return {
    documents: standard.documents.map((list, index, lists) => ({
      channels: list.channels,
      ...(list.case === undefined || list.case === lists[index - 1]?.case ? {} : { case: list.case }),
      count: list.items.length,
      first: lists.length <= LISTS_SHOWN ? list.items.slice(0, DOCUMENTS_SHOWN) : [],
    })),
    cost: costAnswer(standard, t),
    grounds: { shown: grounds.slice(0, GROUNDS_SHOWN), total: grounds.length },
    ...defined({ intakeRefusal: intake }),
  };
}

export function buildAnswers(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  checks: readonly ChannelCheck[],
  t: Dictionary,
): Answers {
  const known = standard !== undefined && !('unknown' in standard);
  const channels = (Object.keys(regulation.channels) as ChannelKind[]).flatMap((kind) => {
    const channel = regulation.channels[kind];
    if (channel === undefined) return [];
    return [
      {
        kind,
        name: t.channel[kind],
        text: channel.text,
        at: channel.at,
        inferred: channel.inferred?.includes('text') ?? false,
      },
    ];
  });
  const intake = regulation.refusals?.find((refusal) => refusal.kind === 'intake');
  return {
    provider: regulation.provider,
    channels,
    results: regulation.results.map(({ text, at, refusal = false }) => ({ text, at, refusal })),
    terms: termAnswers(checks),
    documents: [],
    grounds: { shown: [], total: 0 },
    ...defined({ intakeRefusal: intake }),
    ...(known ? fromStandard(standard, t) : {}),
    standardKnown: known,
  };
}
