/**
 * Changes as a feed. Entries are named by a hash of the record's oldest name and of the event (a UUID, RFC 9562, version
 * 5): the name is the same with and without an address of the site, after a move of it, when a record is renamed and when
 * an unknown day becomes known. They are dated by what the catalogue learned and when, never by the build: the same
 * records give the same feed, and nothing in it is of a later day than the site.
 */
import { createHash } from 'node:crypto';
import { formatAtom } from '../../../exports/atom.ts';
import type { FeedEntry } from '../../../exports/feed.ts';
import { formatJsonFeed } from '../../../exports/json-feed.ts';
import { defined } from '../../../model/defined.ts';
import type { RecordsToday } from '../../data.ts';
import type { ChangeView } from './changes.ts';
import type { LogEntry } from './log.ts';

/** More is not news: the rest is on the pages of changes. */
const NEWEST = 100;

/** Names of the files; each kind of feed has both. */
export const FEED_FILES = ['atom.xml', 'feed.json'] as const;
export type FeedFile = (typeof FEED_FILES)[number];

/** The name space of our names, as a UUID of its own. */
const NAMESPACE = Buffer.from('8f0c6d7e5a3b4c1d9e2f0a1b2c3d4e5f', 'hex');

function makeUrn(...name: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name.join('\n')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex').slice(0, 32);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

export interface FeedRequest {
  /** What the feed is about: a region, an act, a service; nothing for all. */
  about?: string;
  title: string;
  /** Path of the page that it goes with. */
  page: string;
  entries: readonly FeedEntry[];
}

/** Changes of the law, each with its own day in words. */
export function changeEntries({ site, t }: RecordsToday, changes: readonly ChangeView[]): FeedEntry[] {
  return changes.map(({ oldest, href, name, title, event, learned }) => ({
    id: makeUrn('event', site.language, oldest, event.key),
    title: `${event.label}: ${name}`,
    ...learned,
    href,
    summary: [
      `${event.label} – ${event.unknown ? `${t.act.unknownDate}, ` : ''}${event.when}.`,
      ...(event.by === undefined ? [] : [`${t.act.by}: ${event.by.name}.`]),
      `«${title}».`,
      ...(event.text === undefined ? [] : [`«${event.text}» [${event.at}]`]),
    ].join(' '),
  }));
}

/** Changes of the catalogue itself. */
export function logEntries({ site, t }: RecordsToday, log: readonly LogEntry[]): FeedEntry[] {
  return log.map(({ kind, oldest, index, href, said, date, what, text }) => ({
    id: makeUrn('record', site.language, kind, oldest, String(index)),
    title: `${t.log.what[what]}: ${said.text}`,
    published: date,
    updated: date,
    href,
    summary: text === undefined ? `${t.log.what[what]}, ${t.date(date)}.` : `${text} (${t.date(date)})`,
  }));
}

/** The feed in the format that the name of its file asks for. */
export function buildFeed(
  data: RecordsToday,
  { about = '', title, page, entries }: FeedRequest,
  file: FeedFile = 'atom.xml',
): Response {
  const { site, t, options } = data;
  const whole = (path: string) => (site.address === undefined ? path : new URL(path, site.address).href);
  // Of what became known on one day, the order of the list says what came later.
  const newest = entries
    .filter(({ updated }) => updated <= options.date)
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, NEWEST);
  const isAtom = file === 'atom.xml';
  const body = (isAtom ? formatAtom : formatJsonFeed)({
    id: makeUrn('feed', site.language, about),
    title,
    subtitle: t.footer.unofficial,
    // A catalogue without changes has no day of its own.
    updated: newest[0]?.updated ?? options.date,
    href: whole(page),
    self: whole(`${page}${file}`),
    author: site.owner ?? site.name,
    language: site.language,
    entries: newest.map(({ href, published, ...entry }) => ({
      ...entry,
      ...defined({ published }),
      href: whole(href),
    })),
  });
  const type = isAtom ? 'application/atom+xml' : 'application/feed+json';
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
