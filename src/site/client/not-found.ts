/** Services with an address like the one that leads nowhere. */
import { nearestPages } from '../search/nearest-address.ts';
import type { ServiceIndex } from '../search/service-index.ts';
import { el } from '../view/shared/markup.ts';
import { makeElement } from './nodes.ts';
import { fetchJson } from './page.ts';

async function showNearest(place: HTMLElement): Promise<void> {
  const pages = nearestPages(
    await fetchJson<ServiceIndex>(place.dataset.index ?? ''),
    decodeURI(location.pathname),
  );
  const items = pages.map(({ href, name }) =>
    makeElement(el('li', {}, el('a', { href, lang: name.lang }, name.text))),
  );
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = items.length === 0;
}

const place = document.querySelector<HTMLElement>('#nearest');
// The page itself is like no other. Without the index it stays as it is.
if (place && !location.pathname.endsWith('/404.html')) showNearest(place).catch(() => undefined);
