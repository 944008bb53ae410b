/** What a trial tries: files, by path. As a text of its own it is a case, or a part of the corpus. */
import { createHash } from 'node:crypto';

export type Input = Readonly<Record<string, Uint8Array>>;

/** An input with what is said of it. */
export interface Case {
  trial: string;
  /** The fault that it shows, or showed before it was mended. */
  what: string;
  files: Input;
}

/** Bytes that are no letters stand as base64. */
type Told = string | { base64: string };

export function writeCase({ trial, what, files }: Case): string {
  const told = Object.entries(files).map(([path, bytes]): [string, Told] => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isText = Buffer.from(text).equals(bytes);
    return [path, isText ? text : { base64: Buffer.from(bytes).toString('base64') }];
  });
  return `${JSON.stringify({ trial, what, files: Object.fromEntries(told) }, null, 2)}\n`;
}

export function readCase(text: string): Case {
  const { trial, what, files } = JSON.parse(text) as Omit<Case, 'files'> & { files: Record<string, Told> };
  const bytes = Object.entries(files).map(([path, told]): [string, Uint8Array] => [
    path,
    typeof told === 'string' ? encodeText(told) : new Uint8Array(Buffer.from(told.base64, 'base64')),
  ]);
  return { trial, what, files: Object.fromEntries(bytes) };
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

export function countBytes(input: Input): number {
  return Object.values(input).reduce((sum, { length }) => sum + length, 0);
}

/** Short, and another one for another input. */
export function nameInput(input: Input): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of Object.entries(input)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
