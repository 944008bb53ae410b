/** The paragraphs of a .docx, a line each; a manual line break is a vertical tab, as Word itself writes it. */
import { isTableRow, joinCellTexts, speaksOfEachRow } from '../../outline/cells.ts';
import type { ListPlace, NumberParagraph } from './numbering.ts';
import { descend, readXml, type XmlElement } from './xml.ts';

/** Inside a paragraph. */
export const LINE_BREAK = '\v';

export interface DocumentParts {
  /** `word/document.xml` */
  document: string;
  styles?: string | undefined;
  footnotes?: string | undefined;
  number: NumberParagraph;
}

/** @throws Error when a part is no XML */
export function readDocument({ document, styles, footnotes, number }: DocumentParts): string[] {
  const reader: Reader = {
    number,
    places: readStylePlaces(styles),
    notes: readNotes(footnotes),
  };
  const body = descend(readXml(document), 'body');
  return body === undefined ? [] : blockLines(body, reader);
}

interface Reader {
  number: NumberParagraph;
  /** By the id of a style, the list that its paragraphs belong to. */
  places: ReadonlyMap<string, Partial<ListPlace>>;
  /** Texts of footnotes by id. */
  notes: ReadonlyMap<string, XmlElement>;
}

/** Lines of the paragraphs and tables in an element, those inside of content controls and text boxes included. */
function blockLines(element: XmlElement, reader: Reader): string[] {
  return element.children.flatMap((child) => {
    if (child.name === 'p') return paragraphLines(child, reader);
    if (child.name === 'tbl') return tableLines(child, reader);
    return blockLines(child, reader);
  });
}

function paragraphLines(paragraph: XmlElement, reader: Reader): string[] {
  const run: Run = { text: '', boxes: [], notes: [] };
  collect(paragraph, run);
  const place = run.text.trim() === '' ? undefined : listPlace(paragraph, reader.places);
  const label = place === undefined ? '' : reader.number(place);
  return [
    label === '' ? run.text : `${label} ${run.text}`,
    ...run.boxes.flatMap((box) => blockLines(box, reader)),
    ...run.notes.flatMap((id) => {
      const note = reader.notes.get(id);
      // A note has no notes: one that referred to itself would have no end.
      return note === undefined ? [] : blockLines(note, { ...reader, notes: new Map() });
    }),
  ];
}

interface Run {
  text: string;
  boxes: XmlElement[];
  /** Ids of the footnotes that it refers to. */
  notes: string[];
}

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  cr: LINE_BREAK,
  br: LINE_BREAK,
  noBreakHyphen: '-',
};

function collect(element: XmlElement, run: Run): void {
  for (const child of element.children) {
    if (child.name === 't') run.text += child.text.replaceAll(/[\r\n]/gu, ' ');
    else if (child.name === 'txbxContent') run.boxes.push(child);
    else if (child.name === 'footnoteReference') run.notes.push(child.attributes.id ?? '');
    else if (child.name === 'r' && isHidden(child)) continue;
    else if (child.name === 'pPr' || child.name === 'rPr') continue;
    else {
      run.text += SIGNS[child.name] ?? '';
      collect(child, run);
    }
  }
}

function isHidden(run: XmlElement): boolean {
  const hidden = descend(run, 'rPr', 'vanish');
  return hidden !== undefined && !/^(?:0|false|off)$/u.test(hidden.attributes.val ?? '');
}

/** A row is a line of its cells; one with a single full cell, or with a table inside, is layout. */
function tableLines(table: XmlElement, reader: Reader): string[] {
  let above = 0;
  const merged = new Map<number, string>();
  return listRows(table).flatMap((row) => {
    const cells = listNamed(row, 'tc').map((cell) => ({
      cell,
      lines: blockLines(cell, reader).filter((line) => line.trim() !== ''),
    }));
    let column = 0;
    for (const { cell, lines } of cells) {
      const properties = descend(cell, 'tcPr');
      const merge = descend(properties, 'vMerge');
      const text = merged.get(column);
      if (merge === undefined) merged.delete(column);
      else if (merge.attributes.val === 'restart') merged.set(column, flat(lines.join(' ')));
      else if (text !== undefined && lines.length === 0 && speaksOfEachRow(text)) lines.push(text);
      column += Math.max(1, Number(properties?.value('gridSpan') ?? 1) || 1);
    }
    const full = cells.filter(({ lines }) => lines.length > 0);
    const isRow =
      isTableRow(full.length, cells.length, above) &&
      !cells.some(({ cell }) => listNamed(cell, 'tbl').length > 0);
    above = isRow ? cells.length : 0;
    return isRow
      ? [joinCellTexts(cells.map(({ lines }) => flat(lines.join(' '))))]
      : full.flatMap(({ lines }) => lines);
  });
}

/** A row that was deleted is still there, with a mark. */
function listRows(table: XmlElement): XmlElement[] {
  return listNamed(table, 'tr').filter((row) => descend(row, 'trPr', 'del') === undefined);
}

/** Those of that name, not inside another one or inside a table of its own. */
function listNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'tbl' || child.name === 'p' ? [] : listNamed(child, name);
  });
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A paragraph's own place in a list, else that of its style. List `0` takes a paragraph out of any. */
function listPlace(
  paragraph: XmlElement,
  styles: ReadonlyMap<string, Partial<ListPlace>>,
): ListPlace | undefined {
  const properties = descend(paragraph, 'pPr');
  const style = styles.get(properties?.value('pStyle') ?? '');
  const { list, level = 0 } = { ...style, ...readPlace(properties) };
  return list === undefined || list === '0' ? undefined : { list, level };
}

function readPlace(properties: XmlElement | undefined): Partial<ListPlace> {
  const place = descend(properties, 'numPr');
  const [list, level] = [place?.value('numId'), place?.value('ilvl')];
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

function readStylePlaces(xml: string | undefined): Map<string, Partial<ListPlace>> {
  const places = new Map<string, Partial<ListPlace>>();
  if (xml === undefined) return places;
  const styles = new Map(
    readXml(xml)
      .children.filter(({ name }) => name === 'style')
      .map((style) => [style.attributes.styleId ?? '', style]),
  );
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    let place: Partial<ListPlace> = {};
    // A style has what it does not say from the one that it is based on.
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const style = styles.get(at);
      place = { ...readPlace(descend(style, 'pPr')), ...place };
      at = style?.value('basedOn');
    }
    places.set(id, place);
  }
  return places;
}

function readNotes(xml: string | undefined): Map<string, XmlElement> {
  if (xml === undefined) return new Map();
  const notes = readXml(xml).children.filter(({ attributes }) => attributes.type === undefined);
  return new Map(notes.map((note) => [note.attributes.id ?? '', note]));
}
