/** What the standards ask of a feed: each demand that it does not meet in a line. */
import { SaxesParser } from 'saxes';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** RFC 3339, with an offset or in UTC. */
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const IRI = /^[a-z][a-z\d+.-]*:\S+$/i;

/** RFC 4287, 4.1.1 and 4.1.2: which children a feed and an entry have, and how many of each. */
const EXACTLY_ONE = ['id', 'title', 'updated'];
const AT_MOST_ONE = ['published', 'subtitle', 'summary', 'rights', 'icon', 'logo', 'generator', 'source', 'content'];
const ALLOWED = [...EXACTLY_ONE, ...AT_MOST_ONE, 'author', 'category', 'contributor', 'link', 'entry'];

function listFaults(element: Element, hasAuthor: boolean): string[] {
  const named = (name: string) => element.children.filter((child) => child.name === name);
  const links = named('link');
  const alternates = links
    .filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')
    .map(({ attributes: { type, hreflang } }) => `${type} ${hreflang}`);
  const days = [...named('updated'), ...named('published')].filter(({ text }) => !MOMENT.test(text));
  const isReadable = element.name === 'feed' || named('content').length > 0 || alternates.length > 0;
  return [
    ...EXACTLY_ONE.filter((name) => named(name).length !== 1).map((name) => `${name} is not there once`),
    ...AT_MOST_ONE.filter((name) => named(name).length > 1).map((name) => `${name} is there twice`),
    ...element.children.filter(({ name }) => !ALLOWED.includes(name)).map(({ name }) => `<${name}> is not allowed`),
    ...named('id').flatMap(({ text }) => (IRI.test(text) ? [] : [`id «${text}» is no IRI`])),
    ...days.map(({ text }) => `«${text}» is no date`),
    ...(hasAuthor || named('author').length > 0 ? [] : ['nobody is the author']),
    ...links.filter(({ attributes }) => !attributes.href).map(() => 'a link leads nowhere'),
    ...(new Set(alternates).size === alternates.length ? [] : ['two alternate links of one type']),
    ...(isReadable ? [] : ['neither content nor an alternate link']),
  ];
}

/** @returns one line for each demand of RFC 4287 that the feed does not meet */
export function findAtomFaults(xml: string): string[] {
  const [feed] = parseXml(xml).children;
  if (feed?.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom') return ['no feed'];
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const hasAuthor = feed.children.some(({ name }) => name === 'author');
  const ids = entries.map(({ children }) => children.find(({ name }) => name === 'id')?.text);
  const isPlaced = feed.children.some(({ name, attributes }) => name === 'link' && attributes.rel === 'self');
  return [
    ...listFaults(feed, false),
    ...entries.flatMap((entry) => listFaults(entry, hasAuthor)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries of one id']),
    ...(isPlaced ? [] : ['the feed does not say where it is']),
  ];
}

/** @returns one line for each demand of JSON Feed 1.1 that the feed does not meet */
export function findJsonFeedFaults(json: string): string[] {
  const feed = JSON.parse(json);
  const items: Record<string, unknown>[] = Array.isArray(feed.items) ? feed.items : [];
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const ids = items.map(({ id }) => id);
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['no version']),
    ...(isText(feed.title) ? [] : ['no title']),
    ...(Array.isArray(feed.items) ? [] : ['no items']),
    ...(feed.authors?.every(({ name }: { name: unknown }) => isText(name)) ? [] : ['no author']),
    ...(new Set(ids).size === ids.length ? [] : ['two items of one id']),
    ...items.flatMap((item) => [
      ...(isText(item.id) ? [] : ['an item without an id']),
      ...(isText(item.content_text) || isText(item.content_html) ? [] : ['an item without content']),
      ...['date_published', 'date_modified']
        .filter((name) => item[name] !== undefined && !MOMENT.test(String(item[name])))
        .map((name) => `${name} is no date`),
    ]),
  ];
}
