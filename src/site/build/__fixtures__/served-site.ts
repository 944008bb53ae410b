/** A small site that is served, and a reader that tidies nothing on its way. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, expect } from 'vitest';
import { type RunningSite, serveSite } from '../serve-site.ts';

export const PAGE = `<h1>Каталог</h1>${'<p>Регламент</p>'.repeat(200)}`;
export const NOTHING = '<h1>Такой страницы нет</h1>';

/** What belongs to the test that runs. */
export interface Served {
  folder: string;
  /** That of the site, inside `folder`. */
  dir: string;
  site: RunningSite;
  /** As it goes over the wire: nothing of the path is tidied, nothing of the answer is unpacked. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<IncomingMessage>;
  /** Status and text of an answer. */
  told(path: string, headers?: Record<string, string>, method?: string): Promise<[number, string]>;
  /** Bytes that are no request of any library, and what comes back. */
  sendRaw(bytes: string): Promise<string>;
  isAlive(): Promise<void>;
}

export async function writeSite(folder: string, name: string, page: string): Promise<string> {
  const root = join(folder, name);
  await mkdir(join(root, 'catalogue'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<h1>Начало</h1>');
  await writeFile(join(root, 'catalogue/index.html'), page);
  await writeFile(join(root, '404.html'), NOTHING);
  await writeFile(join(root, 'digits.txt'), '0123456789');
  return root;
}

/** A site for each test of a file. */
export function serveForEach(): Served {
  const served = {} as Served;
  const port = () => new URL(served.site.address).port;
  beforeEach(async () => {
    served.folder = await mkdtemp(join(tmpdir(), 'reglament-serve-'));
    served.dir = await writeSite(served.folder, 'dist', PAGE);
    served.site = await serveSite(served.dir, 0);
  });
  afterEach(async () => {
    await served.site.close();
    await rm(served.folder, { recursive: true, force: true });
  });
  served.ask = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port: port(), path, method, headers }, resolve)
        .on('error', reject)
        .end();
    });
  served.told = async (path, headers, method) => {
    const response = await served.ask(path, headers, method);
    return [response.statusCode ?? 0, await textOf(response)];
  };
  served.sendRaw = (bytes) =>
    new Promise((resolve) => {
      let received = '';
      const socket = connect(Number(port()), '127.0.0.1', () => socket.end(bytes));
      socket.setEncoding('utf8').on('data', (chunk) => {
        received += chunk;
      });
      socket.on('error', () => undefined).on('close', () => resolve(received));
    });
  served.isAlive = async () => expect(await served.told('/catalogue/')).toEqual([200, PAGE]);
  return served;
}
