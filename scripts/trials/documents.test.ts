/** Documents that are small as files and would be endless as texts: each is read or refused, at once. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readSource } from '../../src/importer/source/read-source.ts';
import { everyDayOrLong } from '../../src/model/__fixtures__/long-run.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PARAGRAPH = '<w:r><w:t>Утвердить</w:t></w:r>';

/** @param parts other parts of the document, by their names, without their outermost element */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const whole = Object.entries({ document: `<w:body>${body}</w:body>`, ...parts }).map(([part, inner]) => [
    `word/${part}.xml`,
    strToU8(`<w:${part} ${W}>${inner}</w:${part}>`),
  ]);
  return zipSync(Object.fromEntries(whole));
}

function pdf(...objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [strToU8('%PDF-1.7\n')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    const bytes = typeof object === 'string' ? strToU8(object) : object;
    parts.push(strToU8(`${index + 1} 0 obj\n`), bytes, strToU8('\nendobj\n'));
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length()}\n%%EOF`;
  return new Uint8Array(Buffer.concat([...parts, strToU8(end)]));
}

function numbered(format: string, start: string): Uint8Array {
  const place = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  const level = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
  return docx(`<w:p>${place}${PARAGRAPH}</w:p>`, {
    numbering: `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  });
}

/** Each note refers to the next one ten times. */
const NOTES = Array.from({ length: 12 }, (_, id) => {
  const references = `<w:r><w:footnoteReference w:id="${id + 1}"/></w:r>`.repeat(10);
  return `<w:footnote w:id="${id}"><w:p>${PARAGRAPH}${references}</w:p></w:footnote>`;
}).join('');

const PAGES = Array.from(
  { length: 9 },
  (_, depth) => `<</Type/Pages/Count ${10 ** (9 - depth)}/Kids[${`${depth + 3} 0 R `.repeat(10)}]>>`,
);

function packed(filters: string, bytes: Uint8Array): Uint8Array {
  const head = strToU8(`<</Length ${bytes.length}/Filter[${filters}]>>stream\n`);
  return new Uint8Array(Buffer.concat([head, bytes, strToU8('\nendstream')]));
}

it.each<[name: string, make: () => Uint8Array, expected: RegExp]>([
  [
    'tables in tables',
    () => docx('<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000)),
    /запутаннее/,
  ],
  [
    'insertions in insertions',
    () => docx(`<w:p>${'<w:ins>'.repeat(9000)}${'</w:ins>'.repeat(9000)}</w:p>`),
    /запутаннее/,
  ],
  [
    'what is not seen, in what is not seen',
    () => docx('<w:del>'.repeat(9000) + '</w:del>'.repeat(9000)),
    /запутаннее/,
  ],
  ['elements without end', () => docx('<w:p/>'.repeat(everyDayOrLong(500_001, 10_000_000))), /больше/],
  ['the thousand thousandth chapter', () => numbered('upperRoman', '999999999'), /^999999999\. Утвердить$/],
  ['the thousandth chapter', () => numbered('lowerRoman', '1999'), /^mcmxcix\. Утвердить$/],
  ['a number that is none', () => numbered('upperRoman', '-1e99'), /Утвердить$/],
  [
    'notes to notes',
    () => docx(`<w:p>${PARAGRAPH}<w:r><w:footnoteReference w:id="0"/></w:r></w:p>`, { footnotes: NOTES }),
    /^Утвердить\nУтвердить$/,
  ],
  [
    'a cell over a billion columns',
    () =>
      docx(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p>${PARAGRAPH}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    /^Утвердить$/,
  ],
  [
    'an entity of another file',
    () =>
      zipSync({
        'word/document.xml': strToU8(
          `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document ${W}>&x;</w:document>`,
        ),
      }),
    /испорчен/,
  ],
  [
    'a billion pages',
    () => pdf('<</Type/Catalog/Pages 2 0 R>>', ...PAGES, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'),
    /длиннее 5000/,
  ],
  [
    'pages in themselves',
    () => pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>'),
    /испорчен/,
  ],
  [
    'a page that is packed twice',
    () =>
      pdf(
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Count 1/Kids[3 0 R]>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>',
        packed('/FlateDecode /FlateDecode', deflateSync(deflateSync(Buffer.alloc(1_000_000, ' ')))),
      ),
    /дважды/,
  ],
])('%s', async (_, make, expected) => {
  const { refused, text } = await readSource('a', make());
  expect(refused ?? text).toMatch(expected);
});
