/**
 * Reading without a network. A reader asks for it on the page `offline/`; nobody else meets this file. Whatever is asked
 * for comes from the network while there is one, and is kept; without a network, what was kept is shown.
 */
const KEPT = 'reglament-offline';

/** Large files of data are for programs. */
const isForReading = (url) => url.origin === location.origin && !url.pathname.includes('/data/v1/');

async function answer(request) {
  const cache = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.status === 200) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    // A page that was not kept: where the reader can see what was.
    const instead = request.mode === 'navigate' ? `${registration.scope}offline/` : undefined;
    const shown = kept ?? (instead && (await cache.match(instead)));
    if (shown) return shown;
    throw error;
  }
}

addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && isForReading(new URL(request.url))) event.respondWith(answer(request));
});
