/** A result as the lists of the catalogue show a regulation: title, status and verdict in words and shape, term. */
import { excerptOf } from '../search/excerpt.ts';
import type { Hit } from './search-engine.ts';

/** The badge of a value, as the page has it in a template. */
function badge(name: string, value: string | undefined): Node[] {
  const template = document.querySelector(`template[data-badge="${name}-${value}"]`);
  return template instanceof HTMLTemplateElement ? [template.content.cloneNode(true)] : [];
}

function element(name: string, lang: string | undefined, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (lang !== undefined) made.lang = lang;
  made.append(...children);
  return made;
}

/** @param termLabel what the term of a service is called on the page */
export function entryOf({ url, meta, filters, content, locations }: Hit, termLabel: string): HTMLLIElement {
  const { title = url, kind, region, term, lang } = meta;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  if (lang !== undefined) link.lang = lang;
  const facts = [
    ...(kind === undefined ? [] : [element('span', undefined, kind)]),
    ...badge('status', filters.status?.[0]),
    ...(region === undefined ? [] : [element('span', undefined, region)]),
    ...(term === undefined
      ? []
      : [element('span', undefined, `${termLabel}: `, element('span', lang, term))]),
    ...(filters.verdict ?? []).slice(0, 1).flatMap((verdict) => badge('verdict', verdict)),
  ];
  const line = element('p', undefined, ...facts);
  line.className = 'meta';
  const item = document.createElement('li');
  item.append(element('h2', undefined, link), line);
  const excerpt = excerptOf({ title, content, locations });
  if (excerpt.length === 0) return item;
  const parts = excerpt.map(({ text, found }) => (found ? element('mark', undefined, text) : text));
  const words = element('p', lang, ...parts.flatMap((part) => [part, ' ']));
  words.className = 'small excerpt';
  item.append(words);
  return item;
}
