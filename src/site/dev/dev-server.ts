/**
 * The preview of `reglament dev`: pages are made when they are asked for, and follow the files of the catalogue. An
 * error of a record does not take the page away: it stands over the last good one until it is mended.
 */
import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { KeptThread } from '../../diagrams/pool.ts';
import { handOver } from '../handover.ts';
import { findCalendarFile } from './calendar-file.ts';
import { drawForPage } from './draw-for-page.ts';
import { PreviewCatalog, type Reading } from './preview-catalog.ts';

export interface DevRequest {
  /** Folder of this program. */
  root: string;
  contentDir: string;
  /** ISO day that pages speak of. */
  date: string;
  /** Language of the pages, where it is not the catalogue's own. */
  language?: string;
  diagramsDir: string;
  port: number;
  /** Called after each reading of the catalogue but the first, with how long it took. */
  onRead?: (reading: Reading, milliseconds: number) => void;
}

export interface RunningPreview {
  address: string;
  close(): Promise<void>;
}

/** What the page listens for: src/site/client/dev/overlay.ts. */
const CHECKED = 'reglament:checked';
const CHANGED = 'reglament:changed';
const STATE = '/__reglament/errors';
const OVERLAY = '/src/site/client/dev/overlay.ts';

/** Its own list: a list that is given replaces it. */
const DENIED_BY_VITE = ['.env', '.env.*', '*.{crt,pem}', '**/.git/**'];

/** Files of the catalogue as they lie there: a page or a drawing of somebody's branch would run its script here. */
function patternsInside(folder: string): string[] {
  return [folder, realpathSync(folder)].map(
    (path) =>
      `${path
        .split(sep)
        .join('/')
        .replaceAll(/[\\*?[\]{}()!+@|^$]/g, '\\$&')}/**`,
  );
}

/** An editor writes a file in several steps; so long after the last of them it is read. */
const SETTLED = 25;
/** And some take longer: a file that is away, empty or half written is looked at again before anybody hears of it. */
const SECOND_LOOK = 120;

/**
 * Astro reads its settings from the environment of this process: see src/site/options.ts.
 *
 * @throws Error when the port is taken, or when the catalogue has no readable settings
 */
export async function startPreview(request: DevRequest): Promise<RunningPreview> {
  const { root, contentDir, date, language = '', diagramsDir, port, onRead } = request;
  const docsDirs = [join(root, 'content/docs'), join(contentDir, 'docs')];
  process.env.REGLAMENT_CONTENT = contentDir;
  process.env.REGLAMENT_DOCS = docsDirs[0];
  process.env.REGLAMENT_DATE = date;
  process.env.REGLAMENT_DIAGRAMS = diagramsDir;
  process.env.REGLAMENT_LANGUAGE = language;
  // Pages are looked at here, not at the address where the site will be.
  process.env.REGLAMENT_ADDRESS = '';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const catalog = new PreviewCatalog(contentDir, date);
  const [first, { dev }] = await Promise.all([catalog.read(), import('astro')]);
  let { shown, errors } = first;
  handOver(shown);
  const thread = new KeptThread();
  const drawing = () => ({ catalog: shown.loaded.catalog, docsDirs, cacheDir: diagramsDir, thread });

  let stopWatching = () => {};
  const server = await dev({
    root,
    logLevel: 'error',
    server: { port, host: '127.0.0.1' },
    integrations: [
      {
        name: 'reglament:overlay',
        hooks: {
          'astro:config:setup': ({ injectScript }) => injectScript('page', `import '${OVERLAY}';`),
        },
      },
    ],
    vite: {
      cacheDir: join(root, 'node_modules/.cache/reglament/vite'),
      server: {
        strictPort: true,
        // No page of another server of this machine reads what stands here.
        cors: false,
        fs: { deny: [...DENIED_BY_VITE, ...patternsInside(contentDir)] },
      },
      plugins: [
        {
          name: 'reglament:preview',
          configureServer(vite) {
            // Vite starts an editor for whoever asks, another site's picture among them.
            vite.middlewares.use('/__open-in-editor', (_, response) => {
              response.statusCode = 404;
              response.end();
            });
            vite.middlewares.use(STATE, (_, response) => {
              response.setHeader('content-type', 'application/json');
              response.end(JSON.stringify({ errors }));
            });
            let hasFailed = false;
            let reading = 0;
            vite.middlewares.use((incoming, response, next) => {
              // A page tells by it whether it was made of the same catalogue as another answer for its address.
              response.setHeader('server-timing', `reading;desc="${reading}"`);
              response.on('finish', () => {
                hasFailed ||= response.statusCode >= 500;
              });
              const path = decodePath(incoming.url);
              const calendar = findCalendarFile(path, shown, date);
              if (calendar !== undefined) {
                response.end(calendar);
                return;
              }
              drawForPage(path, drawing()).then(() => next(), next);
            });
            const tell = (next: Reading) => {
              const isOther = next.shown !== shown;
              ({ shown, errors } = next);
              reading += 1;
              handOver(shown);
              const { client, ssr, prerender } = vite.environments;
              // Lists of pages are kept from request to request: a record may be new, or gone.
              for (const environment of [ssr, prerender]) environment?.hot.send('astro:content-changed', {});
              // A page that could not be made has no script of ours that listens.
              if (isOther && hasFailed) client.hot.send({ type: 'full-reload', path: '*' });
              else client.hot.send({ type: 'custom', event: isOther ? CHANGED : CHECKED, data: { errors } });
              hasFailed = false;
            };
            stopWatching = follow(vite.watcher, contentDir, async () => {
              const started = performance.now();
              // A catalogue that cannot be read at all is told over the page, as any other error of it is.
              const read = () =>
                catalog.read().catch((error: unknown): Reading => ({ shown, errors: `${String(error)}\n` }));
              let next = await read();
              if (next.errors !== '' && next.errors !== errors) {
                await setTimeout(SECOND_LOOK);
                next = await read();
              }
              tell(next);
              onRead?.(next, performance.now() - started);
            });
          },
        },
      ],
    },
  });
  const address = `http://localhost:${server.address.port}${language === '' ? '/' : `/${language}/`}`;
  // The templates are read while the author turns to the browser; an error of theirs is shown there.
  void fetch(address)
    .catch(() => undefined)
    .finally(() => thread.warm());
  return {
    address,
    async close() {
      stopWatching();
      await Promise.all([server.stop(), thread.close()]);
      handOver(undefined);
    },
  };
}

function decodePath(url = '/'): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

interface Watcher {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
  off(event: 'all', listener: (event: string, path: string) => void): unknown;
}

/** Reads once the files have settled, and once more where they changed while it read. */
function follow(watcher: Watcher, folder: string, read: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let isStale = false;
  const start = async () => {
    if (isReading) {
      isStale = true;
      return;
    }
    isReading = true;
    await read();
    isReading = false;
    if (isStale) {
      isStale = false;
      void start();
    }
  };
  const listener = (_: string, path: string) => {
    if (path !== folder && !path.startsWith(join(folder, '/'))) return;
    clearTimeout(timer);
    timer = globalThis.setTimeout(start, SETTLED);
  };
  watcher.add(folder);
  watcher.on('all', listener);
  return () => {
    clearTimeout(timer);
    watcher.off('all', listener);
  };
}
