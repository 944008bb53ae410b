import { describe, expect, it } from 'vitest';
import { HOST_FILES, headersFile, hostHeaders, nginxFile } from './hosting.ts';
import { DRAWING_POLICY, PAGE_POLICY } from './security.ts';

/** One file of every kind that a site has. */
const PATHS = [
  'index.html',
  '404.html',
  'kk/acts/kz/vko/2014-198/index.html',
  'acts/kz/assets/2014-198/index.html',
  'assets/Base.As2kbyNC.css',
  'icon.svg',
  'manifest.webmanifest',
  'kk/manifest.webmanifest',
  'assets/logo.B1.svg',
  'diagrams/d0123456789abcde.svg',
  'diagrams/d0123456789abcde.mmd',
  'pagefind/pagefind.js',
  'pagefind/wasm.ru.pagefind',
  'pagefind/pagefind.ru_9b65c59ed8.pf_meta',
  'pagefind/index/ru_d4a0d14.pf_index',
  'pagefind/12/index/ru_d4a0d14.pf_index',
  'kk/pagefind/fragment/ru_d4a0d14.pf_fragment',
  'pagefind/filter/ru_d4a0d14.pf_filter',
  'fonts/golos-text-latin-400.woff2',
  'changes/atom.xml',
  'changes/feed.json',
  'regulations/kz/vko/2014-198/eksternat/index.md',
  '.well-known/api-catalog',
  'llms.txt',
  'checks/report.csv',
  'data/index.html',
  'data/v1/index.json',
  'data/v1/acts/kz/vko/2014-198.json',
  'data/v1/bulk/regulations.ndjson.gz',
  'data/v1/bulk/steps.parquet',
  'data/v1/bulk/catalogue.sqlite',
  'data/v1/bulk/SHA256SUMS',
];

interface Location {
  fits(path: string): boolean;
  headers: Record<string, string>;
}

/** The locations of the file, as nginx would read them. */
function locationsOf(conf: string): Location[] {
  const blocks = conf.matchAll(/^location (?:~ "([^"]*)"|(\/\S*)) \{\n((?: {2}.*\n)*)\}$/gm);
  return [...blocks].map(([, regex, prefix = '', body = '']) => {
    const added = body.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm);
    const type = /^ {2}default_type "([^"]*)";$/m.exec(body)?.[1];
    return {
      fits: (path) => (regex === undefined ? path.startsWith(prefix) : new RegExp(regex).test(path)),
      headers: Object.fromEntries([
        ...[...added].map(([, name, value]) => [name, value]),
        ...(type === undefined ? [] : [['Content-Type', type]]),
      ]),
    };
  });
}

describe.each(['/', '/kray/', '/a.b/c+d/'])('below %s', (base) => {
  it.each(PATHS)('nginx serves %s as we do', (path) => {
    const fitting = locationsOf(nginxFile(base)).find(({ fits }) => fits(`${base}${path}`));
    expect(fitting?.headers).toEqual(hostHeaders(`/${path}`));
  });

  it('every line of the file for nginx is a comment, a directive or the end of a block', () => {
    for (const line of nginxFile(base).split('\n')) expect(line).toMatch(/^$|^#|;$|\{$|\}$/);
    for (const name of HOST_FILES)
      expect(nginxFile(base)).toContain(`location = ${base}${name} { return 404; }`);
  });

  it('a static host is told the same rules', () => {
    const blocks = headersFile(base, ['', 'kk'])
      .trim()
      .split('\n\n')
      .slice(1)
      .map((block) => block.split('\n'));
    const rules = new Map(
      blocks.map(([path = '', ...headers]) => [path, headers.map((line) => line.trim())]),
    );
    expect([...rules.keys()].every((path) => path.startsWith(base))).toBe(true);
    const cached = [...rules].filter(([, headers]) => headers.some((line) => line.includes('immutable')));
    for (const path of PATHS) {
      // Word for word but for a folder of any name and whatever stands at the end.
      const fits = (rule: string) =>
        new RegExp(
          `^${rule.replaceAll(/[.+]/g, '\\$&').replace(':shard', '[^/]+').replace('*', '.*')}$`,
        ).test(`${base}${path}`);
      const isKept = cached.some(([rule]) => fits(rule));
      const isHashed = hostHeaders(`/${path}`)['Cache-Control']?.includes('immutable') ?? false;
      if (!path.endsWith('.svg')) expect([path, isKept]).toEqual([path, isHashed]);
    }
    expect(rules.get(`${base}diagrams/*`)).toEqual([`Content-Security-Policy: ${DRAWING_POLICY}`]);
  });
});

it('open data may be read by pages of other sites, and the programs that know its types are told them', () => {
  const headersOf = (path: string) => {
    const { 'Access-Control-Allow-Origin': origin, 'Content-Type': type } = hostHeaders(path);
    return [origin, type];
  };
  expect(headersOf('/data/v1/index.json')).toEqual(['*', undefined]);
  expect(headersOf('/data/v1/bulk/steps.parquet')).toEqual(['*', 'application/vnd.apache.parquet']);
  expect(headersOf('/data/v1/bulk/catalogue.sqlite')).toEqual(['*', 'application/vnd.sqlite3']);
  expect(headersOf('/data/v1/bulk/steps.ndjson.gz')).toEqual(['*', 'application/gzip']);
  expect(headersOf('/checks/report.csv')).toEqual([undefined, undefined]);
  expect(headersFile('/kray/', [''])).toContain('\n/kray/data/*\n  Access-Control-Allow-Origin: *\n');
  expect(headersFile('/kray/', [''])).toContain('\n/kray/data/*.parquet\n');
  // What stands beside a page.
  expect(headersOf('/regulations/kz/a/b/channel.con.bpmn')).toEqual(['*', 'application/xml; charset=utf-8']);
  expect(headersOf('/acts/kz/a/akn.xml')).toEqual(['*', 'application/akn+xml; charset=utf-8']);
  expect(headersFile('/kray/', [''])).toContain('\n/kray/*.bpmn\n  Content-Type: application/xml');
});

it('lets the common rule of a static host forbid nothing that a page or a drawing needs', () => {
  const common = /^ {2}Content-Security-Policy: (.*)$/m.exec(headersFile('/', ['']))?.[1] ?? '';
  for (const directive of common.split('; ').filter((one) => !one.startsWith('frame-ancestors'))) {
    const [name] = directive.split(' ');
    const own = PAGE_POLICY.split('; ').find((one) => one.startsWith(`${name} `));
    expect([name, own ?? "object-src 'none'"]).toEqual([name, directive]);
  }
});
