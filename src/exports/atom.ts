/** A feed of changes (Atom, RFC 4287). */
import { escapeXml } from '../language/escape-xml.ts';

export interface FeedEntry {
  /** An absolute address or a `urn:`; the same as long as the entry is about the same thing. */
  id: string;
  title: string;
  /** Day the entry speaks of, ISO. */
  day: string;
  /** Address of the page; may be relative to that of the feed. */
  href: string;
  summary: string;
}

export interface Feed extends Omit<FeedEntry, 'summary'> {
  subtitle?: string;
  author: string;
  language: string;
  /** Address of the feed itself. */
  self: string;
  entries: readonly FeedEntry[];
}

/** A day has no hour; the first moment of it in UTC stands for it. */
const moment = (day: string) => `${day}T00:00:00Z`;

function entryLines({ id, title, day, href, summary }: FeedEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${moment(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ];
}

export function formatAtom(feed: Feed): string {
  const { id, title, subtitle, day, href, self, author, language, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    ...(subtitle === undefined ? [] : [`  <subtitle>${escapeXml(subtitle)}</subtitle>`]),
    `  <updated>${moment(day)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}
