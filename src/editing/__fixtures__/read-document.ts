import { SaxesParser } from 'saxes';

export interface ReadDocument {
  /** In the order of the document. */
  eIds: string[];
  refs: string[];
  /** All but the description of the document itself. */
  words: string[];
}

/** Letters and digits: what stands between them differs by what is written as a number of an item. */
export const listWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** @throws Error where it is no XML */
export function readDocument(xml: string): ReadDocument {
  const [eIds, refs]: [string[], string[]] = [[], []];
  let [text, meta] = ['', 0];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'meta') meta += 1;
    if (attributes.eId !== undefined) eIds.push(attributes.eId);
    if (name === 'ref') refs.push(attributes.href ?? '');
    text += ' ';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'meta') meta -= 1;
    text += ' ';
  });
  parser.on('text', (part) => {
    if (meta === 0) text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { eIds, refs, words: listWords(text) };
}
