/** Whether a draft says of a stretch of its text that it is not sure. */
import type { ImportResult } from '../import-text.ts';
import { lineAt, lineStarts } from '../source.ts';
import { findSpans, type Span } from '../words.ts';

export const meets = (one: Span, other: Span) => one.start < other.end && one.end > other.start;

/** A question has its words, or a word of its lines is in no field. */
export function isTold({ drafts, ledger, source }: ImportResult, span: Span): boolean {
  const starts = lineStarts(source.text);
  const [first, last] = [lineAt(starts, span.start), lineAt(starts, span.end - 1)];
  const asked = drafts.some(({ todo }) =>
    todo.some(
      ({ words }) => words !== undefined && findSpans(words, source.text).some((said) => meets(said, span)),
    ),
  );
  return (
    asked ||
    ledger.lines.some(
      ({ line, pieces }) =>
        line >= first &&
        line <= last &&
        pieces.some(({ fate, text }) => fate === 'unplaced' && /\p{L}/u.test(text)),
    )
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a draft that may lack any field
type Loose = any;

/** The steps that have words of the stretch, and who does each. */
export function stepsAt({ drafts }: ImportResult, span: Span): { step: Loose; unit: string | undefined }[] {
  const draft = drafts.find(({ kind }) => kind === 'regulation');
  const record: Loose = draft?.record ?? {};
  const own = (draft?.origins ?? []).filter(
    ({ path, spans }) =>
      path[0] === 'processes' && path[2] === 'steps' && spans.some((said) => meets(said, span)),
  );
  return [...new Set(own.map(({ path }) => `${path[1]}/${path[3]}`))].map((place) => {
    const [name = '', index = ''] = place.split('/');
    const step: Loose = record.processes[name].steps[Number(index)];
    return { step, unit: record.units[step.unit]?.text };
  });
}

/** Lines of which a draft asks, or of which something is in no field: what is wrong there is not silently wrong. */
export function listToldLines({ drafts, ledger, source }: ImportResult): Set<number> {
  const starts = lineStarts(source.text);
  const asked = drafts.flatMap(({ todo }) =>
    todo.flatMap(({ words }) => (words === undefined ? [] : findSpans(words, source.text))),
  );
  return new Set([
    ...ledger.lines.filter(({ fate }) => fate === 'unplaced').map(({ line }) => line),
    ...asked.map(({ start }) => lineAt(starts, start)),
  ]);
}
