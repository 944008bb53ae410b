import type { ActiveRegulation, ChannelKind, Process, Regulation } from '../model/records.ts';

/** The processes of a regulation by their names; none of an excluded one, which has no text. */
export function listProcesses(regulation: Regulation): [string, Process][] {
  return 'excluded' in regulation ? [] : Object.entries(regulation.processes);
}

/** The processes that a channel passes, by their names and in its order; none when there is no such channel. */
export function processesOnPath(
  { channels, processes }: ActiveRegulation,
  kind: ChannelKind,
): [string, Process][] {
  return (channels[kind]?.path ?? []).flatMap((part): [string, Process][] => {
    const process = typeof part === 'string' ? processes[part] : undefined;
    return typeof part === 'string' && process !== undefined ? [[part, process]] : [];
  });
}
