/** What a feed says, whatever its format. */
export interface FeedEntry {
  /** An absolute address or a `urn:`; the same as long as the entry is about the same thing. */
  id: string;
  title: string;
  /** Day on which the catalogue learned of it, ISO; absent where nobody wrote it down. */
  published?: string | undefined;
  /** The same day, or the earliest on which it can have been known. */
  updated: string;
  /** Address of the page; may be relative to that of the feed. */
  href: string;
  summary: string;
}

export interface Feed {
  id: string;
  title: string;
  subtitle?: string;
  updated: string;
  href: string;
  author: string;
  language: string;
  /** Address of the feed itself. */
  self: string;
  entries: readonly FeedEntry[];
}

/** A day has no hour; its first moment in Kazakhstan stands for it, which is over wherever that day is today. */
export const toFeedMoment = (day: string): string => `${day}T00:00:00+05:00`;
