/** A feed of changes (Atom, RFC 4287). */
import { escapeXml } from '../language/escape-xml.ts';

import { type Feed, type FeedEntry, toFeedMoment } from './feed.ts';

function entryLines({ id, title, published, updated, href, summary }: FeedEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    ...(published === undefined ? [] : [`    <published>${toFeedMoment(published)}</published>`]),
    `    <updated>${toFeedMoment(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ];
}

export function formatAtom(feed: Feed): string {
  const { id, title, subtitle, updated, href, self, author, language, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    ...(subtitle === undefined ? [] : [`  <subtitle>${escapeXml(subtitle)}</subtitle>`]),
    `  <updated>${toFeedMoment(updated)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}
