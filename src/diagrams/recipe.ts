/**
 * Everything besides its text that decides how a diagram comes out, and so is part of its key.
 */
import { createHash } from 'node:crypto';
import type { MermaidConfig } from 'mermaid';
import { LINE_HEIGHT } from './text-width.ts';

/** Version of the installed package; recipe.test.ts compares. */
export const MERMAID = '12.3.0';

/** Hash of src/diagrams/font-widths.json; recipe.test.ts compares. */
export const FONT = '71fc9b1ed258e726';

/** Raise when our own code draws the same layout in another way; the golden pictures then change too. */
export const DRAWING = 5;

/** No theme at all: colours come from the site's stylesheet, and a theme is computed anew for each picture. */
const APPEARANCE = { look: 'classic', theme: 'null' } as const;

/**
 * `wrappingWidth` keeps a straight flow under 320 px. A text may ask for ELK, which then keeps the main line of
 * a branching flow straight, where dagre would push it leftwards at each branch. Swimlanes bring their own
 * layout: a global one would override it.
 */
export const SETTINGS: MermaidConfig = {
  startOnLoad: false,
  logLevel: 'fatal',
  htmlLabels: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  handDrawnSeed: 1,
  ...APPEARANCE,
  elk: { nodePlacementStrategy: 'BRANDES_KOEPF', nodePlacementAlignment: 'LEFTDOWN' },
  swimlane: APPEARANCE,
  flowchart: {
    ...APPEARANCE,
    layout: 'dagre',
    htmlLabels: false,
    useMaxWidth: false,
    curve: 'linear',
    wrappingWidth: 248,
    padding: 12,
    nodeSpacing: 24,
    rankSpacing: 32,
    diagramPadding: 4,
  },
};

const RECIPE = JSON.stringify([MERMAID, FONT, DRAWING, SETTINGS, LINE_HEIGHT]);

/** A diagram to be drawn: Mermaid text, and the name and description that a screen reader says. */
export interface DiagramText {
  source: string;
  title: string;
  description: string;
}

/** Content address of a drawn diagram: a letter and 15 hexadecimal digits, fit for a file name and an id. */
export function diagramKey({ source, title, description }: DiagramText): string {
  const hash = createHash('sha256').update(JSON.stringify([RECIPE, source, title, description]));
  return `d${hash.digest('hex').slice(0, 15)}`;
}
