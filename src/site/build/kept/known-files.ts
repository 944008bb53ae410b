/** What was worked out from the bytes of a file is known of it as long as it is the same file, under whatever name. */
import { readFileSync } from 'node:fs';
import { identifyFile } from './file-identity.ts';
import { type Known, readMemory, writeMemory } from './memory.ts';

/** Of every file that was asked for. */
type Facts<Fact> = [identity: string, fact: Fact][];

export interface KnownFiles<Fact> {
  /**
   * @param path of a file that nobody writes into any more
   * @throws Error when it cannot be read
   */
  tell(path: string): Fact;
  /** For the next build; what no file of this one needed is forgotten. */
  save(): void;
}

/**
 * @param known nothing where nothing is remembered: then every file is read
 * @param workOut of the bytes alone
 */
export function openKnownFiles<Fact>(
  known: Known | undefined,
  workOut: (bytes: Buffer) => Fact,
): KnownFiles<Fact> {
  const memory = known && readMemory<Facts<Fact>>(known);
  const before = new Map(memory);
  const told = new Map<string, Fact>();
  return {
    tell(path) {
      // Before it is read: whoever writes into it meanwhile makes it another file than this.
      const identity = known && identifyFile(path);
      const kept = identity === undefined ? undefined : (told.get(identity) ?? before.get(identity));
      const fact = kept ?? workOut(readFileSync(path));
      if (identity !== undefined) told.set(identity, fact);
      return fact;
    },
    save() {
      if (known) writeMemory<Facts<Fact>>(known, [...told]);
    },
  };
}
