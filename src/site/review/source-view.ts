/** The text of an act beside a record: each stretch of it with the fields that it went into. */
import { isListOfMappings, pairItems } from '../../editing/pair-items.ts';
import type { ImportedDraft, ImportResult } from '../../importer/import-text.ts';
import { lineAt, lineStarts } from '../../importer/source.ts';
import type { Plain } from '../../importer/sourced.ts';
import {
  type FieldPath,
  fieldKey,
  type LineView,
  type PieceView,
  type SourceView,
  valueAt,
} from './review-data.ts';

/**
 * @param draft as the import reads the record now; nothing where it reads none at its address
 * @param record as it stands: an editor may have moved its items
 */
export function sourceView(
  result: ImportResult,
  draft: ImportedDraft | undefined,
  record: Plain,
): SourceView {
  const claims = draft === undefined ? [] : listClaims(draft, record);
  const starts = lineStarts(result.source.text);
  const lines = result.ledger.lines.map(
    ({ line, pieces }): LineView => ({
      line: line || lineAt(starts, pieces[0]?.start ?? 0),
      pieces: pieces.map(
        ({ start, end, text, fate }): PieceView => ({
          text,
          fate,
          fields: claims.filter((claim) => claim.start < end && claim.end > start).map(({ field }) => field),
        }),
      ),
    }),
  );
  return { name: result.source.name, lines };
}

interface FieldClaim {
  field: string;
  start: number;
  end: number;
}

function listClaims(draft: ImportedDraft, record: Plain): FieldClaim[] {
  const follow = pathFollower(draft.record, record);
  return draft.origins.flatMap(({ path, spans }) => {
    const now = follow(path);
    return now === undefined ? [] : spans.map(({ start, end }) => ({ field: fieldKey(now), start, end }));
  });
}

/** Where a field of the import stands in the record of today. */
function pathFollower(imported: Plain, record: Plain): (path: FieldPath) => FieldPath | undefined {
  const pairs = new Map<string, (number | undefined)[]>();
  const pair = (was: Plain | undefined, now: Plain | undefined, key: string) => {
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const made = isListOfMappings(was) && isListOfMappings(now) ? pairItems(was, now) : [];
    pairs.set(key, made);
    return made;
  };
  return (path) => {
    const now: (string | number)[] = [];
    for (const [depth, part] of path.entries()) {
      if (typeof part !== 'number') {
        now.push(part);
        continue;
      }
      const before = path.slice(0, depth);
      const list = valueAt(imported, before);
      const place = isListOfMappings(list) ? pair(list, valueAt(record, now), fieldKey(before))[part] : part;
      if (place === undefined) return undefined;
      now.push(place);
    }
    return now;
  };
}
