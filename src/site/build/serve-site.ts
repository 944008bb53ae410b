/** A static server for a built site, on this machine only. It looks into the folder anew for each request. */
import { access, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import compression from 'compression';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import { parse as parseRange } from 'range-parser';
import { HOST_FILES, hostHeaders } from '../hosting.ts';
import { readBase } from './publish.ts';
import { findSiteFile, type SiteFile } from './site-file.ts';

export interface RunningSite {
  address: string;
  close(): Promise<void>;
}

const NOT_FOUND = '/404.html';

/** Who connects and says nothing, or little, is not waited for. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };
/** Nor who does not read what was asked for. */
const MOST_SILENCE = 60_000;

/** A whole answer may be compressed; a part of one is counted in bytes of the file. */
const compress = compression({
  filter: (request, response) =>
    ![206, 304].includes(response.statusCode) && compression.filter(request, response),
});

/**
 * @param dir of the site
 * @param port 0 takes any free port; a wanted port that is taken is an error
 * @param name of the folder in an error, as the caller knows it
 * @throws Error when the folder holds no site, or the port cannot be had
 */
export async function serveSite(dir: string, port: number, name = dir): Promise<RunningSite> {
  await access(join(dir, NOT_FOUND)).catch(() => {
    throw new Error(`${name} holds no built site. Run: npm run build`);
  });
  const server = createServer(PATIENCE, (request, response) => {
    compress(request as never, response as never, () => {
      // Whatever goes wrong with one request is told to its reader, and the next is served.
      answer(dir, request, response).catch(() => sendStatus(response, 500));
    });
  });
  server.setTimeout(MOST_SILENCE);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}${await readBase(dir)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    sendStatus(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const site = await readInode(dir);
  const base = await readBase(dir);
  const found = await findSiteFile(dir, base, url);
  if (found !== undefined && 'location' in found)
    sendStatus(response, found.isPermanent ? 301 : 302, { Location: found.location });
  else if (found !== undefined && !isHostFile(found)) await sendFile(found, 200, request, response);
  else {
    await found?.handle.close();
    // Between two sites there is a moment without any: what was not found then may well be there.
    const isSame = site !== undefined && site === (await readInode(dir));
    const page = isSame ? await findSiteFile(dir, '/', NOT_FOUND) : undefined;
    if (page !== undefined && 'handle' in page) await sendFile(page, 404, request, response);
    else sendStatus(response, 503, { 'Retry-After': '1' });
  }
}

/** Inode of the folder that stands there now; nothing when there is none. */
async function readInode(dir: string): Promise<number | undefined> {
  return (await stat(dir).catch(() => undefined))?.ino;
}

function isHostFile({ pathname }: SiteFile): boolean {
  return HOST_FILES.some((name) => pathname === `/${name}`);
}

/** @param status 200, or that of a page which is shown in the place of another */
async function sendFile(
  { handle, stats, pathname }: SiteFile,
  status: number,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await using _ = handle;
  const { size, mtime, mtimeMs } = stats;
  const about = {
    'Content-Type': contentType(extname(pathname)) || 'application/octet-stream',
    'Last-Modified': mtime.toUTCString(),
    ETag: `W/"${size.toString(16)}-${mtimeMs.toString(16)}"`,
    'Accept-Ranges': 'bytes',
    ...hostHeaders(pathname),
  };
  response.setHeaders(new Map(Object.entries(about)));
  if (status === 200 && fresh(headers, { etag: about.ETag, 'last-modified': about['Last-Modified'] })) {
    response.writeHead(304).end();
    return;
  }
  const part = status === 200 ? chooseRange(headers, size) : undefined;
  if (part === 'none') {
    sendStatus(response, 416, { 'Content-Range': `bytes */${size}` });
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  response.statusCode = part === undefined ? status : 206;
  if (part !== undefined) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.setHeader('Content-Length', end - start + 1);
  if (method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  const bytes = handle.createReadStream({ start, end, autoClose: false });
  // A reader that leaves ends this answer and nothing else.
  await pipeline(bytes, response, { end: false }).catch(() => response.destroy());
  // A reader would wait for the rest of a file that has shrunk.
  if (bytes.bytesRead === end - start + 1) response.end();
  else response.destroy();
}

/** Which bytes are asked for; several parts at once are answered with the whole. */
function chooseRange(
  { range, 'if-range': condition }: IncomingMessage['headers'],
  size: number,
): { start: number; end: number } | 'none' | undefined {
  if (range === undefined || condition !== undefined) return undefined;
  const { type, ranges } = parseRange(size, range);
  if (type !== 'bytes') return undefined;
  return ranges.length > 1 ? undefined : (ranges[0] ?? 'none');
}

/** An answer without a page. */
function sendStatus(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const all = { ...hostHeaders('/'), ...headers, 'Content-Type': 'text/plain; charset=utf-8' };
  response.setHeaders(new Map(Object.entries(all)));
  response.removeHeader('Content-Length');
  response.statusCode = status;
  response.end(`${status}\n`);
}
