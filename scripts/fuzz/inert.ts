/** Whether a document can do anything: read as a browser would read it, not searched for words. */
import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';
import { SaxesParser } from 'saxes';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'srcset',
  'background',
]);
const FORBIDDEN = new Set(['base', 'object', 'embed', 'iframe', 'frame', 'applet', 'foreignobject']);

/**
 * What in a page could run or lead to a script.
 *
 * @param ownScripts whether a `<script>` may be there that loads a file or holds data
 */
export function findHtmlDangers(html: string, { ownScripts }: { ownScripts: boolean }): string[] {
  const dangers: string[] = [];
  const visit = (node: Node) => {
    if (tree.isElementNode(node)) dangers.push(...findElementDangers(node, ownScripts));
    if ('content' in node) for (const child of node.content.childNodes) visit(child);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  for (const child of parse(html).childNodes) visit(child);
  return dangers;
}

function findElementDangers(element: Element, ownScripts: boolean): string[] {
  const name = element.tagName.toLowerCase();
  const attributes = new Map(element.attrs.map((one) => [one.name.toLowerCase(), one.value]));
  const found = [...attributes]
    .filter(([key, value]) => isDangerous(key, value))
    .map(([key]) => `${name} ${key}`);
  if (FORBIDDEN.has(name)) found.push(name);
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    found.push('meta refresh');
  if (name === 'script' && !(ownScripts && isDataOrFile(element, attributes))) found.push('script');
  return found;
}

function isDataOrFile(element: Element, attributes: ReadonlyMap<string, string>): boolean {
  if (/^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '')) return true;
  const [text] = element.childNodes;
  return (
    /^\/(?!\/)/.test(attributes.get('src') ?? '') &&
    (text === undefined || (tree.isTextNode(text) && text.value.trim() === ''))
  );
}

function isDangerous(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'srcdoc') return true;
  // A browser drops these characters before it looks at the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those
  const address = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  return ADDRESSES.has(name) && /^(?:javascript|vbscript|data(?!:image\/))/.test(address);
}

/** @returns what is wrong with it as XML; nothing when it is well-formed */
export function findXmlFault(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let fault: string | undefined;
  parser.on('error', ({ message }) => {
    fault ??= message;
  });
  parser.write(xml).close();
  return fault;
}
