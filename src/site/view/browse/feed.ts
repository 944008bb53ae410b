/**
 * Changes as a feed. Entries are named by a hash of the record and of the event (a UUID, RFC 9562, version 5): the
 * name is the same with and without an address of the site, after a move of it, and when an unknown day becomes known.
 * Their day is that of the event, never that of the build: the same records give the same feed.
 */
import { createHash } from 'node:crypto';
import { formatAtom } from '../../../exports/atom.ts';
import type { RecordsToday } from '../../data.ts';
import type { ChangeView } from './changes.ts';

/** More is not news: the rest is on the pages of changes. */
const NEWEST = 100;

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
  /** What the feed is about: a region, an act; nothing for all. */
  about?: string;
  title: string;
  /** Path of the page that it goes with, and its own. */
  page: string;
  self: string;
  changes: readonly ChangeView[];
}

export function buildFeed(
  data: RecordsToday,
  { about = '', title, page, self, changes }: FeedRequest,
): Response {
  const { site, t, options } = data;
  const whole = (path: string) => (site.address === undefined ? path : new URL(path, site.address).href);
  const newest = changes.slice(0, NEWEST);
  const body = formatAtom({
    id: makeUrn('feed', site.language, about),
    title,
    subtitle: t.footer.unofficial,
    // A catalogue without acts has no day of its own.
    day: newest[0]?.event.from ?? options.date,
    href: whole(page),
    self: whole(self),
    author: site.owner ?? site.name,
    language: site.language,
    entries: newest.map(({ id, href, name, title, event }) => ({
      id: makeUrn('event', site.language, id, event.key),
      title: `${event.label}: ${name}`,
      day: event.from,
      href: whole(href),
      summary: [
        `${event.label} – ${event.unknown ? `${t.act.unknownDate}, ` : ''}${event.when}.`,
        ...(event.by === undefined ? [] : [`${t.act.by}: ${event.by.name}.`]),
        `«${title}».`,
        ...(event.text === undefined ? [] : [`«${event.text}» [${event.at}]`]),
      ].join(' '),
    })),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
