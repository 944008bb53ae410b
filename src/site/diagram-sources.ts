/** Every picture of the catalogue: drawn once before the pages are built, read by the pages. */
import type { Catalog } from '../model/entry.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { buildGraph } from '../process/graph.ts';
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

/** By `processKey`. */
export type Drawings = ReadonlyMap<string, readonly DrawnDiagram[]>;

export const processKey = (regulation: string, process: string) => `${regulation}#${process}`;

export function nameProcess(id: string, regulation: ActiveRegulation, t: Dictionary): string {
  return t.process[id] ?? regulation.processes[id]?.title ?? id;
}

/** The блок-схема of one process, and its справочник бизнес-процессов where there are several lanes to draw. */
export function processDiagrams(regulation: ActiveRegulation, id: string, t: Dictionary): DiagramSource[] {
  const process = regulation.processes[id];
  if (process === undefined) return [];
  const graph = buildGraph(id, process);
  const name = nameProcess(id, regulation, t);
  const description = t.diagram.description(process.steps.length);
  const lanes = new Set(process.steps.map(({ unit }) => unit)).size;
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

/** The pictures of all regulations, by `processKey`; the same picture may stand in many. */
export function allDiagrams(catalog: Catalog, t: Dictionary): Map<string, DiagramSource[]> {
  const diagrams = new Map<string, DiagramSource[]>();
  for (const { id, data } of catalog.regulations.values()) {
    if ('excluded' in data) continue;
    for (const process of Object.keys(data.processes)) {
      diagrams.set(processKey(id, process), processDiagrams(data, process, t));
    }
  }
  return diagrams;
}
