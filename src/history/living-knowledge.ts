/** How much is known of the law of today: services, their rules, redactions, and rows of the tables of requirements. */
import type { LinkedRules, LinkedService } from '../model/entry.ts';
import type { RulesRedaction } from '../model/records.ts';
import { knownOn } from './redactions.ts';
import { findRulesStanding, type StandingKind, type ThreadStanding } from './standing.ts';

/** `unverified`: what is known may not be what stands, or was read in part. */
export type Knowledge = 'known' | 'unverified' | 'unknown';
export type KnowledgeCounts = Record<Knowledge, number>;

/** In the order in which they are told. */
export const LIVING_MATTER_ORDER = ['services', 'rules', 'redactions', 'rows'] as const;
export type LivingKnowledge = Record<(typeof LIVING_MATTER_ORDER)[number], KnowledgeCounts>;

const STANDING_KNOWLEDGE: Readonly<Record<StandingKind, Knowledge>> = {
  read: 'known',
  outdated: 'unverified',
  unread: 'unverified',
  assumed: 'unverified',
  near: 'unknown',
  unknown: 'unknown',
};

const REDACTION_KNOWLEDGE: Readonly<Record<RulesRedaction['read'], Knowledge>> = {
  whole: 'known',
  part: 'unverified',
  none: 'unknown',
};

/** The ten rows that the rules must contain (Law № 88-V, art. 14), as fields of a redaction; any of a list tells its row. */
const ROWS: readonly (readonly (keyof RulesRedaction)[])[] = [
  ['provider'],
  ['channels'],
  ['terms'],
  ['form'],
  ['result'],
  ['fee'],
  ['schedule'],
  ['documents'],
  ['refusalGrounds', 'refusals'],
  ['other', 'otherTerms', 'notices'],
];

/** @param day ГГГГ-ММ-ДД */
export function countLiving({
  services,
  rules,
  day,
}: {
  services: readonly LinkedService[];
  rules: readonly LinkedRules[];
  day: string;
}): LivingKnowledge {
  return {
    services: countKnowledge(services.map((one) => standingKnowledge(findRulesStanding(one, day)))),
    rules: countKnowledge(rules.map((one) => rulesKnowledge(one, day))),
    redactions: countKnowledge(
      rules.flatMap(({ data }) => data.redactions.map(({ read }) => REDACTION_KNOWLEDGE[read])),
    ),
    rows: countKnowledge(rules.flatMap((one) => rowsKnowledge(one, day))),
  };
}

export function countKnowledge(all: readonly Knowledge[]): KnowledgeCounts {
  const counts: KnowledgeCounts = { known: 0, unverified: 0, unknown: 0 };
  for (const one of all) counts[one] += 1;
  return counts;
}

/** Of a service, by what stands behind it. */
export function standingKnowledge({ kind, known }: ThreadStanding): Knowledge {
  return kind === 'read' && known?.read?.read === 'part' ? 'unverified' : STANDING_KNOWLEDGE[kind];
}

/** Whether their newest redaction was read. */
function rulesKnowledge({ data }: LinkedRules, day: string): Knowledge {
  const { read, unread } = knownOn(data, day);
  if (read === undefined) return 'unknown';
  const isSure = unread === undefined && read.read === 'whole' && data.standing.certainty === 'read';
  return isSure ? 'known' : 'unverified';
}

/** A row that the record has not is not known, whether the rules lack it or nobody wrote it down. */
function rowsKnowledge(rules: LinkedRules, day: string): Knowledge[] {
  const redaction = knownOn(rules.data, day).read;
  const told = rulesKnowledge(rules, day);
  return ROWS.map((fields) =>
    redaction !== undefined && fields.some((field) => redaction[field] !== undefined) ? told : 'unknown',
  );
}
