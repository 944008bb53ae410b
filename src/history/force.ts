/** Whether a regulation may be relied on: its status, and what casts a doubt on it that no event of its act tells. */
import type { LinkedRegulation } from '../model/entry.ts';
import { findRegulationStatus, type Status } from './status.ts';

/** In force by the events of its act, and yet its standard is repealed: nobody may take its service for one that is there. */
export type Force = Status['kind'] | 'doubtful';

/**
 * The force on a day; `unknown` where the act's record is not sound.
 *
 * @param date ГГГГ-ММ-ДД
 */
export function findForce({ data, act, standard }: LinkedRegulation, date: string): Force {
  if (act === undefined) return 'unknown';
  const { kind } = findRegulationStatus(data, act.data, date);
  const repealed = standard?.order?.data.repealed;
  return kind === 'in-force' && repealed !== undefined && repealed.date <= date ? 'doubtful' : kind;
}
