/** Several texts in one run: orders with standards before the regulations that follow them, which then refer to these. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSource } from '../importer/source/read-source.ts';

/** The title, the requisites and the first heading stand in it. */
const BEGINNING = 20_000;
const TITLE = /^[\s>#*]*об утверждении стандарт|стандарт\p{L}*\s+бекіту туралы[\s*]*$/imu;
const STANDARD =
  /^[\s>#*]*стандарт\s+государственной\s+услуги|мемлекеттік көрсетілетін қызмет стандарты[\s*]*$/imu;
const REGULATION =
  /^[\s>#*]*регламент\s+государственной\s+услуги|мемлекеттік көрсетілетін қызмет регламенті[\s*]*$/imu;

/** Whether a text looks like an order with standards. It decides only what is read first. */
export function seemsOrder(text: string): boolean {
  const beginning = text.slice(0, BEGINNING).replaceAll(/<[^<>]*>/gu, '\n');
  const [standard, regulation] = [beginning.search(STANDARD), beginning.search(REGULATION)];
  // A regulation refers to the title of the order in the middle of a sentence.
  if (TITLE.test(beginning)) return true;
  return standard !== -1 && (regulation === -1 || standard < regulation);
}

/** @throws Error when a file cannot be read from the disk */
export async function sortOrdersFirst(files: readonly string[]): Promise<string[]> {
  if (files.length < 2) return [...files];
  const orders = new Set<string>();
  for (const file of files) {
    const { text } = await readSource(basename(file), readFileSync(file));
    if (seemsOrder(text)) orders.add(file);
  }
  return [...files.filter((file) => orders.has(file)), ...files.filter((file) => !orders.has(file))];
}
