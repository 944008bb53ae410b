/** What the pages of services and of the rules in force have words for. */

import type { KnowledgeCounts } from '../../history/living-knowledge.ts';
import type { RulesStanding, ServiceChannel } from '../../model/records.ts';
import type { DisputeSide, RulesVerdict } from '../../terms/living/rules-check.ts';

export interface ServiceWords {
  services: string;
  /** To the page of the service that a regulation is about. */
  todayIs: string;
  servicesLead: (counts: KnowledgeCounts, date: string) => string;
  channel: Record<ServiceChannel, string>;
  now: string;
  past: string;
  pastLead: string;
  official: string;
  standing: Record<RulesStanding['certainty'] | 'outdated' | 'unknown' | 'near', string>;
  byRules: (order: string, redaction: string | undefined) => string;
  asOf: (date: string) => string;
  copy: string;
  notRead: string;
  ask: string;
  howLong: string;
  lastDay: string;
  /** What the calculator of rules cannot count in. */
  suspension: string;
  where: string;
  cost: string;
  bring: string;
  refuse: string;
  proactive: string;
  proactiveYes: string;
  proactiveNo: string;
  amount: string;
  together: string;
  provider: string;
  waiting: string;
  serving: string;
  intakeDay: string;
  queue: string;
  grounds: (count: number) => string;
  documents: (count: number) => string;
  documentsWhere: string;
  /** Where the list stands on the page. */
  documentsListed: string;
  documentsNotes: string;
  unknown: string;
  doubt: string;
  ways: string;
  waysLead: string;
  noTime: string;
  onlyIf: (when: string) => string;
  afterTerm: string;
  disputed: string;
  totalOf: (least: string | undefined, most: string, open: boolean) => string;
  checks: string;
  checksLead: string;
  verdict: Record<RulesVerdict, string>;
  reading: Record<DisputeSide, string>;
  fits: (reserve: string | undefined) => string;
  exceeds: (excess: string) => string;
  open: (left: string | undefined) => string;
  byCase: string;
  mixed: string;
  reason: Record<'steps-not-described' | 'term-not-stated' | 'term-unreadable', string>;
  limit: (term: string, limit: string) => string;
  hearing: string;
  hearingSum: (before: string, notice: string, needed: string, term: string) => string;
  hearingVerdict: Record<'fits' | 'exceeds' | 'ambiguous', string>;
  hearingLatest: (latest: string) => string;
  redactions: string;
  read: Record<'whole' | 'part' | 'none', string>;
  first: string;
  number: string;
  notes: string;
  rulesPage: string;
  source: string;
  title: string;
  regulationOf: (year: string, region: string) => string;
  rulesOf: (year: string, redaction: string | undefined) => string;
  changed: (before: string, after: string) => string;
  added: (channels: string) => string;
  dropped: (channels: string) => string;
  same: string;
  certainty: Record<'inferred' | 'near' | 'assumed', string>;
  approves: string;
}
