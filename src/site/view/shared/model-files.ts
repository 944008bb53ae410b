/** Where models of regulations stand: every page of a regulation asks, and is not made anew because there is one more. */
import { areBundled } from '../../../exports/open-data/bundles.ts';
import type { Records } from '../../data.ts';
import { derive } from '../../reads/derive.ts';

export const modelFiles = derive('model-files', ({ catalog }: Records) => ({ bundled: areBundled(catalog) }));
