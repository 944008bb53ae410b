/** A feed of changes (JSON Feed 1.1). */
import { defined } from '../model/defined.ts';
import { type Feed, toFeedMoment } from './feed.ts';

export function formatJsonFeed({ title, subtitle, href, self, author, language, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: href,
    feed_url: self,
    ...defined({ description: subtitle }),
    authors: [{ name: author }],
    language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.href,
      title: entry.title,
      content_text: entry.summary,
      ...(entry.published === undefined ? {} : { date_published: toFeedMoment(entry.published) }),
      date_modified: toFeedMoment(entry.updated),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
