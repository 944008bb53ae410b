/**
 * What search engines read first: robots.txt and, where the site knows its address, a sitemap of its pages. Without
 * an address there is no sitemap, because its addresses have to be whole.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../../language/escape-xml.ts';

/** The sitemap protocol allows so many addresses a file. */
const MOST = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function sitemap(root: 'urlset' | 'sitemapindex', addresses: readonly string[]): string {
  const item = root === 'urlset' ? 'url' : 'sitemap';
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('\n')}\n</${root}>\n`;
}

/** Paths of the pages under `dir`, in order. A page of an error is none that anybody looks for. */
function pagesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/**
 * @param dir of a site whose pages are all there
 * @param address of the site, where it has one
 */
export function writeSitemap(dir: string, address: string | undefined): void {
  const robots = ['User-agent: *', 'Allow: /'];
  if (address !== undefined) {
    const whole = (path: string) => new URL(encodeURI(path), address.replace(/\/?$/, '/')).href;
    const pages = pagesIn(dir).map(whole);
    const names: string[] = [];
    for (let from = 0; from < pages.length; from += MOST) {
      const name = `sitemap-${names.length + 1}.xml`;
      writeFileSync(join(dir, name), sitemap('urlset', pages.slice(from, from + MOST)));
      names.push(name);
    }
    writeFileSync(join(dir, 'sitemap.xml'), sitemap('sitemapindex', names.map(whole)));
    robots.push(`Sitemap: ${whole('sitemap.xml')}`);
  }
  writeFileSync(join(dir, 'robots.txt'), `${robots.join('\n')}\n`);
}
