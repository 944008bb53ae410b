/**
 * The official Mermaid on our own small DOM. Importing this file sets globals of the thread that it runs in:
 * only the worker does.
 */
import { DomDocument, DomElement } from './dom.ts';
import { PART_MARK, type Picture, readPicture } from './picture.ts';
import { SETTINGS } from './recipe.ts';

/** The usual globals that ELK looks for on its window besides: Map and the like. */
const window = Object.assign(Object.create(globalThis), {
  addEventListener: () => undefined,
  Element: DomElement,
  getComputedStyle: (element: DomElement) => element.style,
});
const document = new DomDocument(window);
window.document = document;

/** Mermaid collects the colours of a picture here; ours come from the site's stylesheet. */
class NoStyleSheet {
  readonly cssRules: string[] = [];
  insertRule(): void {}
}

Object.assign(globalThis, { window, document, CSSStyleSheet: NoStyleSheet });

// The DOM has to be there before Mermaid is evaluated.
const { default: mermaid } = await import('mermaid');
mermaid.initialize(SETTINGS);

/**
 * Mermaid copies its whole configuration, 900 settings of 40 kinds of diagram, each time that it looks one up,
 * and that is 160 times a picture: four fifths of its time. Only what our two kinds read is kept.
 */
const KEPT = [...Object.keys(SETTINGS), 'maxTextSize', 'maxEdges', 'fontFamily', 'layout'];
const PAINT = ['edgeLabelBackground', 'tertiaryColor', 'clusterBkg'];

type Settings = Record<string, unknown>;
function keepOnly(settings: Settings, names: readonly string[]): void {
  for (const name of Object.keys(settings)) if (!names.includes(name)) delete settings[name];
}
const live = mermaid.mermaidAPI.updateSiteConfig({}) as Settings;
keepOnly(live, [...KEPT, 'themeVariables']);
keepOnly(live.themeVariables as Settings, PAINT);
// Asked for by every edge, with nothing in it that concerns us.
live.state = {};

/** Lays a diagram out. Calls must not overlap: Mermaid keeps its state in the module. */
export async function drawn(source: string): Promise<Picture> {
  document.finished = null;
  await mermaid.render('d', source.replaceAll('<br/>', `<br/>${PART_MARK}`));
  if (document.finished === null) throw new Error('Mermaid drew nothing');
  return readPicture(document.finished);
}
