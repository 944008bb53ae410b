/** Items, points, sections and tables of a text, each with an eId that nothing else in the document has. */
import { element } from '../xml.ts';
import { identifyPlace } from './body.ts';
import type { TextItem, TextParagraph, TextSection } from './law-text.ts';
import { type FindTarget, writeReferences } from './references.ts';

/** Where in a document something is written. */
export interface TextPlace {
  /** Before every eId: '' in the act itself, `att_2__` in what it approves. */
  prefix: string;
  /** @returns the id, or one made of it where a slip of the text has used it before */
  claim(eId: string): string;
  find: FindTarget;
}

/** Ids of a whole document. */
export function openIds(): (eId: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let eId = wanted;
    for (let again = 2; taken.has(eId); again += 1) eId = `${wanted}_again_${again}`;
    taken.add(eId);
    return eId;
  };
}

/** An item is named by its number: «5-1» keeps its hyphen, as in documents that are made of records. */
export const nameItem = (prefix: string, number: string) => `${prefix}para_${number.replaceAll(/\s/g, '')}`;

const writeMark = (mark: string | undefined) =>
  mark === undefined ? '' : element('num', {}, writeWords(mark));

const writeWords = (text: string, find: FindTarget = () => undefined) => writeReferences(text, find);

const writeRow = (cells: readonly string[], { find }: TextPlace) =>
  element(
    'tr',
    {},
    cells
      .map((cell) => element('td', {}, cell === '' ? '<p/>' : `<p>${writeWords(cell, find)}</p>`))
      .join(''),
  );

/** Paragraphs and, of rows that stand together, tables. */
export function writeBlocks(paragraphs: readonly TextParagraph[], place: TextPlace): string {
  let written = '';
  let rows = '';
  const endTable = () => {
    if (rows !== '') written += element('table', {}, rows);
    rows = '';
  };
  for (const { cells, text, mark } of paragraphs) {
    if (cells !== undefined) {
      rows += writeRow(mark === undefined ? cells : [mark, ...cells], place);
      continue;
    }
    endTable();
    const words = writeWords(text, place.find);
    written += mark === undefined ? `<p>${words}</p>` : `<p>${writeWords(mark)} ${words}</p>`;
  }
  endTable();
  return written;
}

const content = (paragraphs: readonly TextParagraph[], place: TextPlace) =>
  element('content', {}, writeBlocks(paragraphs, place) || '<p/>');

/** The number of the point that a place is in. */
const findPoint = ({ at }: TextParagraph) => identifyPlace(at)?.split('__point_')[1];

/** Paragraphs one after another that stand in one point, or in none. */
function splitRuns(paragraphs: readonly TextParagraph[]) {
  const runs: { point: string | undefined; paragraphs: TextParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const point = findPoint(paragraph);
    const last = runs.at(-1);
    const begins = point !== undefined && paragraph.mark !== undefined;
    if (last !== undefined && last.point === point && !begins) last.paragraphs.push(paragraph);
    else runs.push({ point, paragraphs: [paragraph] });
  }
  return runs;
}

/** The first paragraph without its mark, which stands in `num`. */
function peelMark([first, ...rest]: readonly TextParagraph[]) {
  const { mark, ...own } = first ?? { text: '', at: '' };
  return { mark, paragraphs: own.text === '' && own.cells === undefined ? rest : [own, ...rest] };
}

function writeItem({ number, paragraphs: all }: TextItem, place: TextPlace): string {
  const { prefix, claim } = place;
  if (number === undefined)
    return element(
      'hcontainer',
      { eId: claim(`${prefix}hcontainer_1`), name: 'unnumbered' },
      content(all, place),
    );
  const eId = claim(nameItem(prefix, number));
  const { mark, paragraphs } = peelMark(all);
  const runs = splitRuns(paragraphs);
  if (runs.every(({ point }) => point === undefined))
    return element('paragraph', { eId }, writeMark(mark) + content(paragraphs, place));
  const parts = runs.map((run, index) => {
    if (run.point !== undefined) {
      const own = peelMark(run.paragraphs);
      const id = claim(`${eId}__point_${run.point}`);
      return element('point', { eId: id }, writeMark(own.mark) + content(own.paragraphs, place));
    }
    if (index === 0) return element('intro', {}, writeBlocks(run.paragraphs, place));
    return element('alinea', { eId: claim(`${eId}__alinea_${index}`) }, content(run.paragraphs, place));
  });
  return element('paragraph', { eId }, writeMark(mark) + parts.join(''));
}

export const writeItems = (items: readonly TextItem[], place: TextPlace) =>
  items.map((item) => writeItem(item, place)).join('\n');

export function writeSections(sections: readonly TextSection[], place: TextPlace): string {
  return sections
    .map(({ heading, items }, index) => {
      const written = writeItems(items, place);
      if (heading === undefined) return written;
      const eId = place.claim(`${place.prefix}sec_${index + 1}`);
      const head = writeMark(heading.mark) + element('heading', {}, writeWords(heading.text, place.find));
      return element('section', { eId }, head + (written || element('content', {}, '<p/>')));
    })
    .join('\n');
}
