/** A static server for a built site, on this machine only. */

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../security.ts';

export interface RunningSite {
  address: string;
  close(): Promise<void>;
}

/**
 * @param port 0 takes any free port; a wanted port that is taken is an error
 * @throws Error when the folder holds no site, or the port cannot be had
 */
export async function serveSite(dir: string, port: number): Promise<RunningSite> {
  const notFound = await readFile(join(dir, '404.html')).catch(() => {
    throw new Error(`${dir} holds no built site. Run: npm run build`);
  });
  const files = sirv(dir, {
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(securityHeaders(pathname))) response.setHeader(name, value);
    },
  });
  const server: Server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {
        ...securityHeaders('/404.html'),
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
