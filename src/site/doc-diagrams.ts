/** Pictures of Markdown pages: a fence of Mermaid, whose name stands behind the word `mermaid`. */
import type { DiagramText } from '../diagrams/recipe.ts';

const FENCE = /^```mermaid (?<title>.+)\n(?<source>(?:.*\n)*?)```$/gmu;

/** One picture; the name is all that it says of itself, so that the text around it has to tell the rest. */
export function makeDocDiagram(title: string, source: string): DiagramText {
  return { title: title.trim(), source: source.trim(), description: title.trim() };
}

/** The pictures of one page, in their order. */
export function listDocDiagrams(markdown: string): DiagramText[] {
  return [...markdown.replaceAll('\r\n', '\n').matchAll(FENCE)].map(({ groups }) =>
    makeDocDiagram(groups?.title ?? '', groups?.source ?? ''),
  );
}
