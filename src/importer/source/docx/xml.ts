/** A part of a .docx as a tree: names without prefixes, since each program has prefixes of its own. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** The letters of an element without children. */
  text: string;
  /** The attribute `val` of the first child of that name; `''` when the child has none. */
  value(child: string): string | undefined;
}

/** Branches that a reader does not see: what was deleted or moved away, codes of fields, the other form of a drawing. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'sectPr',
]);

/** Hundreds of pages have fewer; an archive of a few kilobytes can have more than the memory holds. */
const MOST_ELEMENTS = 500_000;
/** Tables in tables in tables: readers that call themselves go no deeper. */
const DEEPEST = 500;

/** More than any document that people write. */
export class ExcessError extends Error {
  override name = 'ExcessError';
}

/** @throws Error when the part is no XML, ExcessError when it is too much of it */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = makeElement('', {});
  const open = [root];
  let unseen = 0;
  let count = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    // In the properties of a row it is a mark and has nothing inside.
    const isMark = open.at(-1)?.name === 'trPr';
    count += 1;
    if (count > MOST_ELEMENTS || open.length + unseen > DEEPEST) throw new ExcessError('too many elements');
    if (unseen > 0 || (UNSEEN.has(local) && !isMark)) {
      unseen += 1;
      return;
    }
    const own = Object.values(attributes).map(({ local: name, value }) => [name, value]);
    const element = makeElement(local, Object.fromEntries(own));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (unseen === 0 && element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    if (unseen > 0) unseen -= 1;
    else open.pop();
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function makeElement(name: string, attributes: Readonly<Record<string, string>>): XmlElement {
  return {
    name,
    attributes,
    children: [],
    text: '',
    value(child) {
      const found = this.children.find((one) => one.name === child);
      return found === undefined ? undefined : (found.attributes.val ?? '');
    },
  };
}

/** The first element of that name below, at any depth of the names given in order. */
export function descend(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
