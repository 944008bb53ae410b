/** A page at a former address: it leads on by itself, and says so to whoever it does not lead. */
import { escapeXml } from '../language/escape-xml.ts';

export interface MovedPage {
  language: string;
  /** Of the page that it leads to. */
  href: string;
  title: string;
  /** «Эта запись теперь называется иначе». */
  words: string;
}

/** Nothing is loaded, and nothing runs: the policy of the page lets nothing. */
export function formatMovedPage({ language, href, title, words }: MovedPage): string {
  const [address, name, text] = [href, title, words].map(escapeXml);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; base-uri \'none\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${name}</title>`,
    `<link rel="canonical" href="${address}">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '</head>',
    `<body><p>${text} <a href="${address}">${name}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
