/** A .docx to a source whose lines are its paragraphs. */
import { strFromU8, unzipSync } from 'fflate';
import type { SourceFile } from '../../source.ts';
import type { Refusal } from '../file-kind.ts';
import { readDocument } from './document.ts';
import { readNumbering } from './numbering.ts';
import { ExcessError } from './xml.ts';

const PARTS = ['document', 'styles', 'numbering', 'footnotes'].map((part) => `word/${part}.xml`);
/** No act is longer; an archive that says so would fill the memory. */
const LARGEST_PART = 64 * 1024 * 1024;

/** What other archives are known by. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'книга Excel (.xlsx): скопируйте текст акта в .docx'],
  [/^ppt\//u, 'презентация PowerPoint (.pptx): скопируйте текст акта в .docx'],
  [/^(?:content\.xml|META-INF\/manifest\.xml)$/u, 'документ OpenDocument (.odt): сохраните его как .docx'],
  [/^(?:META-INF\/container\.xml|OEBPS\/)/u, 'книга EPUB: скопируйте текст акта в .docx'],
];

export function readDocx(name: string, bytes: Uint8Array): SourceFile | Refusal {
  const names: string[] = [];
  let isHuge = false;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name);
        const isWanted = PARTS.includes(file.name);
        if (isWanted && file.originalSize > LARGEST_PART) isHuge = true;
        return isWanted && file.originalSize <= LARGEST_PART;
      },
    });
    if (isHuge) return { refused: 'документ Word больше 64 МБ текста' };
    const part = (path: string) => {
      const found = files[`word/${path}.xml`];
      return found && strFromU8(found);
    };
    const document = part('document');
    if (document === undefined) return { refused: nameArchive(names) };
    const lines = readDocument({
      document,
      styles: part('styles'),
      footnotes: part('footnotes'),
      number: readNumbering(part('numbering')),
    });
    const text = lines.join('\n');
    if (text.trim() === '') return { refused: 'документ Word без текста' };
    return { name, text, format: 'docx' };
  } catch (error) {
    if (error instanceof ExcessError) return { refused: 'документ Word больше или запутаннее любого акта' };
    return { refused: 'архив испорчен: ни .docx, ни .zip из него не прочитать' };
  }
}

function nameArchive(names: readonly string[]): string {
  const other = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return other?.[1] ?? 'архив ZIP: распакуйте его и подайте файлы';
}
