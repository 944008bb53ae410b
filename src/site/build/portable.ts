/**
 * A site that is read from a folder, by a double click and without a server. Addresses become relative and name their
 * file. Browsers run no module of such a page and let none fetch: it is for reading, and what needs a script is hidden.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PAGE_POLICY } from '../security.ts';

/** `'self'` is nothing for a page that is a file. */
const FILE_POLICY = [
  "default-src 'none'",
  'style-src file:',
  'img-src file:',
  'font-src file:',
  "base-uri 'none'",
].join('; ');

const HIDDEN = '.needs-script,[role="search"]{display:none!important}';

/**
 * @param address as a page or a style names it
 * @param from path of that file, from the root of the site
 * @param base path of the site on its host, with slashes around it
 * @returns the same address where it is none of this site
 */
export function makeRelative(address: string, from: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // A question is for a script: without one it would only keep a browser from finding the file.
  return `${posix.relative(posix.dirname(from), file)}${rest.replace(/^\?[^#]*/, '')}`;
}

export function makePagePortable(html: string, from: string, base: string): string {
  const relative = (address: string) => makeRelative(address, from, base);
  return (
    html
      .replaceAll(/<script type="module"[^>]*><\/script>|<link rel="(?:preload|manifest)"[^>]*>/g, '')
      // The browser has scripts, and runs none of this page: what it says to a browser without them is true here.
      .replaceAll(/<\/?noscript>/g, '')
      .replaceAll(/(\s(?:href|src|action)=")([^"]*)"/g, (_, name, address) => `${name}${relative(address)}"`)
      .replaceAll(/( content="0; url=)([^"]*)"/g, (_, name, address) => `${name}${relative(address)}"`)
      .replace(PAGE_POLICY, FILE_POLICY)
      .replace(PAGE_POLICY.replaceAll("'", '&#39;'), FILE_POLICY.replaceAll("'", '&#39;'))
  );
}

function makeStylePortable(css: string, from: string, base: string): string {
  const placed = css.replaceAll(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, quote, address) => `url(${quote}${makeRelative(address, from, base)}${quote})`,
  );
  return /\.needs-script|\.search\b/.test(placed) ? `${placed}${HIDDEN}` : placed;
}

/**
 * @param dir of a site in which nothing is written any more
 * @param base path of the site on its host, with slashes around it
 */
export function makePortable(dir: string, base: string): void {
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const change = path.endsWith('.html')
      ? makePagePortable
      : path.endsWith('.css')
        ? makeStylePortable
        : undefined;
    if (change === undefined) continue;
    const file = join(dir, path);
    writeFileSync(file, change(readFileSync(file, 'utf8'), path, base));
  }
}
