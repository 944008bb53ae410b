import { note } from './reads.ts';

/** A map that notes what is asked of it; its values may be shown in another guise. */
export class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #name: string;
  readonly #plain: ReadonlyMap<string, Value>;
  readonly #show: (value: Value) => Value;

  constructor(name: string, plain: ReadonlyMap<string, Value>, show = (value: Value) => value) {
    this.#name = name;
    this.#plain = plain;
    this.#show = show;
  }

  get(id: string): Value | undefined {
    note(this.#name, id);
    const value = this.#plain.get(id);
    return value === undefined ? undefined : this.#show(value);
  }

  has(id: string): boolean {
    note(this.#name, id);
    return this.#plain.has(id);
  }

  get size(): number {
    note(this.#name);
    return this.#plain.size;
  }

  keys(): MapIterator<string> {
    note(this.#name);
    return this.#plain.keys();
  }

  *entries(): MapIterator<[string, Value]> {
    note(this.#name);
    for (const [id, value] of this.#plain) yield [id, this.#show(value)];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(callback: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.entries()) callback(value, id, this);
  }
}
