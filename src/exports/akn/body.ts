/**
 * The words that a record holds, each at its place. A record holds quotes and not a text: what stands between them is
 * not here, and the body says that it is incomplete.
 */
import { escapeXml } from '../../language/escape-xml.ts';
import { element } from '../xml.ts';
import type { Placed } from './document.ts';

/** «п. 5», «п. 5-1 пп. 2)», with what may follow. */
const ITEM = /^п\. (?<item>\d+(?:-\d+)?)(?: пп\. (?<point>\d+(?:-\d+)?)\))?(?=$|[ ,;])/;

interface Item {
  own: Placed[];
  points: Map<string, Placed[]>;
}

/** The id of a paragraph, or of a point of it; absent where the place is neither. */
export function identifyPlace(at: string): string | undefined {
  const { item, point } = ITEM.exec(at)?.groups ?? {};
  if (item === undefined) return undefined;
  return point === undefined ? `para_${item}` : `para_${item}__point_${point}`;
}

const writeWords = ({ text, at, role, step }: Placed): string =>
  element('p', { class: role, title: at, 'reglament:step': step }, escapeXml(text));

function writeAll(quotes: readonly Placed[]): string {
  // One place may be quoted by several fields of a record.
  const seen = new Set<string>();
  return quotes
    .filter(({ text, step = '', role = '' }) => {
      const key = `${step} ${role} ${text}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(writeWords)
    .join('');
}

/** 5, 5-1, 10: made once, since a comparison that makes its own costs more than all else here. */
const NUMBERS = new Intl.Collator('en', { numeric: true });
const byNumber = ([a]: [string, unknown], [b]: [string, unknown]) => NUMBERS.compare(a, b);

function writeItem(name: string, { own, points }: Item): string {
  const eId = `para_${name}`;
  const written = [...points].sort(byNumber).map(([point, quotes]) => {
    const content = element('content', {}, writeAll(quotes));
    return element('point', { eId: `${eId}__point_${point}` }, `<num>${point})</num>${content}`);
  });
  const words = writeAll(own);
  const head = words === '' ? '' : element(points.size === 0 ? 'content' : 'intro', {}, words);
  return element('paragraph', { eId }, `<num>${name}.</num>${head}${written.join('')}`);
}

/** Places that are no items, each in a container of its own, after the items. */
function writeElsewhere(places: ReadonlyMap<string, readonly Placed[]>): string {
  return [...places]
    .map(([at, quotes], index) => {
      const heading = at === '' ? '' : `<heading>${escapeXml(at)}</heading>`;
      const content = `${heading}${element('content', {}, writeAll(quotes))}`;
      return element('hcontainer', { eId: `hcontainer_${index + 1}`, name: 'place' }, content);
    })
    .join('\n');
}

export function writeBody(quotes: readonly Placed[]): string {
  const items = new Map<string, Item>();
  const elsewhere = new Map<string, Placed[]>();
  for (const quote of quotes) {
    const { item, point } = ITEM.exec(quote.at ?? '')?.groups ?? {};
    if (item === undefined) {
      const place = quote.at ?? '';
      elsewhere.set(place, [...(elsewhere.get(place) ?? []), quote]);
      continue;
    }
    const known = items.get(item) ?? { own: [], points: new Map<string, Placed[]>() };
    items.set(item, known);
    if (point === undefined) known.own.push(quote);
    else known.points.set(point, [...(known.points.get(point) ?? []), quote]);
  }
  const written = [...items].sort(byNumber).map(([name, item]) => writeItem(name, item));
  return [...written, writeElsewhere(elsewhere)].filter((part) => part !== '').join('\n');
}

/** Whether the body has this place. */
export const hasPlace = (quotes: readonly Placed[], eId: string): boolean =>
  quotes.some(({ at = '' }) => identifyPlace(at) === eId || identifyPlace(at)?.startsWith(`${eId}__`));
