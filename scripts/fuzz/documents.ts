/** Documents of Word as inputs: their parts, so that what is changed is their markup and not the archive around it. */
import { zipSync } from 'fflate';
import { encodeText, type Input } from './input.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function part(name: string, inner: string): [string, Uint8Array] {
  return [`word/${name}.xml`, encodeText(`<w:${name} ${W}>${inner}</w:${name}>`)];
}

const run = (words: string) =>
  `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;

/** A line is a paragraph, one with bars a row of a table; what has a number is numbered by Word. */
function paragraph(line: string): string {
  const cells = line.split('|');
  if (cells.length > 1) {
    const row = cells.map((words) => `<w:tc><w:p>${run(words)}</w:p></w:tc>`).join('');
    return `<w:tbl><w:tr>${row}</w:tr></w:tbl>`;
  }
  const numbered = /^\d+[.)] /.exec(line)?.[0];
  const place = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  return numbered === undefined
    ? `<w:p>${run(line)}</w:p>`
    : `<w:p>${place}${run(line.slice(numbered.length))}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
}

/** The parts of a document that says what the text says. */
export function documentParts(text: string): Input {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  return Object.fromEntries([
    part('document', `<w:body>${text.split('\n').map(paragraph).join('')}</w:body>`),
    part(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
    part(
      'footnotes',
      `<w:footnote w:id="1"><w:p>${run('Сноска. Пункт 1 в редакции постановления.')}</w:p></w:footnote>`,
    ),
    part('styles', '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'),
  ]);
}

/** The files that the input stands for: parts of a document make one. */
export function packDocuments(input: Input): Input {
  const parts = Object.entries(input).filter(([path]) => path.startsWith('word/'));
  const others = Object.entries(input).filter(([path]) => !path.startsWith('word/'));
  return {
    ...Object.fromEntries(others),
    ...(parts.length > 0 && { 'act.docx': zipSync(Object.fromEntries(parts), { level: 0 }) }),
  };
}
