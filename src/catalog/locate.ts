/**
 * Where a field of a record stands in its file. The fast reader keeps no positions, so files with findings,
 * and only those, are read again by a slower one.
 */
import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Position } from './draft.ts';

export type Path = readonly (string | number)[];

/** Line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

export type FieldLocator = (path: Path, on?: 'key') => Position;

/**
 * Finds fields in one text. A scalar stands where its value begins, anything larger where its key does. A
 * field that is not there stands where the nearest part of the record that holds it would.
 */
export function fieldLocator(text: string): FieldLocator {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  return (path, on) => {
    const { line, col } = lines.linePos(offsetOf(document, path, on));
    return { line, column: col };
  };
}

function offsetOf(document: Document.Parsed, path: Path, on: 'key' | undefined): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const child = childOf(node, part);
    if (child === undefined) return offset;
    const value = isPair(child) ? child.value : child;
    const key = isPair(child) ? startOf(child.key) : undefined;
    const keyFirst = isCollection(value) || on === 'key' || isBlank(value);
    offset = (keyFirst ? (key ?? startOf(value)) : (startOf(value) ?? key)) ?? offset;
    node = value;
  }
  return offset;
}

/** The pair of a mapping, the item of a list. */
function childOf(node: unknown, part: string | number): unknown {
  if (!isCollection(node)) return undefined;
  if (!isMap(node)) return node.items[Number(part)];
  return node.items.find((pair: Pair) => isScalar(pair.key) && String(pair.key.source ?? pair.key.value) === String(part));
}

function isBlank(value: unknown): boolean {
  return !isScalar(value) || value.value === null;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}
