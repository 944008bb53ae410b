/** Which pages a wrong address may have meant, by the words that stand in it. */
import type { ServiceIndex } from './service-index.ts';

export interface NearPage {
  href: string;
  name: ServiceIndex[number]['name'];
}

const MOST = 5;
/** Letters at the beginning of a word that are enough to know it by. */
const STEM = 4;

/** Years and numbers of acts stand in many addresses. */
const listWords = (address: string): string[] =>
  address
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= STEM);

/** Words that stand in most addresses say nothing. */
const KINDS = new Set(['regulations', 'services', 'standards', 'orders', 'rules', 'acts', 'index', 'html']);

/** How many words of the address the other has, each by its beginning. */
function weigh(wanted: readonly string[], address: string): number {
  const stems = new Set(listWords(address).map((word) => word.slice(0, STEM)));
  return wanted.filter((word) => stems.has(word.slice(0, STEM))).length;
}

/** Those with the most words of the address, a service before its regulations; none where nothing is alike. */
export function nearestPages(index: ServiceIndex, address: string): NearPage[] {
  const wanted = listWords(address).filter((word) => !KINDS.has(word));
  const pages = index.flatMap(({ name, href, records }) =>
    [...(href === undefined ? [] : [href]), ...records.map((record) => record.href)]
      .slice(0, 1)
      .map((target) => ({
        href: target,
        name,
        weight: Math.max(
          ...[target, ...records.map((record) => record.href)].map((own) => weigh(wanted, own)),
        ),
      })),
  );
  return pages
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ href, name }) => ({ href, name }));
}
