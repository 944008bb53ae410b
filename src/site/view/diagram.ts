/** Pictures of a process for its page: drawn before the build, read here. */
import { diagramKey, readDiagram } from '../../diagrams/cache.ts';
import { address } from '../address.ts';
import type { SiteData } from '../data.ts';
import { processDiagrams } from '../diagram-sources.ts';

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

export function diagramsOf({ catalog, options, t }: SiteData, id: string, process: string): DiagramView[] {
  const regulation = catalog.regulations.get(id)?.data;
  if (regulation === undefined || 'excluded' in regulation) return [];
  return processDiagrams(regulation, process, t).map((diagram) => ({
    kind: diagram.kind,
    name: t.diagram[diagram.kind],
    title: diagram.title,
    caption: t.diagram[diagram.kind],
    svg: readDiagram(options.diagramsDir, diagram),
    source: diagram.source,
    href: address(`/diagrams/${diagramKey(diagram)}.svg`),
  }));
}
