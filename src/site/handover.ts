/**
 * What `reglament build` has read and drawn before Astro starts. Astro bundles the pages with copies of their
 * modules, so that a memo in a module does not reach them: `globalThis` is all that both sides share.
 */
import type { Inspection } from '../catalog/inspect.ts';
import type { Loaded } from '../catalog/load.ts';
import type { UnfinishedDraft } from '../catalog/unfinished.ts';
import type { DataIndex } from './build/data/data-index.ts';
import type { Drawings } from './diagram-sources.ts';
import type { ReadKey } from './reads/reads.ts';

/** What a page reads, asked from outside of the pages. */
export interface PageReads {
  begin(): void;
  /** What was read since. */
  end(): ReadKey[];
  /** What tells it from what it was in another build; nothing for what this program does not know. */
  tell(key: ReadKey): string | undefined;
}

export interface Handover {
  loaded: Loaded;
  inspection: Inspection;
  drawings: Drawings;
  /** Drafts that lack what a record must have, where they are to be shown: in the preview, and by `build --draft`. */
  unfinished?: readonly UnfinishedDraft[];
  /** What the open data of this build holds; absent where no build has written any. */
  data?: DataIndex;
  /** Called when the pages have read the catalogue; without it nobody watches what they read. */
  onReady?: (reads: PageReads) => void;
}

const KEY = Symbol.for('reglament.handover');
const shared = globalThis as { [KEY]?: Handover };

/** For the build; `undefined` when it is over, so that nothing outlives it. */
export function handOver(value: Handover | undefined): void {
  if (value === undefined) delete shared[KEY];
  else shared[KEY] = value;
}

/** For the pages; `undefined` under `astro dev`, where they read for themselves. */
export function handedOver(): Handover | undefined {
  return shared[KEY];
}
