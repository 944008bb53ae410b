/** The text of a record's file: strict UTF-8 of a sensible size. */
import { lstatSync, readFileSync } from 'node:fs';
import { draft, type Position, type UnplacedFinding } from './draft.ts';
import { reportUnreadable } from './list-files.ts';

/** The largest regulation known takes 60 KB; more than this is not a record but an accident or an attack. */
export const MOST_BYTES = 1024 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface DecodedText {
  /** Absent when the file could not be read as text. */
  text?: string;
  problems: UnplacedFinding[];
}

/**
 * Reads one file. What is wrong with it is a problem in the answer, never a throw. Reading many at once was
 * measured: with small files it costs more than it saves, even from a cold disk.
 */
export function readText(path: string): DecodedText {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    return { problems: [reportUnreadable(error)] };
  }
}

/**
 * The text of a file that is to be written anew, every byte of it: nothing when it is not UTF-8 and its other letters
 * would be lost, or when it is a link, or a pipe that would be waited for.
 *
 * @throws Error when the file is not there or cannot be read
 */
export function readToRewrite(file: string): string | undefined {
  if (!lstatSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes of a file as text, without a byte order mark. A line that ends with a carriage return alone, as YAML and editors
 * let it, ends with a line feed here: so every reader counts the same lines.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MOST_BYTES) return { problems: [tooLarge(bytes.length)] };
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return { problems: [notUtf8(bytes)] };
  }
  if (text.includes('\r')) text = text.replaceAll(/\r(?!\n)/g, '\n');
  if (!text.startsWith(BYTE_ORDER_MARK)) return { text, problems: [] };
  return { text: text.slice(1), problems: [markedOrder()] };
}

/** A line feed is never part of another character, so each line can be tried alone. */
function locateBadByte(bytes: Uint8Array): Position {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = findLineEnd(bytes, start);
    const broken = bytes.subarray(start, end);
    try {
      UTF8.decode(broken);
    } catch {
      return { line, column: new TextDecoder('utf-8').decode(broken).indexOf('\uFFFD') + 1 };
    }
    start = bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : end + 1;
  }
  return { line: 1, column: 1 };
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** A carriage return alone ends a line too, in YAML and in editors. */
function findLineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.subarray(start).findIndex((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN);
  return end === -1 ? bytes.length : start + end;
}

function notUtf8(bytes: Uint8Array): UnplacedFinding {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const got = utf16 ? 'UTF-16' : undefined;
  return draft(
    'file/not-utf8',
    {
      message: 'Файл сохранён не в UTF-8.',
      expected: 'UTF-8',
      got: got ?? 'другая кодировка, возможно Windows-1251',
      fix: 'Сохраните файл в кодировке UTF-8.',
    },
    {
      message: 'The file is not UTF-8.',
      expected: 'UTF-8',
      got: got ?? 'another encoding, perhaps Windows-1251',
      fix: 'Save the file as UTF-8.',
    },
    { position: locateBadByte(bytes) },
  );
}

function markedOrder(): UnplacedFinding {
  return draft(
    'file/byte-order-mark',
    {
      message: 'Файл начинается с метки порядка байтов (BOM).',
      fix: 'Сохраните файл как «UTF-8» без BOM.',
    },
    { message: 'The file begins with a byte order mark.', fix: 'Save it as UTF-8 without a BOM.' },
    { severity: 'warning', position: { line: 1, column: 1 } },
  );
}

function tooLarge(size: number): UnplacedFinding {
  return draft(
    'file/too-large',
    {
      message: 'Файл слишком велик для записи.',
      expected: `не больше ${MOST_BYTES} байт`,
      got: `${size} байт`,
      fix: 'Одна запись — один файл. Уберите лишнее.',
    },
    {
      message: 'The file is too large for a record.',
      expected: `at most ${MOST_BYTES} bytes`,
      got: `${size} bytes`,
      fix: 'Keep one record in one file and remove the rest.',
    },
  );
}
