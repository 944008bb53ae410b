/**
 * The last gate before a picture is stored: every element and attribute of it is on this list, or it is refused.
 * It stands in for a sanitizer: nothing is cleaned, because nothing unclean may have come this far.
 */

const COMMON = ['id', 'class'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'class', 'role', 'aria-labelledby', 'width', 'height', 'viewBox'],
  title: ['id'],
  desc: ['id'],
  defs: [],
  marker: [...COMMON, 'viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient'],
  g: [...COMMON, 'transform'],
  path: [...COMMON, 'd', 'marker-end'],
  rect: [...COMMON, 'x', 'y', 'width', 'height', 'rx'],
  polygon: [...COMMON, 'points'],
  text: [...COMMON, 'x', 'y'],
};

/** Numbers and letters of paths, names and classes; an address only as `url(#name)`. */
const VALUE = /^(?:[\w .,#:/-]*|url\(#[\w-]+\)|translate\(-?\d+ -?\d+\))$/;
const NAMESPACE = 'http://www.w3.org/2000/svg';
const TAG = /^<(?<close>\/?)(?<name>[a-z]+)(?<attributes>(?: [\w-]+="[^"<>]*")*)\/?>/i;

function checkAttributes(name: string, attributes: string): void {
  for (const [, attribute = '', value = ''] of attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
    if (!ALLOWED[name]?.includes(attribute)) throw new Error(`<${name}> must not have ${attribute}`);
    const address = value.includes('//') && value !== NAMESPACE;
    if (address || !VALUE.test(value)) throw new Error(`<${name} ${attribute}> must not be ${value}`);
  }
}

/**
 * Passes a picture on if it is made of nothing but what is listed.
 *
 * @throws Error that names the first thing that is not.
 */
export function allowed(svg: string): string {
  for (let at = 0; at < svg.length; ) {
    if (svg[at] !== '<') {
      const next = svg.indexOf('<', at);
      at = next < 0 ? svg.length : next;
      continue;
    }
    const end = svg.indexOf('>', at) + 1;
    const match = TAG.exec(svg.slice(at, end));
    const { name = '', attributes = '' } = match?.groups ?? {};
    if (match === null || !Object.hasOwn(ALLOWED, name)) {
      throw new Error(`a picture must not contain ${svg.slice(at, at + 40)}`);
    }
    checkAttributes(name, attributes);
    at += match[0].length;
  }
  return svg;
}
