/** Every note in the rules of a service as an event, and the items that are gone: «8. Исключен приказом …». */
import type { DocumentPart, Paragraph } from '../outline/types.ts';
import { readNote } from '../phrases/note.ts';
import { classifyAnnex } from './annexes.ts';
import { type FootnoteEvent, readFootnote } from './footnotes.ts';
import { isGone } from './prose.ts';
import type { ServicePart } from './service-parts.ts';

/** The notes of the document as a whole, of the chapters of the service, and of its annexes. */
export function readEvents(document: DocumentPart, part: ServicePart): FootnoteEvent[] {
  const own = part.sections.flatMap(({ items }) =>
    items.flatMap(({ paragraphs, at }) => paragraphs.flatMap((one) => read(one, at))),
  );
  // The table of another service in the same rules changes nothing here.
  const mine = document.appendices.filter(
    (annex) => annex === part.annex || classifyAnnex(annex) !== 'requirements',
  );
  const annexes = mine.flatMap((annex) => {
    const place = annex.number === undefined ? 'приложение' : `приложение ${annex.number}`;
    return annex.paragraphs.flatMap((one) => read(one, place));
  });
  return [...document.notes.flatMap((one) => read(one, 'правила')), ...own, ...annexes];
}

function read({ words, markers }: Paragraph, place: string): FootnoteEvent[] {
  const note = readNote(words);
  if (note !== undefined) return readFootnote(note.body, place);
  if (markers.length === 0 || !isGone(words)) return [];
  return readFootnote(words, place).map((event) => ({ ...event, at: place }));
}
