import type { Process, Regulation } from '../model/records.ts';

/** The processes of a regulation by their names; none of an excluded one, which has no text. */
export function processesOf(regulation: Regulation): [string, Process][] {
  return 'excluded' in regulation ? [] : Object.entries(regulation.processes);
}
