/** A search that a browser can offer from its own field (OpenSearch 1.1). */
import { escapeXml } from '../language/escape-xml.ts';

export interface OpenSearch {
  name: string;
  description: string;
  language: string;
  /** Whole address of the search, with `{searchTerms}` where the words go. */
  search: string;
  /** Whole address of an SVG. */
  icon: string;
}

/** The format has no room for more. */
const LONGEST_NAME = 16;

export function formatOpenSearch({ name, description, language, search, icon }: OpenSearch): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml([...name].slice(0, LONGEST_NAME).join(''))}</ShortName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    `  <Language>${escapeXml(language)}</Language>`,
    `  <Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `  <Url type="text/html" method="get" template="${escapeXml(search)}"/>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
