/** Where the letters of words stand in the source: for nearly all words one stretch, which needs no list. */

/** What readers ask of a list of offsets; an array is one. */
export type Offsets = Pick<
  readonly number[],
  'length' | 'at' | 'indexOf' | 'lastIndexOf' | 'slice' | 'some' | 'includes' | 'forEach'
> &
  Iterable<number>;

/** `length` letters one after another. A text of ten megabytes is sliced so often that lists of numbers fill the memory. */
export class Stretch implements Offsets {
  readonly start: number;
  readonly length: number;

  constructor(start: number, length: number) {
    this.start = start;
    this.length = length;
  }

  at(index: number): number | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? this.start + place : undefined;
  }

  indexOf(offset: number): number {
    return this.includes(offset) ? offset - this.start : -1;
  }

  lastIndexOf(offset: number): number {
    return this.indexOf(offset);
  }

  includes(offset: number): boolean {
    return offset >= this.start && offset < this.start + this.length;
  }

  slice(from = 0, to = this.length): number[] {
    return Array.from(this).slice(from, to);
  }

  some(holds: (offset: number, index: number, all: number[]) => unknown): boolean {
    return Array.from(this).some(holds);
  }

  forEach(visit: (offset: number, index: number, all: number[]) => void): void {
    Array.from(this).forEach(visit);
  }

  *[Symbol.iterator](): Generator<number> {
    for (let place = 0; place < this.length; place += 1) yield this.start + place;
  }
}

/** The offsets from one place up to another. */
export function cutOffsets(offsets: Offsets, from: number, to: number): Offsets {
  if (offsets instanceof Stretch) {
    const start = Math.min(from, offsets.length);
    return new Stretch(offsets.start + start, Math.max(0, Math.min(to, offsets.length) - start));
  }
  return settleOffsets(offsets.slice(from, to));
}

/** The same letters further down. */
export function shiftOffsets(offsets: Offsets, by: number): Offsets {
  return offsets instanceof Stretch
    ? new Stretch(offsets.start + by, offsets.length)
    : Array.from(offsets, (offset) => offset + by);
}

/** A list that turns out to be one stretch is kept as that. */
export function settleOffsets(list: readonly number[]): Offsets {
  const [first] = list;
  if (first === undefined) return list;
  for (let place = 1; place < list.length; place += 1) if (list[place] !== first + place) return list;
  return new Stretch(first, list.length);
}
