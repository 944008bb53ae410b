/** Bytes of a file to a source, or why there is none. What opens documents is loaded when one is met. */
import type { SourceFile } from '../source.ts';
import { decodeSource } from './decode.ts';
import { detectFileKind, hasControls, type Refusal } from './file-kind.ts';

/** Whatever the bytes are there is a source: one that cannot be read is empty and says why. */
export async function readSource(name: string, bytes: Uint8Array): Promise<SourceFile> {
  const source = await read(name, bytes);
  return 'refused' in source ? { name, text: '', format: 'text', refused: source.refused } : source;
}

async function read(name: string, bytes: Uint8Array): Promise<SourceFile | Refusal> {
  const kind = detectFileKind(bytes);
  if (typeof kind === 'object') return kind;
  if (kind === 'zip') return (await import('./docx/docx.ts')).readDocx(name, bytes);
  if (kind === 'pdf') return (await import('./pdf/pdf.ts')).readPdf(name, bytes);
  const source = decodeSource(name, bytes);
  if (source.text.trim() === '') return { refused: 'в файле нет ни одной буквы' };
  return isBinary(source.text) ? { refused: 'не текст: двоичный файл неизвестного вида' } : source;
}

/** So many signs that no text has: a stray one is spoilt on the way. */
const SHARE_OF_CONTROLS = 0.01;

function isBinary(text: string): boolean {
  const beginning = text.slice(0, 4096);
  if (!hasControls(beginning)) return false;
  const strange = [...beginning].filter((letter) => hasControls(letter) || letter === '\ufffd').length;
  return strange > beginning.length * SHARE_OF_CONTROLS;
}
