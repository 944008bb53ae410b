import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { PAGE_POLICY } from '../security.ts';
import { NOTHING, PAGE, serveForEach } from './__fixtures__/served-site.ts';
import { serveSite } from './serve-site.ts';

const served = serveForEach();
const { ask, told, sendRaw, isAlive } = served;

test('serves pages by their folder, and the 404 page for what is not there', async () => {
  expect(served.site.address).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(await told('/catalogue/')).toEqual([200, PAGE]);
  expect(await told('/nothing/')).toEqual([404, NOTHING]);
  expect((await ask('/catalogue')).headers.location).toBe('/catalogue/');
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=8-', 206, '89', 'bytes 8-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=5-999', 206, '56789', 'bytes 5-9/10'],
  ['bytes=9-2', 416, '416\n', 'bytes */10'],
  ['bytes=10-', 416, '416\n', 'bytes */10'],
  ['bytes=a-b', 416, '416\n', 'bytes */10'],
  ['bytes=-0', 416, '416\n', 'bytes */10'],
  ['lines=1-2', 200, '0123456789', undefined],
  ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ['bytes', 200, '0123456789', undefined],
  ['bytes=-99999999999999999999', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=0-99999999999999999999', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=99999999999999999999-', 416, '416\n', 'bytes */10'],
  ['bytes=1e1-', 416, '416\n', 'bytes */10'],
  [`bytes=${'0-0,'.repeat(1000)}0-0`, 200, '0123456789', undefined],
])('a range %s', async (range, status, body, contentRange) => {
  const response = await ask('/digits.txt', { range, 'accept-encoding': 'gzip' });
  expect([response.statusCode, await textOf(response)]).toEqual([status, body]);
  expect(response.headers['content-range']).toBe(contentRange);
  expect(response.headers['content-encoding']).toBeUndefined();
  await isAlive();
});

test('a part under a condition is the whole: what is served here may change at any moment', async () => {
  const { headers } = await ask('/digits.txt');
  for (const condition of [headers.etag, headers['last-modified'], '"other"', 'never']) {
    const asked = { range: 'bytes=0-1', 'if-range': String(condition) };
    expect(await told('/digits.txt', asked)).toEqual([200, '0123456789']);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
  const response = await ask('/catalogue/', {}, method);
  expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
  await isAlive();
});

test('HEAD is GET without the page', async () => {
  expect(await told('/catalogue/', {}, 'HEAD')).toEqual([200, '']);
  expect(await told('/nothing/', {}, 'HEAD')).toEqual([404, '']);
});

test.each([
  ['/%ff', 404],
  ['/%00', 404],
  ['/..%2f..%2fetc%2fpasswd', 404],
  ['/../../etc/passwd', 404],
  ['/catalogue/%2e%2e/%2e%2e/secret.txt', 404],
  ['//elsewhere.example/', 404],
  ['//elsewhere.example/..', 200],
  ['/catalogue/../catalogue/', 200],
  ['http://elsewhere.example/catalogue/', 200],
  ['/catalogue/?a=%ff#b', 200],
  ['/.reglament-site', 404],
  ['/_headers', 404],
  ['/_nginx.conf?a', 404],
  ['/catalogue%2findex.html', 200],
  ['/catalogue/..%2f..%2fsecret.txt', 404],
  ['/%2e%2e%2fsecret.txt', 404],
  ['/..%5csecret.txt', 404],
  ['/%252e%252e/secret.txt', 404],
  ['/digits.txt/', 404],
  ['/digits.txt%00.html', 404],
  ['/catalogue/%c0%ae%c0%ae/secret.txt', 404],
  [`/${'a/'.repeat(4000)}`, 404],
  [`/${'a'.repeat(8000)}`, 404],
])('a path %s', async (path, status) => {
  await writeFile(join(served.folder, 'secret.txt'), 'secret');
  for (const name of ['.reglament-site', '_headers', '_nginx.conf'])
    await writeFile(join(served.dir, name), 'secret');
  const [got, body] = await told(path);
  expect(got).toBe(status);
  expect(body).not.toContain('secret');
  await isAlive();
});

test('a link leads nowhere out of the site', async () => {
  await writeFile(join(served.folder, 'secret.txt'), 'secret');
  await mkdir(join(served.folder, 'secrets'));
  await writeFile(join(served.folder, 'secrets/a.txt'), 'secret');
  await symlink('../secret.txt', join(served.dir, 'link.txt'));
  await symlink('../secrets', join(served.dir, 'links'));
  await symlink('digits.txt', join(served.dir, 'inner.txt'));
  for (const path of ['/link.txt', '/links/a.txt', '/links'])
    expect(await told(path)).toEqual([404, NOTHING]);
  expect(await told('/inner.txt')).toEqual([200, '0123456789']);
  const linked = join(served.folder, 'linked');
  await symlink(served.dir, linked);
  const site = await serveSite(linked, 0);
  onTestFinished(() => site.close());
  expect(await (await fetch(`${site.address}catalogue/`)).text()).toBe(PAGE);
});

describe.each(['/a/каталог/', '/reglament/'])('a site of which the address has a path, %s', (path) => {
  const base = encodeURI(path);

  beforeEach(() => writeFile(join(served.dir, '.reglament-site'), base));

  test('is found below it, and its address says so', async () => {
    const site = await serveSite(served.dir, 0);
    onTestFinished(() => site.close());
    expect(new URL(site.address).pathname).toBe(base);
    expect(await told(`${base}catalogue/`)).toEqual([200, PAGE]);
    expect(await told(path.replace('каталог', '%d0%BA%D0%B0%D1%82%D0%B0%D0%BB%D0%BE%D0%B3'))).toEqual([
      200,
      '<h1>Начало</h1>',
    ]);
    expect((await ask(`${base}catalogue`)).headers.location).toBe(`${base}catalogue/`);
  });

  test('is not there above it', async () => {
    for (const outside of [
      '/catalogue/',
      '/a/',
      `${base}../catalogue/`,
      `${base}..%2fcatalogue/`,
      `${base}x/`,
    ])
      expect([outside, await told(outside)]).toEqual([outside, [404, NOTHING]]);
  });

  test.each(['/', base.slice(0, -1)])('is where %s leads, for now', async (outside) => {
    const { statusCode, headers } = await ask(outside);
    expect([statusCode, headers.location, headers['cache-control']]).toEqual([302, base, 'no-cache']);
  });
});

test.each(['//elsewhere.example/', 'https://elsewhere.example/', '/a/?b/', '../', 'x', '/a\n/', '/%ff/'])(
  'a path %j of nobody sane is the root',
  async (base) => {
    await writeFile(join(served.dir, '.reglament-site'), base);
    await isAlive();
  },
);

test('who says nothing is not waited for, and keeps nobody else waiting', async () => {
  const sockets = Array.from({ length: 50 }, () =>
    connect(Number(new URL(served.site.address).port), '127.0.0.1'),
  );
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  for (const socket of sockets) socket.on('error', () => undefined).write('GET /catalogue/ HTTP/1.1\r\nx: ');
  await isAlive();
});

test('a folder without its last slash leads to itself, never to another host', async () => {
  await mkdir(join(served.dir, 'elsewhere.example'));
  for (const path of ['//elsewhere.example', '/%2felsewhere.example', '/\\elsewhere.example']) {
    const { headers } = await ask(path);
    expect(headers.location ?? '/').toMatch(/^\/(?:[^/]|$)/);
  }
});

test.each([
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  '\0\0\0\0',
  `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`,
  'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n',
  'GET / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  'GET * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
  'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n',
  'GET /catalogue/ HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade, close\r\n\r\n',
  'GET /catalogue/ HTTP/1.1\r\nhost: a\r\nif-modified-since: never\r\nif-none-match: "\r\nconnection: close\r\n\r\n',
])('bytes %j end nothing', async (bytes) => {
  await sendRaw(bytes);
  await isAlive();
});

test('says what a page may do, on the page that is not there too; a drawing may only paint itself', async () => {
  await writeFile(join(served.dir, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (const path of ['/catalogue/', '/nothing/']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  }
  const drawing = await ask('/drawing.svg');
  expect(drawing.headers['content-security-policy']).not.toContain('script-src');
});

test.each([
  ['a.mmd', 'text/plain; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['wasm.ru.pagefind', 'application/octet-stream'],
  ['a.pf_index', 'application/octet-stream'],
  ['a.pf_meta', 'application/octet-stream'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.jsonld', 'application/ld+json'],
  ['a.svg', 'image/svg+xml'],
  ['a.xml', 'application/xml'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.ics', 'text/calendar; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.woff2', 'font/woff2'],
])('%s is %s', async (name, type) => {
  await writeFile(join(served.dir, name), 'a');
  expect((await ask(`/${name}`)).headers['content-type']).toBe(type);
});

describe('a reader that was here before', () => {
  test('keeps what has a hash in its name for ever, and asks about the rest', async () => {
    for (const path of ['assets', 'kk/pagefind/fragment', 'diagrams']) {
      await mkdir(join(served.dir, path), { recursive: true });
      await writeFile(join(served.dir, path, 'a.B1.txt'), 'a');
    }
    const cacheOf = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await cacheOf('/assets/a.B1.txt')).toMatch(/max-age=31536000, immutable/);
    expect(await cacheOf('/kk/pagefind/fragment/a.B1.txt')).toMatch(/immutable/);
    expect(await cacheOf('/diagrams/a.B1.txt')).toBe('no-cache');
    expect(await cacheOf('/catalogue/')).toBe('no-cache');
    expect(await cacheOf('/nothing/')).toBe('no-cache');
  });

  test('is told that nothing has changed', async () => {
    const { headers } = await ask('/catalogue/');
    const asked = { 'if-none-match': String(headers.etag) };
    expect(await told('/catalogue/', asked)).toEqual([304, '']);
    await appendFile(join(served.dir, 'catalogue/index.html'), 'new');
    expect((await told('/catalogue/', asked))[0]).toBe(200);
  });
});

test('text goes compressed to whoever takes it', async () => {
  const encodingOf = async (path: string, encoding: string) => {
    const { headers } = await ask(path, { 'accept-encoding': encoding });
    return headers['content-encoding'];
  };
  expect(await encodingOf('/catalogue/', 'gzip, br')).toBe('br');
  expect(await encodingOf('/catalogue/', 'gzip')).toBe('gzip');
  expect(await encodingOf('/catalogue/', 'identity')).toBeUndefined();
  await writeFile(join(served.dir, 'font.woff2'), Buffer.alloc(9000));
  expect(await encodingOf('/font.woff2', 'gzip, br')).toBeUndefined();
  const page = await fetch(`${served.site.address}catalogue/`);
  expect(await page.text()).toBe(PAGE);
});

test('a folder without a site is an error that says what to do', async () => {
  await rm(join(served.dir, '404.html'));
  await expect(serveSite(served.dir, 0)).rejects.toThrow(/npm run build/);
});

test('a port that is taken is an error', async () => {
  await expect(serveSite(served.dir, Number(new URL(served.site.address).port))).rejects.toThrow(
    /EADDRINUSE/,
  );
});
