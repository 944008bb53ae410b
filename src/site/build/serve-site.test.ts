import { appendFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_POLICY } from '../security.ts';
import { publish } from './publish.ts';
import { type RunningSite, serveSite } from './serve-site.ts';

const PAGE = `<h1>Каталог</h1>${'<p>Регламент</p>'.repeat(200)}`;

let folder: string;
let dir: string;
let site: RunningSite;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reglament-serve-'));
  dir = await writeSite('dist', PAGE);
  site = await serveSite(dir, 0);
});
afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeSite(name: string, page: string): Promise<string> {
  const root = join(folder, name);
  await mkdir(join(root, 'catalogue'), { recursive: true });
  await writeFile(join(root, 'catalogue/index.html'), page);
  await writeFile(join(root, '404.html'), '<h1>Такой страницы нет</h1>');
  await writeFile(join(root, 'digits.txt'), '0123456789');
  return root;
}

/** As it goes over the wire: nothing of the path is tidied, nothing of the answer is unpacked. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end();
  });
}

/** Status and text of an answer. */
async function told(
  path: string,
  headers?: Record<string, string>,
  method?: string,
): Promise<[number, string]> {
  const response = await ask(path, headers, method);
  return [response.statusCode ?? 0, await textOf(response)];
}

/** Bytes that are no request of any library, and what comes back. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(new URL(site.address).port), '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('utf8').on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => undefined).on('close', () => resolve(received));
  });
}

const isAlive = async () => expect(await told('/catalogue/')).toEqual([200, PAGE]);

test('serves pages by their folder, and the 404 page for what is not there', async () => {
  expect(site.address).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(await told('/catalogue/')).toEqual([200, PAGE]);
  expect(await told('/nothing/')).toEqual([404, '<h1>Такой страницы нет</h1>']);
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
])('a range %s', async (range, status, body, contentRange) => {
  const response = await ask('/digits.txt', { range, 'accept-encoding': 'gzip' });
  expect([response.statusCode, await textOf(response)]).toEqual([status, body]);
  expect(response.headers['content-range']).toBe(contentRange);
  expect(response.headers['content-encoding']).toBeUndefined();
  await isAlive();
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
  ['//elsewhere.example/..', 404],
  ['/catalogue/../catalogue/', 200],
  ['http://elsewhere.example/catalogue/', 200],
  ['/catalogue/?a=%ff#b', 200],
  ['/.reglament-site', 404],
  ['/_headers', 404],
  ['/_nginx.conf?a', 404],
  [`/${'a'.repeat(8000)}`, 404],
])('a path %s', async (path, status) => {
  await writeFile(join(folder, 'secret.txt'), 'secret');
  for (const name of ['.reglament-site', '_headers', '_nginx.conf'])
    await writeFile(join(dir, name), 'secret');
  const [got, body] = await told(path);
  expect(got).toBe(status);
  expect(body).not.toContain('secret');
  await isAlive();
});

test('a folder without its last slash leads to itself, never to another host', async () => {
  await mkdir(join(dir, 'elsewhere.example'));
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

describe('a site that changes under it', () => {
  test('is served as it is now', async () => {
    await writeFile(join(dir, 'new.txt'), 'new');
    expect(await told('/new.txt')).toEqual([200, 'new']);
    await appendFile(join(dir, 'digits.txt'), 'abc');
    expect(await told('/digits.txt')).toEqual([200, '0123456789abc']);
    await truncate(join(dir, 'digits.txt'), 2);
    expect(await told('/digits.txt')).toEqual([200, '01']);
    expect((await told('/digits.txt', { range: 'bytes=5-' }))[0]).toBe(416);
    await rm(join(dir, 'digits.txt'));
    expect(await told('/digits.txt')).toEqual([404, '<h1>Такой страницы нет</h1>']);
    await writeFile(join(dir, '404.html'), 'другая');
    expect(await told('/nothing/')).toEqual([404, 'другая']);
  });

  test('while a large file is on its way: the reader is cut off, others are served', async () => {
    const large = join(dir, 'large.bin');
    await writeFile(large, Buffer.alloc(32_000_000, 'a'));
    for (const spoil of [() => truncate(large, 10), () => rm(large)]) {
      const response = await ask('/large.bin');
      response.pause();
      await spoil();
      const read = textOf(response).then(
        ({ length }) => length,
        () => -1,
      );
      expect(await read).not.toBe(0);
      await isAlive();
    }
  });

  test('by builds one after another: old or new, or «soon», and nothing else', async () => {
    await rm(join(dir, '.reglament-site'), { force: true });
    await writeFile(join(dir, '.reglament-site'), '');
    let isOver = false;
    const answers = new Set<string>();
    const reader = async () => {
      while (!isOver) {
        const [status, body] = await told('/catalogue/');
        answers.add(`${status} ${body.slice(0, 12)}`);
      }
    };
    const readers = [reader(), reader(), reader()];
    for (let round = 0; round < 30; round += 1) {
      await publish(await writeSite(`next-${round}`, `<h1>Новый`), dir);
    }
    isOver = true;
    await Promise.all(readers);
    const right = ['200 <h1>Каталог<', '200 <h1>Новый', '503 503\n'];
    expect([...answers].filter((answer) => !right.includes(answer))).toEqual([]);
    expect(answers).toContain('200 <h1>Новый');
  });

  test('that is gone and comes back', async () => {
    await rm(dir, { recursive: true });
    const response = await ask('/catalogue/');
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '1']);
    await writeSite('dist', PAGE);
    await isAlive();
  });
});

test('says what a page may do, on the page that is not there too; a drawing may only paint itself', async () => {
  await writeFile(join(dir, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
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
  await writeFile(join(dir, name), 'a');
  expect((await ask(`/${name}`)).headers['content-type']).toBe(type);
});

describe('a reader that was here before', () => {
  test('keeps what has a hash in its name for ever, and asks about the rest', async () => {
    for (const path of ['assets', 'kk/pagefind/fragment', 'diagrams']) {
      await mkdir(join(dir, path), { recursive: true });
      await writeFile(join(dir, path, 'a.B1.txt'), 'a');
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
    await appendFile(join(dir, 'catalogue/index.html'), 'new');
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
  await writeFile(join(dir, 'font.woff2'), Buffer.alloc(9000));
  expect(await encodingOf('/font.woff2', 'gzip, br')).toBeUndefined();
  const page = await fetch(`${site.address}catalogue/`);
  expect(await page.text()).toBe(PAGE);
});

test('a folder without a site is an error that says what to do', async () => {
  await rm(join(dir, '404.html'));
  await expect(serveSite(dir, 0)).rejects.toThrow(/npm run build/);
});

test('a port that is taken is an error', async () => {
  await expect(serveSite(dir, Number(new URL(site.address).port))).rejects.toThrow(/EADDRINUSE/);
});
