/** Two texts of one act in two languages, as they were imported: where their rules of services differ. */
import { compareTwins, type TwinDifference } from '../compare/twins.ts';
import type { RulesRedaction, ServiceRules } from '../model/records.ts';
import type { ImportedDraft, ImportResult } from './import-text.ts';
import { lineAt, lineStarts } from './source.ts';

export interface TwinTextDifference extends TwinDifference {
  /** Title of the service in the first text. */
  title: string;
  /** Line of the first text in which the field stands. */
  line?: number;
}

/** Rules are paired by their order: a twin approves the same rules in the same annexes. */
export function compareTwinTexts(one: ImportResult, other: ImportResult): TwinTextDifference[] {
  const [mine, its] = [listRules(one), listRules(other)];
  const starts = lineStarts(one.source.text);
  return mine.flatMap((draft, index) => {
    const twin = its[index];
    const [own, second] = [lastRedaction(draft), lastRedaction(twin)];
    if (own === undefined || second === undefined) return [];
    return compareTwins(own.redaction, second.redaction).map((difference) => {
      const path = ['redactions', own.index, ...difference.path];
      const start = draft.origins.find((origin) => path.every((part, at) => origin.path[at] === part))
        ?.spans[0]?.start;
      return {
        ...difference,
        title: String(draft.record.title),
        ...(start !== undefined && { line: lineAt(starts, start) }),
      };
    });
  });
}

/** How many sets of rules each text has: what has no twin is compared with nothing. */
export function countRules(one: ImportResult, other: ImportResult): [number, number] {
  return [listRules(one).length, listRules(other).length];
}

function listRules({ drafts }: ImportResult): ImportedDraft[] {
  return drafts.filter(({ kind }) => kind === 'rules');
}

function lastRedaction(
  draft: ImportedDraft | undefined,
): { redaction: RulesRedaction; index: number } | undefined {
  if (draft === undefined) return undefined;
  // What the importer drafts is a record of the schema, or the schema has told of it before.
  const { redactions } = draft.record as unknown as ServiceRules;
  const redaction = redactions.at(-1);
  return redaction && { redaction, index: redactions.length - 1 };
}
