/** Paragraphs divided: what belongs to the act itself, to each document that it approves, to each appendix. */

import { join, type Words } from '../words.ts';
import { findCorners, hasOpenQuote, opensText } from './corners.ts';
import { glue } from './glue.ts';
import { type DocumentKind, documentKind } from './landmarks.ts';
import type { Raw } from './raw.ts';

export interface RawAppendix {
  label?: Words;
  number?: string;
  stamp: readonly Words[];
  body: readonly Raw[];
}

export interface RawDocument {
  kind: DocumentKind;
  stamp: readonly Words[];
  heading: Words;
  body: readonly Raw[];
  appendices: readonly RawAppendix[];
}

export interface RawParts {
  act: readonly Raw[];
  documents: readonly RawDocument[];
}

const MOST_HEADING_LINES = 10;

export function divide(raws: readonly Raw[]): RawParts {
  const corners = findCorners(raws);
  const documents: (RawDocument & { appendices: RawAppendix[] })[] = [];
  corners.forEach((corner, index) => {
    const body = raws.slice(corner.end, corners[index + 1]?.start ?? raws.length);
    const document = documents.at(-1);
    if (corner.of === 'appendix' && document !== undefined) {
      const { label, number, stamp } = corner;
      document.appendices.push({
        ...(label !== undefined && { label }),
        ...(number !== undefined && { number }),
        stamp,
        body,
      });
      return;
    }
    const { heading, lines } = readHeading(body);
    documents.push({
      kind: documentKind(heading.text) ?? 'other',
      stamp: [...(corner.label ? [corner.label] : []), ...corner.stamp],
      heading,
      body: body.slice(lines),
      appendices: [],
    });
  });
  return { act: raws.slice(0, corners[0]?.start ?? raws.length), documents };
}

/** A heading may be broken over many lines; it ends where the text begins. */
function readHeading(body: readonly Raw[]): { heading: Words; lines: number } {
  const parts: Words[] = [];
  for (const { words, row } of body) {
    const said = join(parts).text;
    if (parts.length >= MOST_HEADING_LINES || row || opensText(words.text)) break;
    if (parts.length > 0 && /[.:]$/u.test(words.text)) break;
    const goesOn =
      hasOpenQuote(said) || /^[\p{Ll}("«“„]/u.test(words.text) || documentKind(said) === undefined;
    if (parts.length > 0 && !goesOn) break;
    parts.push(words);
  }
  return { heading: glue(parts), lines: parts.length };
}
