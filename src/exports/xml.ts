/** Elements of XML, written by hand. */
import { escapeXmlAttribute } from '../language/escape-xml.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element; attributes without a value are left out.
 *
 * @param content markup: words of a record go through `escapeXml` first
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  let written = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${escapeXmlAttribute(String(value))}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
