/** A result as the lists of the catalogue show a regulation: title, status and verdict in words and shape, term. */
import { excerptOf } from '../search/excerpt.ts';
import { type BadgeView, badgeMarkup } from '../view/shared/badge.ts';
import { el, type Markup } from '../view/shared/markup.ts';
import type { Hit } from './search-engine.ts';

/** Words of the interface in a result. */
export interface EntryWords {
  /** What the term of a service is called. */
  term: string;
  /** By facet and value: «status-in-force». */
  badges: Readonly<Record<string, BadgeView>>;
}

export function entryMarkup({ url, meta, filters, content, locations }: Hit, words: EntryWords): Markup {
  const { title = url, kind, region, term, lang } = meta;
  const badge = (facet: string) => {
    const found = words.badges[`${facet}-${filters[facet]?.[0]}`];
    return found && badgeMarkup(found);
  };
  const excerpt = excerptOf({ title, content, locations });
  const parts = excerpt.flatMap(({ text, found }) => [found ? el('mark', {}, text) : text, ' ']);
  return el(
    'li',
    {},
    el('h2', {}, el('a', { href: url, lang }, title)),
    el(
      'p',
      { class: 'meta' },
      kind && el('span', {}, kind),
      badge('status'),
      region && el('span', {}, region),
      term && el('span', {}, `${words.term}: `, el('span', { lang }, term)),
      badge('verdict'),
    ),
    parts.length === 0 ? undefined : el('p', { class: 'small excerpt', lang }, ...parts),
  );
}
