/** A result: what people call it, its official title, status and term, and the way there. */
import { excerptOf } from '../search/excerpt.ts';
import type { Result } from '../search/narrow.ts';
import type { FoundRecord, Said } from '../search/service-index.ts';
import { type BadgeView, badgeMarkup } from '../view/shared/badge.ts';
import { el, type Markup, type Piece } from '../view/shared/markup.ts';
import type { Hit } from './search-engine.ts';

/** Words of the interface in a result. */
export interface EntryWords {
  /** What the term of a service is called. */
  term: string;
  /** What a page is called that is no service. */
  kind: Readonly<Record<string, string>>;
  /** By value of the facet of statuses. */
  statuses: Readonly<Record<string, BadgeView>>;
}

const span = (text: string | undefined, lang?: string) => text && el('span', { lang }, text);

const heading = (href: string, { text, lang }: Said) => el('h2', {}, el('a', { href, lang }, text));

function statusOf(value: string | undefined, { statuses }: EntryWords): Markup | undefined {
  const badge = value === undefined ? undefined : statuses[value];
  return badge && badgeMarkup(badge);
}

function termOf(term: string | undefined, lang: string | undefined, words: EntryWords): Piece | undefined {
  return term && el('span', {}, `${words.term}: `, el('span', { lang }, term));
}

/** @param first what stands before the facts: the kind of the page, or a link where there are several pages */
function factsOf(
  record: FoundRecord,
  lang: string | undefined,
  words: EntryWords,
  ...first: (Piece | undefined)[]
) {
  return [...first, statusOf(record.facets.status?.[0], words), termOf(record.term, lang, words)];
}

/** A result of the names: a service of several regions has a line for each of them. */
export function resultMarkup({ named, records }: Result, words: EntryWords): Markup {
  const { kind, name, title } = named;
  const [only, ...others] = records;
  const lang = title?.lang ?? name.lang;
  const lines =
    only !== undefined && others.length === 0
      ? [el('p', { class: 'meta' }, ...factsOf(only, lang, words, span(words.kind[kind]), span(only.region)))]
      : records.map((record) =>
          el(
            'p',
            { class: 'meta' },
            ...factsOf(record, lang, words, el('a', { href: record.href }, record.region ?? name.text)),
          ),
        );
  return el(
    'li',
    {},
    heading(only?.href ?? '', name),
    title && el('p', { class: 'small soft official', lang: title.lang }, title.text),
    ...lines,
  );
}

/** A result of the texts, with the words around what was found. */
export function hitMarkup({ url, meta, filters, content, locations }: Hit, words: EntryWords): Markup {
  const { title = url, kind, region, term, lang } = meta;
  const excerpt = excerptOf({ title, content, locations });
  const parts = excerpt.flatMap(({ text, found }) => [found ? el('mark', {}, text) : text, ' ']);
  return el(
    'li',
    {},
    el('h2', {}, el('a', { href: url, lang }, title)),
    el(
      'p',
      { class: 'meta' },
      span(kind),
      statusOf(filters.status?.[0], words),
      span(region),
      termOf(term, lang, words),
    ),
    parts.length === 0 ? undefined : el('p', { class: 'small excerpt', lang }, ...parts),
  );
}
