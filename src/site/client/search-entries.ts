/** A result: what people call it, its official title, status and term, and the way there. */
import { buildExcerpt } from '../search/excerpt.ts';
import type { FoundItem } from '../search/narrow.ts';
import type { FoundRecord, Named } from '../search/service-index.ts';
import { type BadgeView, badgeMarkup } from '../view/shared/badge.ts';
import { el, type Markup, type Piece } from '../view/shared/markup.ts';
import type { Said } from '../view/shared/said.ts';
import type { Hit } from './search-engine.ts';

/** Words of the interface in a result. */
export interface EntryWords {
  /** What the term of a service is called. */
  term: string;
  /** What a regulation is called. */
  regulation: string;
  /** What a page is called that is no service. */
  kind: Readonly<Record<string, string>>;
  /** By value of the facet of statuses. */
  statuses: Readonly<Record<string, BadgeView>>;
}

const span = (text: string | undefined, lang?: string) => text && el('span', { lang }, text);

const heading = (href: string, { text, lang }: Said) => el('h2', {}, el('a', { href, lang }, text));

function drawStatus(value: string | undefined, { statuses }: EntryWords): Markup | undefined {
  const badge = value === undefined ? undefined : statuses[value];
  return badge && badgeMarkup(badge);
}

function drawTerm(term: string | undefined, lang: string | undefined, words: EntryWords): Piece | undefined {
  return term && el('span', {}, `${words.term}: `, el('span', { lang }, term));
}

/** The only page of what has no page of its own beside it. */
function listFacts({ named, records: [only] }: FoundItem, words: EntryWords): (Piece | undefined)[] {
  const lang = named.title?.lang ?? named.name.lang;
  return [
    span(words.kind[named.kind]),
    span(only?.region),
    drawStatus(only?.facets.status?.[0], words),
    drawTerm(only?.term, lang, words),
  ];
}

/** A service as it stands today, and a line for the regulation of each region. */
function serviceLines({ named, records }: FoundItem, words: EntryWords): Markup[] {
  const { badge, term } = named;
  const today = el('p', { class: 'meta' }, badge && badgeMarkup(badge), drawTerm(term, undefined, words));
  const regulations = records.map((record) =>
    el(
      'p',
      { class: 'meta small soft' },
      el('a', { href: record.href }, chooseLabel(record, words)),
      drawStatus(record.facets.status?.[0], words),
    ),
  );
  return named.href === undefined ? regulations : [today, ...regulations];
}

const chooseLabel = ({ region, date }: FoundRecord, { regulation }: EntryWords) =>
  [regulation, date?.slice(0, 4), region].filter((part) => part !== undefined).join(', ');

/** The page that a result leads to. */
export const findAddress = ({ href, records }: Named): string | undefined => href ?? records[0]?.href;

export function resultMarkup(result: FoundItem, words: EntryWords): Markup {
  const { named, records } = result;
  const { name, title } = named;
  const isPlain = named.href === undefined && records.length === 1;
  return el(
    'li',
    {},
    heading(findAddress(named) ?? '', name),
    title && el('p', { class: 'small soft official', lang: title.lang }, title.text),
    ...(isPlain ? [el('p', { class: 'meta' }, ...listFacts(result, words))] : serviceLines(result, words)),
  );
}

/** A result of the texts, with the words around what was found. */
export function hitMarkup({ url, meta, filters, content, locations }: Hit, words: EntryWords): Markup {
  const { title = url, kind, region, term, lang } = meta;
  const excerpt = buildExcerpt({ title, content, locations });
  const parts = excerpt.flatMap(({ text, found }) => [found ? el('mark', {}, text) : text, ' ']);
  return el(
    'li',
    {},
    el('h2', {}, el('a', { href: url, lang }, title)),
    el(
      'p',
      { class: 'meta' },
      span(kind),
      drawStatus(filters.status?.[0], words),
      span(region),
      drawTerm(term, lang, words),
    ),
    parts.length === 0 ? undefined : el('p', { class: 'small excerpt', lang }, ...parts),
  );
}
