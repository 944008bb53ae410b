/** Drafts that nobody has finished: they lack what a record must have, and say nothing wrong. */
import type { RecordKind } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Salvaged } from './salvage-catalog.ts';

/** What says that a field is not there yet. */
const LACKS: ReadonlySet<string> = new Set(['schema/missing-key', 'schema/too-few']);

export interface UnfinishedDraft {
  kind: RecordKind;
  id: string;
  file: string;
  /** As it could be read: any field may be missing. */
  data: unknown;
  /** What it lacks, in the order of its lines. */
  lacks: readonly Finding[];
}

export interface Divided {
  /** Errors that a site must not be published with. */
  refusing: readonly Finding[];
  /** Drafts that are in no catalogue, in the order of the findings. */
  unfinished: readonly UnfinishedDraft[];
}

/** @param errors those that nobody has acknowledged */
export function divideUnfinished(errors: readonly Finding[], salvaged: Salvaged | undefined): Divided {
  const wrong = new Set(errors.filter(({ rule }) => !LACKS.has(rule)).map(({ file }) => file));
  const isUnfinished = ({ file }: Finding) => salvaged?.drafts.has(file) === true && !wrong.has(file);
  return {
    refusing: errors.filter((error) => !isUnfinished(error)),
    unfinished: [...Map.groupBy(errors.filter(isUnfinished), ({ file }) => file)].flatMap(([file, lacks]) => {
      const { kind, id, data } = salvaged?.drafts.get(file) ?? {};
      return kind === undefined || id === undefined ? [] : [{ kind, id, file, data, lacks }];
    }),
  };
}
