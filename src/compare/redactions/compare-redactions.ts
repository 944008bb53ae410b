/**
 * Two redactions of the same rules, by their values: terms, channels, documents, grounds of refusal, steps, verdicts.
 * No wording is compared, so no text is needed. What one of the two does not hold was not read (ADR 0021): it is
 * named, and never told as a change.
 */
import { sameWords } from '../../language/same-words.ts';
import { defined } from '../../model/defined.ts';
import type { RulesRedaction, ServiceChannel } from '../../model/records.ts';
import { checkRules } from '../../terms/living/check-rules.ts';
import type { RulesCheck } from '../../terms/living/rules-check.ts';
import { compareByChannel, findDocuments, findTerms, type ValueOfChannels } from './channel-values.ts';
import { compareRulesSteps, type StepChange } from './rules-steps.ts';

/** What is told apart only where both redactions hold it. */
export type RedactionMatter = 'channels' | 'terms' | 'documents' | 'refusals' | 'steps';

export type RedactionChange =
  | { matter: 'channels'; channel: ServiceChannel; turn: 'added' | 'dropped' }
  | ({ matter: 'terms' | 'documents' } & ValueOfChannels)
  | { matter: 'refusals'; before: number; after: number }
  | ({ matter: 'steps' } & StepChange)
  | { matter: 'provider' | 'form' | 'fee' | 'amount' | 'waiting' | 'service'; before: string; after: string };

export interface RedactionComparison {
  changes: RedactionChange[];
  /** What one of the two does not hold, or holds in part: of that nothing can be said. */
  unread: RedactionMatter[];
  /** Empty where one of the two names no channels. A channel that one does not have has no check on that side. */
  verdicts: { channel: ServiceChannel; before?: RulesCheck; after?: RulesCheck }[];
}

const STATEMENTS = ['provider', 'form', 'fee', 'amount', 'waiting', 'service'] as const;

export function compareRedactions(before: RulesRedaction, after: RulesRedaction): RedactionComparison {
  const unread = new Set<RedactionMatter>();
  const changes: RedactionChange[] = [
    ...keepKnown(unread, compareChannels(before, after)),
    ...keepKnown(unread, compareTerms(before, after)),
    ...keepKnown(unread, compareDocuments(before, after)),
    ...keepKnown(unread, compareRefusals(before, after)),
    ...keepKnown(unread, compareSteps(before, after)),
    ...STATEMENTS.flatMap((matter): RedactionChange[] => {
      const [was, is] = [before[matter]?.text, after[matter]?.text];
      if (was === undefined || is === undefined || sameWords(was, is)) return [];
      return [{ matter, before: was, after: is }];
    }),
  ];
  return { changes, unread: [...unread], verdicts: compareVerdicts(before, after) };
}

/** Changes of one matter, and whether something of it was not read. */
interface Compared {
  matter: RedactionMatter;
  changes: RedactionChange[];
  isPartial: boolean;
}

function keepKnown(
  unread: Set<RedactionMatter>,
  { matter, changes, isPartial }: Compared,
): RedactionChange[] {
  if (isPartial) unread.add(matter);
  return changes;
}

/** What is not found in it is not there: a redaction that was read in part may have it all the same. */
function isComplete({ read }: RulesRedaction): boolean {
  return read === 'whole';
}

function compareChannels(before: RulesRedaction, after: RulesRedaction): Compared {
  const matter = 'channels';
  if (before.channels === undefined || after.channels === undefined)
    return { matter, changes: [], isPartial: true };
  const [was, is] = [namedChannels(before), namedChannels(after)];
  const added = is.filter((channel) => !was.includes(channel));
  const dropped = was.filter((channel) => !is.includes(channel));
  const [tellAdded, tellDropped] = [isComplete(before), isComplete(after)];
  return {
    matter,
    changes: [
      ...(tellAdded ? added : []).map((channel) => ({ matter, channel, turn: 'added' }) as const),
      ...(tellDropped ? dropped : []).map((channel) => ({ matter, channel, turn: 'dropped' }) as const),
    ],
    isPartial: (added.length > 0 && !tellAdded) || (dropped.length > 0 && !tellDropped),
  };
}

function namedChannels({ channels = {} }: RulesRedaction): ServiceChannel[] {
  return Object.keys(channels) as ServiceChannel[];
}

function compareTerms(before: RulesRedaction, after: RulesRedaction): Compared {
  const known = before.terms !== undefined && after.terms !== undefined;
  return compareValues('terms', known, findTerms(before, after), findTerms(after, before), before, after);
}

function compareDocuments(before: RulesRedaction, after: RulesRedaction): Compared {
  const known = before.documents !== undefined && after.documents !== undefined;
  const [was, is] = [findDocuments(before, after), findDocuments(after, before)];
  return compareValues('documents', known, was, is, before, after);
}

function compareValues(
  matter: 'terms' | 'documents',
  known: boolean,
  was: ReturnType<typeof findTerms>,
  is: ReturnType<typeof findTerms>,
  before: RulesRedaction,
  after: RulesRedaction,
): Compared {
  if (!known) return { matter, changes: [], isPartial: true };
  const all = compareByChannel(was, is);
  const sure = all.filter(
    (one) =>
      (one.before !== undefined || isComplete(before)) && (one.after !== undefined || isComplete(after)),
  );
  return {
    matter,
    changes: sure.map((one) => ({ matter, ...one })),
    isPartial: sure.length < all.length,
  };
}

function compareRefusals(before: RulesRedaction, after: RulesRedaction): Compared {
  const [was, is] = [countRefusals(before), countRefusals(after)];
  const matter = 'refusals';
  if (was === undefined || is === undefined) return { matter, changes: [], isPartial: true };
  return { matter, changes: was === is ? [] : [{ matter, before: was, after: is }], isPartial: false };
}

function countRefusals({ refusalGrounds, refusals }: RulesRedaction): number | undefined {
  return refusalGrounds ?? refusals?.length;
}

function compareSteps(before: RulesRedaction, after: RulesRedaction): Compared {
  const matter = 'steps';
  if (before.processes === undefined || after.processes === undefined)
    return { matter, changes: [], isPartial: true };
  const all = compareRulesSteps(before, after);
  const sure = all.filter(
    ({ aspect }) => (aspect !== 'added' || isComplete(before)) && (aspect !== 'dropped' || isComplete(after)),
  );
  return { matter, changes: sure.map((one) => ({ matter, ...one })), isPartial: sure.length < all.length };
}

function compareVerdicts(before: RulesRedaction, after: RulesRedaction): RedactionComparison['verdicts'] {
  const [was, is] = [checkRules(before), checkRules(after)];
  if (was.length === 0 || is.length === 0) return [];
  const channels = new Set([...was, ...is].map(({ channel }) => channel));
  return [...channels].map((channel) => {
    const one = was.find((check) => check.channel === channel);
    const other = is.find((check) => check.channel === channel);
    return { channel, ...defined({ before: one, after: other }) };
  });
}
