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
  const { t } = data;
  const drawings = data.drawings.get(processKey(id, process)) ?? drawnBefore(data, id, process);
  return drawings.map(({ kind, title, source, svg, key }) => ({
    kind,
    name: t.diagram[kind],
    title,
    caption: t.diagram[kind],
    svg,
    source,
    href: address(`/diagrams/${key}.svg`),
  }));
}

function drawnBefore({ catalog, options, t }: SiteData, id: string, process: string): Drawing[] {
  const regulation = catalog.regulations.get(id)?.data;
  if (regulation === undefined || 'excluded' in regulation) return [];
  return processDiagrams(regulation, process, t).map((diagram) => ({
    ...diagram,
    key: diagramKey(diagram),
    svg: readDiagram(options.diagramsDir, diagram),
  }));
}
