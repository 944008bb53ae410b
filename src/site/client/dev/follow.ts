/** In the preview: the page follows the catalogue, by its words where they alone changed. */
import { findChanges } from './patch-page.ts';

interface Served {
  page: Document;
  /** Which reading of the catalogue it was made of: see src/site/dev/dev-server.ts. */
  reading: string;
}

const nameReading = (header: string | null | undefined) =>
  /reading;desc="?(\d+)/.exec(header ?? '')?.[1] ?? '';

async function askPage(): Promise<Served | undefined> {
  const answer = await fetch(location.href).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { page, reading: nameReading(answer.headers.get('server-timing')) };
}

/** The page as it was served, without what scripts made of it; nothing while that is not known. */
let served: Served | undefined;

/** A page that is asked for twice may be another the second time. */
async function askFirst(): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const own = navigation?.serverTiming.find(({ name }) => name === 'reading')?.description;
  const first = await askPage();
  if (first !== undefined && first.reading !== own) location.reload();
  served = first;
}

void askFirst();

export async function followCatalogue(): Promise<void> {
  const before = served;
  const now = before && (await askPage());
  const changes = now && findChanges(document.body, before.page.body, now.page.body);
  if (changes === undefined) {
    location.reload();
    return;
  }
  served = now;
  if (now !== undefined) document.title = now.page.title;
  for (const change of changes) change();
}
