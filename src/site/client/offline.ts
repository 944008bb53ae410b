/** Keeps the pages of a region for reading without a network, and takes them away again: only when a reader says so. */
import { fetchJson, required } from './page.ts';

/** As in public/sw.js. */
const KEPT = 'reglament-offline';

const root = required('[data-offline]', HTMLElement);
const status = required('[data-offline] [role=status]', HTMLElement);

/** Files that a page or a style needs to be seen. */
function listParts(text: string, from: string): string[] {
  const named = /(?:href|src)="([^"]+\.(?:css|js|svg|woff2))"|url\(["']?([^"')]+\.(?:woff2|svg))["']?\)/g;
  return [...text.matchAll(named)].map(([, tag, style]) => new URL(tag ?? style ?? '', from).href);
}

async function keep(cache: Cache, address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(address, response.clone());
  return /\.(?:woff2|svg|js)$/.test(address) ? '' : response.text();
}

async function keepAll(pages: readonly string[], onPage: (done: number) => void): Promise<void> {
  const cache = await caches.open(KEPT);
  const waiting = pages.map((page) => new URL(page, location.href).href);
  const seen = new Set(waiting);
  for (const [index, address] of waiting.entries()) {
    const text = await keep(cache, address);
    for (const part of listParts(text, address)) {
      if (seen.has(part) || !part.startsWith(location.origin)) continue;
      seen.add(part);
      // Read on: a style names its fonts.
      waiting.push(part);
    }
    onPage(Math.min(index + 1, pages.length));
  }
}

const say = (words: string | undefined, count = '') => {
  status.textContent = `${words ?? ''} ${count}`.trim();
};

async function save(button: HTMLButtonElement): Promise<void> {
  const pages = [...(await fetchJson<string[]>(button.dataset.pages ?? '')), location.pathname];
  await navigator.serviceWorker.register(root.dataset.offline ?? '');
  await keepAll(pages, (done) => say(root.dataset.saving, `${done} / ${pages.length}`));
  say(root.dataset.saved, String(pages.length));
}

async function remove(): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map((one) => one.unregister()));
  await caches.delete(KEPT);
  say(root.dataset.removed);
}

// A browser offers this on secure addresses only.
const isOffered = 'serviceWorker' in navigator;
for (const button of root.querySelectorAll('button')) {
  button.hidden = !isOffered;
  button.addEventListener('click', () => {
    button.disabled = true;
    (button.dataset.pages === undefined ? remove() : save(button))
      .catch(() => say(root.dataset.failed))
      .finally(() => {
        button.disabled = false;
      });
  });
}
