import { statSync } from 'node:fs';
import type { RecordKind } from '../model/entry.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';

interface Stamped {
  stamp: string;
  record: LoadedRecord;
}

/** Records as they were read, kept while a program runs: a file that nobody has changed is not read again. */
export class Readings {
  #kept = new Map<string, Stamped>();
  #seen = new Map<string, Stamped>();
  readonly #changed = new Set<string>();

  read(kind: RecordKind, file: string): LoadedRecord {
    // Before the file is read: what is written in between is another time than this.
    const stamp = stampFile(file);
    const kept = this.#kept.get(file);
    if (kept !== undefined && kept.stamp === stamp) {
      this.#seen.set(file, kept);
      return kept.record;
    }
    const record = loadRecord(kind, file);
    this.#changed.add(file);
    this.#seen.set(file, { stamp, record });
    return record;
  }

  /**
   * To be called when every file of a folder was asked for.
   *
   * @returns the files that were read anew since the last call, and those that are gone
   */
  endPass(): string[] {
    const gone = [...this.#kept.keys()].filter((file) => !this.#seen.has(file));
    const changed = [...this.#changed, ...gone];
    this.#changed.clear();
    this.#kept = this.#seen;
    this.#seen = new Map();
    return changed;
  }
}

/** Editors that put another file in the place of the old one change its number, those that write into it its times. */
function stampFile(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? '' : [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
}
