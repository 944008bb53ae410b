/** Every picture of the catalogue: drawn once before the pages are built, read by the pages. */
import type { Catalog } from '../model/entry.ts';
import type { ActiveRegulation, ChannelKind } from '../model/records.ts';
import { buildChannelGraph } from '../process/channel-graph.ts';
import { flowchartText, swimlaneText } from '../process/mermaid.ts';
import type { Dictionary } from './i18n/ru.ts';

export interface DiagramSource {
  kind: 'flowchart' | 'lanes';
  /** Mermaid text. */
  source: string;
  title: string;
  description: string;
}

/** A picture with its content address. The drawn ones stay on disk: ten thousand records have half a gigabyte. */
export interface DrawnDiagram extends DiagramSource {
  key: string;
}

/** By `channelKey`. */
export type Drawings = ReadonlyMap<string, readonly DrawnDiagram[]>;

export const channelKey = (regulation: string, channel: ChannelKind) => `${regulation}#${channel}`;

export const listChannels = ({ channels }: ActiveRegulation) => Object.keys(channels) as ChannelKind[];

/**
 * The блок-схема of a channel from the request to the result, and its справочник бизнес-процессов where there are
 * several lanes to draw. A single step is no diagram.
 */
export function channelDiagrams(
  regulation: ActiveRegulation,
  channel: ChannelKind,
  t: Dictionary,
): DiagramSource[] {
  const graph = buildChannelGraph(regulation, channel);
  if (graph.nodes.length < 2) return [];
  const name = t.channel[channel];
  const description = t.diagram.description(graph.nodes.length);
  const lanes = new Set(graph.nodes.map(({ step }) => step.unit)).size;
  return [
    {
      kind: 'flowchart',
      source: flowchartText(graph, regulation.units, t.diagram.words),
      title: t.diagram.flowchartOf(name),
      description,
    },
    ...(lanes > 1
      ? [
          {
            kind: 'lanes' as const,
            source: swimlaneText(graph, regulation.units, t.diagram.words),
            title: t.diagram.lanesOf(name),
            description,
          },
        ]
      : []),
  ];
}

/** The pictures of all regulations, by `channelKey`; the same picture may stand in many. */
export function allDiagrams(catalog: Catalog, t: Dictionary): Map<string, DiagramSource[]> {
  const diagrams = new Map<string, DiagramSource[]>();
  for (const { id, data } of catalog.regulations.values()) {
    if ('excluded' in data) continue;
    for (const channel of listChannels(data)) {
      diagrams.set(channelKey(id, channel), channelDiagrams(data, channel, t));
    }
  }
  return diagrams;
}
