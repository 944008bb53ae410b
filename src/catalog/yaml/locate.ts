/**
 * Where a field of a record stands in its file. Plain data keeps no positions, so files with findings, and
 * only those, are read again: by the same parser, whose events know where each thing begins.
 */

import {
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { defined } from '../../model/defined.ts';
import type { Position } from '../draft.ts';

export type Path = readonly (string | number)[];

export type FieldLocator = (path: Path, on?: 'key') => Position;

/** How these names may stand in a file, see `restoreWords`. */
const REWRITTEN: ReadonlyMap<string | number, RegExp> = new Map([
  ['yes', /^(?:true|yes|y|on)$/iu],
  ['no', /^(?:false|no|n|off)$/iu],
]);

interface Place {
  /** Offset of the name, in a mapping. */
  key?: number;
  /** Offset of a value that is worth pointing at: one that begins in the line of its name. */
  value?: number;
  /** Which event begins it. */
  at: number;
  /** Read when somebody first looks inside: most of a record is never looked at. */
  parts?: Map<string, Place>;
}

/**
 * Finds fields in one text that is known to be sound YAML. A short value stands where it begins, anything
 * larger where its name does. A field that is not there stands where the nearest part of the record that
 * would hold it does.
 */
export function fieldLocator(text: string): FieldLocator {
  const events = parseEvents(text, {});
  const root = findRoot(events);
  const positionAt = positions(text);
  return (path, on) => {
    let place = root;
    let offset = 0;
    for (const part of path) {
      const parts = listParts(place, events, text);
      const next = parts.get(String(part)) ?? findRewritten(parts, part);
      if (next === undefined) break;
      place = next;
      offset = (on === 'key' ? place.key : undefined) ?? place.value ?? place.key ?? offset;
    }
    return positionAt(offset);
  };
}

function findRewritten(parts: ReadonlyMap<string, Place>, part: string | number): Place | undefined {
  const written = REWRITTEN.get(part);
  return written && [...parts].find(([name]) => written.test(name))?.[1];
}

/** Where the names of the record's own fields begin, in the order of the file. */
export function fieldStarts(text: string): [name: string, offset: number][] {
  const events = parseEvents(text, {});
  return [...listParts(findRoot(events), events, text)].map(([name, { key = 0 }]) => [name, key]);
}

/** Where a name stood first in the mapping in which it stands again at this place. */
export function locateKey(text: string, { line, column }: Position): Position | undefined {
  const events = parseEvents(text, {});
  const positionAt = positions(text);
  const open: { names?: Map<string, number>; parts: number }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const holder = open.at(-1);
    const isKey = holder?.names !== undefined && holder.parts % 2 === 0;
    if (holder !== undefined) holder.parts += 1;
    if (event.type === EVENT_ID.SCALAR && isKey) {
      const name = getScalarValue(text, event);
      const first = holder.names?.get(name);
      const place = positionAt(findScalarStart(event));
      if (first === undefined) holder.names?.set(name, findScalarStart(event));
      // The reader points past the quote of a quoted name.
      else if (place.line === line && (column === place.column || column === place.column + 1))
        return positionAt(first);
    } else if (event.type === EVENT_ID.MAPPING) open.push({ names: new Map(), parts: 0 });
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.DOCUMENT) open.push({ parts: 0 });
  }
  return undefined;
}

/** The words of a value as they stand in the file, without quotes; nothing for what is no value of one line. */
export function sourceReader(text: string): (path: Path) => string | undefined {
  const events = parseEvents(text, {});
  const root = findRoot(events);
  return (path) => {
    let place: Place | undefined = root;
    for (const part of path) place = place && listParts(place, events, text).get(String(part));
    const event = place && events[place.at];
    if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) {
      return undefined;
    }
    return text.slice(event.valueStart, event.valueEnd);
  };
}

/** Line and column of offsets in a text. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function findRoot(events: readonly Event[]): Place {
  return { at: events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT) };
}

function listParts(place: Place, events: readonly Event[], text: string): Map<string, Place> {
  place.parts ??= readParts(place.at, events, text);
  return place.parts;
}

function readParts(at: number, events: readonly Event[], text: string): Map<string, Place> {
  const parts = new Map<string, Place>();
  const whole = events[at];
  if (whole?.type !== EVENT_ID.MAPPING && whole?.type !== EVENT_ID.SEQUENCE) return parts;
  const isMapping = whole.type === EVENT_ID.MAPPING;
  for (let index = at + 1; ; ) {
    const name = events[index];
    if (name === undefined || name.type === EVENT_ID.POP) return parts;
    const begin = isMapping ? after(index, events) : index;
    const event = events[begin];
    const value = event && findStart(event, isMapping);
    const part: Place = { at: begin, ...defined({ value }) };
    if (!isMapping) parts.set(String(parts.size), part);
    else if (name.type === EVENT_ID.SCALAR) {
      parts.set(readName(text, name), { ...part, key: findScalarStart(name) });
    }
    index = after(begin, events);
  }
}

/** `True` and `0198` are other names in the data than in the file. */
function readName(text: string, event: ScalarEvent): string {
  const name = getScalarValue(text, event);
  const isChanged = event.style === SCALAR_STYLE.PLAIN && /^(?:[-+.]?\d|true$|false$|null$|~$)/iu.test(name);
  return isChanged ? String(load(name)) : name;
}

/** The event after the thing that begins with this one. */
function after(at: number, events: readonly Event[]): number {
  let depth = 0;
  for (let index = at; index < events.length; index += 1) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    if (depth <= 0) return index + 1;
  }
  return events.length;
}

/** Nothing for an empty value, and for what has a name and goes over several lines. */
function findStart(event: Event, named: boolean): number | undefined {
  if (event.type === EVENT_ID.SCALAR) {
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    return block || event.valueStart === -1 ? undefined : findScalarStart(event);
  }
  if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return undefined;
  return named ? undefined : event.start;
}

function findScalarStart({ valueStart, style }: ScalarEvent): number {
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueStart - 1 : valueStart;
}
