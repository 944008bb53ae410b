/**
 * A second import over a draft that an editor has worked on. What the editor changed since the first import stays, what
 * the new import reads otherwise comes in; where both changed the same thing the editor's value stays and it is said.
 */
import type { Plain } from '../importer/sourced.ts';
import { isListOfMappings, isPlainMapping, isSameData, pairItems } from './pair-items.ts';
import type { PlainRecord } from './schema-order.ts';

export type Path = readonly (string | number)[];

/** Both changed it; a value that is absent was taken away. */
export interface Conflict {
  path: Path;
  kept: Plain | undefined;
  imported: Plain | undefined;
}

export interface Merged {
  record: PlainRecord;
  /** What the editor changed and the import did not. */
  kept: readonly Path[];
  /** What the import changed and the editor did not. */
  taken: readonly Path[];
  conflicts: readonly Conflict[];
}

/**
 * @param base as the last import wrote it
 * @param edited as it stands now
 * @param imported as this import reads it
 */
export function mergeRecords(base: PlainRecord, edited: PlainRecord, imported: PlainRecord): Merged {
  const kept: Path[] = [];
  const taken: Path[] = [];
  const conflicts: Conflict[] = [];

  function merge(
    was: Plain | undefined,
    own: Plain | undefined,
    read: Plain | undefined,
    path: Path,
  ): Plain | undefined {
    if (isSameData(own, read)) return own;
    if (isSameData(was, own)) {
      taken.push(...listChanges(own, read, path));
      return read;
    }
    if (isPlainMapping(own) && isPlainMapping(read) && (was === undefined || isPlainMapping(was))) {
      return mergeFields(was ?? {}, own, read, path);
    }
    if (isListOfMappings(own) && isListOfMappings(read) && (was === undefined || isListOfMappings(was))) {
      return mergeItems(was ?? [], own, read, path);
    }
    if (isSameData(was, read)) kept.push(path);
    else conflicts.push({ path, kept: own, imported: read });
    return own;
  }

  function mergeFields(was: PlainRecord, own: PlainRecord, read: PlainRecord, path: Path): PlainRecord {
    const names = [...new Set([...Object.keys(own), ...Object.keys(read), ...Object.keys(was)])];
    return Object.fromEntries(
      names.flatMap((name): [string, Plain][] => {
        const value = merge(was[name], own[name], read[name], [...path, name]);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  /** In the editor's order; what the import adds stands behind what it follows there. */
  function mergeItems(
    was: readonly Plain[],
    own: readonly Plain[],
    read: readonly Plain[],
    path: Path,
  ): Plain[] {
    const toOwn = pairItems(was, own);
    const toRead = pairItems(was, read);
    // Whose order holds nobody can say where the editor has worked on the list.
    if (!isAscending(toRead)) conflicts.push({ path, kept: own, imported: read });
    const freeOwn = own.map((_, index) => index).filter((index) => !toOwn.includes(index));
    const freeRead = read.map((_, index) => index).filter((index) => !toRead.includes(index));
    const added = pairItems(pick(own, freeOwn), pick(read, freeRead));
    const rows = own.map((item, index) => {
      const before = toOwn.indexOf(index);
      const both = added[freeOwn.indexOf(index)];
      const place = before === -1 ? (both === undefined ? undefined : freeRead[both]) : toRead[before];
      return { was: was[before], own: item as Plain | undefined, place };
    });
    for (const [place, index] of freeRead.entries()) {
      if (added.includes(place)) continue;
      const after = rows.findLastIndex((row) => row.place !== undefined && row.place < index);
      rows.splice(after + 1, 0, { was: undefined, own: undefined, place: index });
    }
    const items: Plain[] = [];
    for (const row of rows) {
      const value = merge(row.was, row.own, row.place === undefined ? undefined : read[row.place], [
        ...path,
        items.length,
      ]);
      if (value !== undefined) items.push(value);
    }
    // What the editor took away stays away.
    for (const [index, place] of toOwn.entries()) {
      const now = toRead[index];
      if (place === undefined && now !== undefined)
        merge(was[index], undefined, read[now], [...path, items.length]);
    }
    return items;
  }

  const record = mergeFields(base, edited, imported, []);
  return { record, kept, taken, conflicts };
}

function isAscending(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.every((place, index) => index === 0 || place > (known[index - 1] ?? 0));
}

/** The smallest parts that differ, by their places in the new value. */
function listChanges(was: Plain | undefined, now: Plain | undefined, path: Path): Path[] {
  if (isSameData(was, now)) return [];
  if (isPlainMapping(was) && isPlainMapping(now)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return names.flatMap((name) => listChanges(was[name], now[name], [...path, name]));
  }
  if (!isListOfMappings(was) || !isListOfMappings(now)) return [path];
  const pairs = pairItems(now, was);
  if (was.length > now.length || !isAscending(pairs)) return [path];
  return now.flatMap((item, index) => {
    const before = pairs[index];
    return listChanges(before === undefined ? undefined : was[before], item, [...path, index]);
  });
}

function pick(items: readonly Plain[], places: readonly number[]): Plain[] {
  return places.flatMap((place) => items[place] ?? []);
}
