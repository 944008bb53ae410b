/**
 * The page of a review on this machine alone. It can write into the catalogue, so every request has to show the key that
 * only the printed address holds, and to come from the page itself: another site, or a name that is made to lead here,
 * is refused before anything is read.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BusyError } from '../../storage/lock.ts';
import { readPageFile, reviewPage } from './review-files.ts';
import { NoRecordError } from './review-session.ts';

export interface RunningReview {
  /** With its key: whoever has it may write. */
  address: string;
  close(): Promise<void>;
}

/** What the page may ask; a body is the JSON that it sent. */
export type Answers = Readonly<Record<string, (body: never) => unknown>>;

/** A record is far smaller. */
const MOST_BYTES = 4_000_000;

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** @throws Error when the port cannot be had */
export async function serveReview(answers: Answers, port: number): Promise<RunningReview> {
  const key = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    respond({ answers, key, host: `127.0.0.1:${own}` }, request, response).catch((error: unknown) =>
      send(
        response,
        500,
        'text/plain; charset=utf-8',
        error instanceof Error ? error.message : String(error),
      ),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/?key=${key}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Door {
  answers: Answers;
  key: string;
  host: string;
}

async function respond(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, method, url = '/' } = request;
  const address = new URL(url, `http://${door.host}`);
  // A name of somebody else that leads to this machine shows itself in Host, another site in Origin.
  if (headers.host !== door.host) return refuse(response, 'Откройте адрес, который напечатала команда.');
  if (headers.origin !== undefined && headers.origin !== `http://${door.host}`) {
    return refuse(response, 'Запрос пришёл с другого сайта.');
  }
  if (method === 'GET' && address.pathname === '/') {
    if (!isKey(address.searchParams.get('key'), door.key)) {
      return refuse(response, 'В адресе нет ключа: откройте адрес, который напечатала команда, целиком.');
    }
    return send(response, 200, 'text/html; charset=utf-8', reviewPage());
  }
  const file = method === 'GET' ? readPageFile(address.pathname) : undefined;
  if (file !== undefined) return send(response, 200, file.type, file.body);
  if (method !== 'POST') return send(response, 404, 'text/plain; charset=utf-8', 'Здесь ничего нет.');
  if (!isKey(headers['x-review-key'], door.key)) return refuse(response, 'Нет ключа.');
  return answer(door.answers, address.pathname.slice('/api/'.length), request, response);
}

async function answer(answers: Answers, name: string, request: IncomingMessage, response: ServerResponse) {
  const ask = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (ask === undefined) return send(response, 404, 'text/plain; charset=utf-8', 'Здесь ничего нет.');
  try {
    const told = await ask(JSON.parse(await readBody(request)) as never);
    return send(response, 200, 'application/json', JSON.stringify(told ?? null));
  } catch (error) {
    const status = error instanceof NoRecordError ? 404 : error instanceof BusyError ? 503 : 500;
    return send(
      response,
      status,
      'text/plain; charset=utf-8',
      error instanceof Error ? error.message : String(error),
    );
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error('Слишком длинный запрос.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function isKey(given: unknown, key: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function refuse(response: ServerResponse, message: string): void {
  send(response, 403, 'text/plain; charset=utf-8', message);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type });
  response.end(body);
}
