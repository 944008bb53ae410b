/** What the check says of the rules of a service, as plain data. */
import type { ServiceChannel } from '../../model/records.ts';
import type { Amount } from '../amount.ts';
import type { Gap, PathItem } from '../path-item.ts';

/** Whether the steps that the record calls disputed are counted within the term. */
export type DisputeSide = 'inside' | 'outside';

/** Why the time left for the service is less than its term. */
export type LegalLimit = 'result-a-day-before';

export interface RulesLimit {
  /** Position of the term among those of the redaction. */
  index: number;
  term: Amount;
  at: string;
  /** What may be used of the term; the term itself where no law takes from it. */
  amount: Amount;
  law?: LegalLimit;
}

export type RulesJudgement =
  | { verdict: 'fits'; reserve: Amount }
  | { verdict: 'exceeds'; excess: Amount }
  /** Steps without a time: what is known fits, and `left` is what remains for them, perhaps nothing. */
  | { verdict: 'open'; left: Amount }
  /** It fits or not as a condition of the service falls. */
  | { verdict: 'by-case' }
  /** Working time and calendar days together. */
  | { verdict: 'mixed' };

export type RulesReading = RulesJudgement & {
  limit: RulesLimit;
  /** Absent where nothing on the path is disputed. */
  side?: DisputeSide;
  /** Without the steps that only some cases need. */
  shortest: Amount;
  longest: Amount;
  items: PathItem[];
  gaps: Gap[];
};

export type RulesVerdict = 'fits' | 'exceeds' | 'ambiguous' | 'unknown';

/** Whether a refusal can keep the rules' own order of hearing within the term. */
export interface HearingCheck {
  verdict: 'fits' | 'exceeds' | 'ambiguous';
  at: string;
  /** Up to the step at which a refusal can be seen. */
  before: Amount;
  notice: Amount;
  /** `before` and `notice` together. */
  needed: Amount;
  term: Amount;
  excess?: Amount;
  /** The end when the notice comes on its last day: objection and result after it. */
  latest?: Amount;
}

export interface RulesCheck {
  channel: ServiceChannel;
  verdict: RulesVerdict;
  /** Why nothing could be compared. */
  reason?: 'steps-not-described' | 'term-not-stated' | 'term-unreadable';
  readings: RulesReading[];
  hearing?: HearingCheck;
  /** The record doubts that this channel is open at all. */
  doubt?: string;
}
