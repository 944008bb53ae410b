import type { Amount } from './amount.ts';

export type UnknownReason =
  | 'term-not-stated'
  | 'standard-unknown'
  | 'term-by-event'
  | 'term-by-reference'
  | 'term-unreadable'
  | 'open-duration'
  /** Working time and calendar days, and no calendar that could decide. */
  | 'mixed-families'
  /** Some ways through the process fit, others do not. */
  | 'depends-on-path';

export type Judgement =
  | { verdict: 'fits'; reserve: Amount }
  | { verdict: 'exceeds'; excess: Amount }
  | {
      verdict: 'unknown';
      reasons: UnknownReason[];
      /**
       * All that the act names is within the term; for what it does not name, no more than this is left. Absent
       * where that is not so, or where nothing is named.
       */
      left?: Amount;
    };

export type Verdict = Judgement['verdict'] | 'ambiguous';
