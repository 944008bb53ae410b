import type { UnplacedFinding } from '../draft.ts';

/** What a text loses or changes, before its offset is a line and a column. */
export interface Trap {
  offset: number;
  told: Omit<UnplacedFinding, 'position'>;
}
