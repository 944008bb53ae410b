/** The front of the outline: a source in, its parts out. Total: whatever the text is, nothing is thrown. */

import { makeDividedTest } from '../source/hyphens.ts';
import type { SourceFile } from '../source.ts';
import type { Words } from '../words.ts';
import { actPart } from './act-part.ts';
import { glue } from './glue.ts';
import { NAVIGATION } from './landmarks.ts';
import { splitLines } from './lines.ts';
import { peel } from './markers.ts';
import { divide, type RawAppendix, type RawDocument } from './parts.ts';
import { type Raw, rawParagraphs } from './raw.ts';
import { splitSections } from './sections.ts';
import type { AppendixPart, DocumentPart, Outline, Paragraph } from './types.ts';

export function outline(source: SourceFile): Outline {
  const all = splitLines(source);
  const lines = all.filter(({ words }) => !NAVIGATION.test(words.text));
  const raws = rawParagraphs(lines, makeDividedTest(source.text, false));
  const { act, documents } = divide(raws);
  const { part, unplaced } = actPart(act);
  return {
    source,
    lines: all,
    language: detectLanguage(raws.map(({ words }) => words.text)),
    act: part,
    documents: documents.map(documentPart),
    unplaced,
  };
}

function paragraph(words: Words, at: string): Paragraph {
  return { markers: [], words, at };
}

function documentPart({ kind, stamp, heading, body, appendices }: RawDocument): DocumentPart {
  const { notes, sections } = splitSections(body);
  return {
    kind,
    stamp: stamp.map((words) => paragraph(words, 'гриф')),
    heading: paragraph(heading, 'заголовок'),
    notes,
    sections,
    appendices: appendices.map(appendixPart),
  };
}

function appendixPart({ label, number, stamp, body }: RawAppendix): AppendixPart {
  const at = number === undefined ? 'приложение' : `приложение ${number}`;
  return {
    ...(label !== undefined && { label }),
    ...(number !== undefined && { number }),
    stamp: stamp.map((words) => paragraph(words, at)),
    paragraphs: withWholeTitles(body).map((words) => paragraph(words, at)),
  };
}

/** A title broken over lines goes on with a small letter: «Блок-схема», «прохождения каждого действия». */
function withWholeTitles(body: readonly Raw[]): Words[] {
  const whole: Words[] = [];
  for (const { words, row } of body) {
    const last = whole.at(-1);
    const goesOn = !row && /^\p{Ll}/u.test(words.text) && peel(words).markers.length === 0;
    if (last !== undefined && goesOn && !/[.;:,|]$/u.test(last.text))
      whole[whole.length - 1] = glue([last, words]);
    else whole.push(words);
  }
  return whole;
}

/** Letters that Russian does not have. */
const KAZAKH = new Set('әғқңөұүһіӘҒҚҢӨҰҮҺІ');
const RUSSIAN = /[ыэъщ]/iu;
/** One letter in so many is enough: the share in Kazakh prose is about one in seven. */
const KAZAKH_SHARE = 1 / 30;
const FEWEST_LETTERS = 40;

/** Letter by letter: of a long text a list of them all would fill the memory. */
function detectLanguage(texts: readonly string[]): Outline['language'] {
  let letters = 0;
  let kazakh = 0;
  for (const text of texts) {
    for (let place = 0; place < text.length; place += 1) {
      const letter = text[place] ?? '';
      if (letter < 'Ѐ' || letter > 'ԯ') continue;
      letters += 1;
      if (KAZAKH.has(letter)) kazakh += 1;
    }
  }
  if (letters < FEWEST_LETTERS) return 'unknown';
  if (kazakh > letters * KAZAKH_SHARE) return 'kk';
  return texts.some((text) => RUSSIAN.test(text)) ? 'ru' : 'unknown';
}
