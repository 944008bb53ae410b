import type { RecordKind } from '../model/entry.ts';

/**
 * Answers without reasons: whether data is a record of a kind. The source has none and asks the compiler of schemas; the
 * package has them made beforehand, in the place of this module (scripts/package/precompile.ts).
 */
export const precompiled: Readonly<Partial<Record<RecordKind, (data: unknown) => boolean>>> = {};
