/** Kinds of which the catalogue has records at all: their lists are among the ways through the site. */
import type { Records } from '../../data.ts';
import { derive } from '../../reads/derive.ts';
import { LISTED_KINDS } from '../browse/record-list.ts';

const KINDS = [...LISTED_KINDS, 'services'] as const;

/** Every page asks, and is not made anew because there is one record more. */
export const filledKinds = derive(
  'filled-kinds',
  ({ catalog }: Records): ReadonlySet<(typeof KINDS)[number]> =>
    new Set(KINDS.filter((kind) => catalog[kind].size > 0)),
);
