/** All trials. */
import type { Trial } from './trial.ts';
import { builds, elsewhere } from './trials/builds.ts';
import { records } from './trials/records.ts';
import { structure } from './trials/structure.ts';
import { texts } from './trials/texts.ts';

export const TRIALS: readonly Trial[] = [records, structure, texts, builds, elsewhere];
