/**
 * How the files of a built site are to be served: the one source of `reglament serve`, of `_headers`, which static hosts
 * read, and of `_nginx.conf`.
 */
import { escapeRegExp } from '../language/escape-reg-exp.ts';
import { defined } from '../model/defined.ts';
import { DRAWING_POLICY, PAGE_POLICY } from './security.ts';

/** Folders, in that of a language too, where the name of a file holds a hash of what is in it. */
const HASHED = '(?:[a-z]{2}/)?(?:assets|pagefind/(?:\\d+/)?(?:index|fragment|filter))/';

/** What no list of types knows, or knows under a type that a browser would only save. */
const TYPES: Readonly<Record<string, string>> = {
  mmd: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
};

/** By the end of the name: open data is read by programs, which want the right type. */
const DATA_TYPES: Readonly<Record<string, string>> = {
  '.ndjson.gz': 'application/gzip',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.jsonld': 'application/ld+json',
  '/SHA256SUMS': 'text/plain; charset=utf-8',
};
/** Open data that stands beside the page that it is about. */
const MODEL_TYPES: Readonly<Record<string, string>> = {
  '.bpmn': 'application/xml; charset=utf-8',
  '/akn.xml': 'application/akn+xml; charset=utf-8',
  '/index.md': 'text/markdown; charset=utf-8',
  '/feed.json': 'application/feed+json',
  '/.well-known/api-catalog': 'application/linkset+json',
};
/** Where pages of other sites may read: everything there is public, and nobody is asked who he is. */
const DATA = 'data/';
const READ_BY_ALL = { 'Access-Control-Allow-Origin': '*' };

const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a site is published anew under the same addresses. */
const ASKED_ABOUT = 'no-cache';

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' };
const NEVER_FRAMED = "frame-ancestors 'none'";

interface FileKind {
  /** Regular expression that the path of a file answers to, in JavaScript and in nginx alike. */
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** In this order: the first that fits a path decides. The last fits all. */
function fileKinds(base: string): FileKind[] {
  const kind = (pattern: string, policy: string, cache: string, type?: string): FileKind => ({
    pattern,
    headers: {
      'Content-Security-Policy': `${policy}; ${NEVER_FRAMED}`,
      ...COMMON,
      'Cache-Control': cache,
      ...defined({ 'Content-Type': type }),
    },
  });
  const openData = (pattern: string, type?: string): FileKind => {
    const { headers } = kind(pattern, PAGE_POLICY, ASKED_ABOUT, type);
    return { pattern, headers: { ...headers, ...READ_BY_ALL } };
  };
  const root = `^${escapeRegExp(base)}`;
  const hashed = `${root}${HASHED}`;
  return [
    ...Object.entries(DATA_TYPES).map(([name, type]) =>
      openData(`${root}${DATA}.*${escapeRegExp(name)}$`, type),
    ),
    openData(`${root}${DATA}`),
    ...Object.entries(MODEL_TYPES).map(([name, type]) => openData(`${escapeRegExp(name)}$`, type)),
    kind('\\.svg$', DRAWING_POLICY, ASKED_ABOUT),
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      kind(`${hashed}.*\\.${ending}$`, PAGE_POLICY, KEPT_FOR_EVER, type),
      kind(`\\.${ending}$`, PAGE_POLICY, ASKED_ABOUT, type),
    ]),
    kind(hashed, PAGE_POLICY, KEPT_FOR_EVER),
    kind('', PAGE_POLICY, ASKED_ABOUT),
  ];
}

const KINDS_AT_ROOT = fileKinds('/').map(({ pattern, headers }) => ({
  pattern: new RegExp(pattern),
  headers,
}));

/**
 * Path of a site on its host, with slashes around it.
 *
 * @param address of the site, where it has one
 */
export function basePath(address: string | undefined): string {
  return address === undefined ? '/' : new URL(address).pathname.replace(/\/?$/, '/');
}

/** @param pathname of a file, from the root of its site */
export function hostHeaders(pathname: string): Readonly<Record<string, string>> {
  return KINDS_AT_ROOT.find(({ pattern }) => pattern.test(pathname))?.headers ?? {};
}

/** Files of a site that are instructions to whoever serves it. */
export const HOST_FILES = ['_headers', '_nginx.conf', '.reglament-site'] as const;

/**
 * The rules of a host that adds up every rule which fits a path and joins their values, as Netlify and Cloudflare Pages
 * do. Several policies hold together, so the common one asks for less: a page states the rest itself.
 *
 * @param base path of the site on its host, with slashes around it
 * @param folders of languages: `''` for the catalogue's own
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const policy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'";
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kept = { 'Cache-Control': KEPT_FOR_EVER };
  const data = folders.flatMap((folder) =>
    ['', ':shard/'].flatMap((shard) =>
      ['index', 'fragment', 'filter'].map((name) =>
        rule(`${folder && `${folder}/`}pagefind/${shard}${name}/*`, kept),
      ),
    ),
  );
  return `${[
    '# Headers of the site for hosts that read this file, such as Netlify and Cloudflare Pages.',
    rule('*', { 'Content-Security-Policy': `${policy}; ${NEVER_FRAMED}`, ...COMMON }),
    rule('icon.svg', { 'Content-Security-Policy': DRAWING_POLICY }),
    rule('diagrams/*', { 'Content-Security-Policy': DRAWING_POLICY }),
    rule('diagrams/*.mmd', { 'Content-Type': TYPES.mmd ?? '' }),
    rule('*.webmanifest', { 'Content-Type': TYPES.webmanifest ?? '' }),
    rule('assets/*', kept),
    rule(`${DATA}*`, READ_BY_ALL),
    ...Object.entries(DATA_TYPES).map(([name, type]) => rule(`${DATA}*${name}`, { 'Content-Type': type })),
    ...Object.entries(MODEL_TYPES).map(([name, type]) =>
      rule(`*${name}`, { 'Content-Type': type, ...READ_BY_ALL }),
    ),
    ...data,
  ].join('\n\n')}\n`;
}

/** @param base path of the site on its host, with slashes around it */
export function nginxFile(base: string): string {
  const locations = fileKinds(base).map(({ pattern, headers }) => {
    const { 'Content-Type': type, ...added } = headers;
    const lines = Object.entries(added).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    if (type !== undefined) lines.push('  types { }', `  default_type "${type}";`);
    return [`location ${pattern === '' ? base : `~ "${pattern}"`} {`, ...lines, '}'].join('\n');
  });
  return `${[
    '# For nginx, inside «server { root …; }»: include /path/to/the/site/_nginx.conf;',
    ['charset utf-8;', 'absolute_redirect off;', `error_page 404 ${base}404.html;`].join('\n'),
    [
      'gzip on;',
      'gzip_vary on;',
      'gzip_types text/css text/csv text/plain text/calendar text/javascript application/javascript application/json application/ld+json application/xml application/atom+xml image/svg+xml;',
    ].join('\n'),
    ...HOST_FILES.map((name) => `location = ${base}${name} { return 404; }`),
    ...locations,
  ].join('\n\n')}\n`;
}
