/** What a file is, by its first bytes: names lie, and people rename. */

/** What a person is told of a file that holds no text of an act that could be read. Russian, without a full stop. */
export interface Refusal {
  refused: string;
}

export type FileKind = 'text' | 'pdf' | 'zip' | Refusal;

const OTHERS: readonly (readonly [string, string])[] = [
  [
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'документ Word или Excel старого вида (.doc, .xls) или под паролем: сохраните его как .docx',
  ],
  ['{\\rtf', 'документ RTF: откройте его в Word или LibreOffice и сохраните как .docx'],
  ['\x89PNG', 'рисунок PNG: в нём нет текста, нужен текст акта'],
  ['\xff\xd8\xff', 'рисунок JPEG: в нём нет текста, нужен текст акта'],
  ['GIF8', 'рисунок GIF: в нём нет текста, нужен текст акта'],
  ['BM', 'рисунок BMP: в нём нет текста, нужен текст акта'],
  ['II*\0', 'рисунок TIFF: в нём нет текста, нужен текст акта'],
  ['MM\0*', 'рисунок TIFF: в нём нет текста, нужен текст акта'],
  ['AT&TFORM', 'книга DjVu: сохраните её текст или распознайте в .docx'],
  ['Rar!', 'архив RAR: распакуйте его и подайте файлы'],
  ['7z\xbc\xaf', 'архив 7-Zip: распакуйте его и подайте файлы'],
  ['\x1f\x8b', 'архив gzip: распакуйте его и подайте файлы'],
  ['PK\x05\x06', 'пустой архив ZIP'],
  ['%!PS', 'документ PostScript: сохраните его как .pdf с текстом или .docx'],
];

const RIFF = /^RIFF[\s\S]{4}WEBP/u;
/** A page saved with its pictures as one letter of mail. */
const MHTML = /^(?:From: <Saved by|MIME-Version:|Subject:)[\s\S]*multipart\/related/iu;
const WORD_XML = /<\?mso-application progid="Word\.Document"\?>|<pkg:package[\s>]/u;

const BEGINNING = 2048;
/** A reader of PDF takes what stands before the mark for rubbish of the way. */
const PDF_BEGINNING = 1024;

export function detectFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { refused: 'файл пуст' };
  const beginning = latin1(bytes.subarray(0, BEGINNING));
  if (beginning.slice(0, PDF_BEGINNING).includes('%PDF-')) return 'pdf';
  if (beginning.startsWith('PK\x03\x04')) return 'zip';
  const other = OTHERS.find(([signature]) => beginning.startsWith(signature));
  // «BM» and the like may begin a text; a picture has bytes that no text has.
  if (other !== undefined && (other[0].length > 2 || hasControls(beginning))) return { refused: other[1] };
  if (RIFF.test(beginning)) return { refused: 'рисунок WebP: в нём нет текста, нужен текст акта' };
  if (MHTML.test(beginning))
    return { refused: 'страница, сохранённая одним файлом (.mht): сохраните её как «только HTML»' };
  if (WORD_XML.test(beginning)) return { refused: 'документ Word в виде XML: сохраните его как .docx' };
  return 'text';
}

/** Signs that no text has; UTF-16 has them too, and is known by its marks. */
export function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/u.test(text);
}

/** A sign a byte. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
