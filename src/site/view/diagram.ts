/** Pictures of a process for its page: drawn before the build, read here. */
import { diagramKey, readDiagram } from '../../diagrams/cache.ts';
import { address } from '../address.ts';
import type { SiteData } from '../data.ts';
import { type Drawing, processDiagrams, processKey } from '../diagram-sources.ts';

export interface DiagramView {
  kind: 'flowchart' | 'lanes';
  /** What the picture is called above it. */
  name: string;
  /** For screen readers: what it is a picture of. */
  title: string;
  caption: string;
  svg: string;
  /** Mermaid text. */
  source: string;
  /** Address of the picture as a file. */
  href: string;
}

export function diagramsOf(data: SiteData, id: string, process: string): DiagramView[] {
  const { options, t } = data;
  const drawings = data.drawings.get(processKey(id, process)) ?? drawnBefore(data, id, process);
  return drawings.map((drawing) => ({
    kind: drawing.kind,
    name: t.diagram[drawing.kind],
    title: drawing.title,
    caption: t.diagram[drawing.kind],
    svg: readDiagram(options.diagramsDir, drawing, drawing.key),
    source: drawing.source,
    href: address(`/diagrams/${drawing.key}.svg`),
  }));
}

function drawnBefore({ catalog, t }: SiteData, id: string, process: string): Drawing[] {
  const regulation = catalog.regulations.get(id)?.data;
  if (regulation === undefined || 'excluded' in regulation) return [];
  return processDiagrams(regulation, process, t).map((diagram) => ({
    ...diagram,
    key: diagramKey(diagram),
  }));
}
