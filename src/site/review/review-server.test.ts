import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { BusyError } from '../../storage/lock.ts';
import { type RunningReview, serveReview } from './review-server.ts';
import { NoRecordError } from './review-session.ts';

let review: RunningReview;
let written = 0;
beforeEach(async () => {
  written = 0;
  review = await serveReview(
    {
      edit: () => {
        written += 1;
        return { done: true };
      },
      lost: () => {
        throw new NoRecordError('нет записи');
      },
      busy: () => {
        throw new BusyError('пишет другой');
      },
    },
    0,
  );
  onTestFinished(() => review.close());
});

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

function send({ method = 'POST', path = '/api/edit', headers = {}, body = '{}' }: Asked) {
  const { port } = new URL(review.address);
  return new Promise<{ status: number | undefined; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, body: text, headers: response.headers }),
        );
      });
      asking.on('error', reject);
      asking.end(method === 'POST' ? body : undefined);
    },
  );
}

const key = () => new URL(review.address).searchParams.get('key') ?? '';
const withKey = (more: Record<string, string> = {}) => ({ 'x-review-key': key(), ...more });

it('writes for the page that has the key', async () => {
  const { origin } = new URL(review.address);
  expect(await send({ headers: withKey({ origin }) })).toMatchObject({ status: 200, body: '{"done":true}' });
  expect(written).toBe(1);
});

it.each<[string, () => Asked]>([
  ['without the key', () => ({})],
  ['with another key', () => ({ headers: { 'x-review-key': 'a'.repeat(key().length) } })],
  ['from another site', () => ({ headers: withKey({ origin: 'https://example.org' }) })],
  ['from a page without an origin of its own', () => ({ headers: withKey({ origin: 'null' }) })],
  ['by a name that was made to lead here', () => ({ headers: withKey({ host: 'example.org' }) })],
  ['by localhost of another port', () => ({ headers: withKey({ host: '127.0.0.1:1' }) })],
])('refuses a request %s', async (_, asked) => {
  expect((await send(asked())).status).toBe(403);
  expect(written).toBe(0);
});

it('shows its page only at the whole address, and no script but its own', async () => {
  expect((await send({ method: 'GET', path: '/' })).status).toBe(403);
  const page = await send({ method: 'GET', path: `/?key=${key()}` });
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toMatch(
    /default-src 'none'; script-src 'self'.*frame-ancestors 'none'/,
  );
  expect(page.body).not.toContain(key());
});

it('serves the files of the page and nothing else', async () => {
  const get = async (path: string) => (await send({ method: 'GET', path })).status;
  for (const path of [
    '/src/site/client/review/main.ts',
    '/src/site/review/review-data.ts',
    '/styles/review.css',
    '/styles/tokens.css',
  ])
    expect(await get(path), path).toBe(200);
  for (const path of [
    '/src/site/options.ts',
    '/src/site/review/../options.ts',
    '/package.json',
    '/styles/base.css',
    '/styles/',
    '/fonts/../../package.json',
    '/api/edit',
    '/%2e%2e/x',
  ])
    expect(await get(path), path).toBe(404);
});

it('tells what goes wrong with its kind, and goes on', async () => {
  expect(await send({ path: '/api/lost', headers: withKey() })).toMatchObject({
    status: 404,
    body: 'нет записи',
  });
  expect(await send({ path: '/api/busy', headers: withKey() })).toMatchObject({
    status: 503,
    body: 'пишет другой',
  });
  expect((await send({ path: '/api/toString', headers: withKey() })).status).toBe(404);
  expect((await send({ headers: withKey(), body: '{' })).status).toBe(500);
  expect((await send({ headers: withKey() })).status).toBe(200);
});

it('is reached from this machine alone', async () => {
  const { port } = new URL(review.address);
  const outward = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of [...outward, { address: '127.0.0.2' }]) {
    const reached = await new Promise((resolve) => {
      const socket = connect(Number(port), address, () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    expect(reached, address).toBe(false);
  }
});
