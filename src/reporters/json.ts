/** A check for programs: everything that the other reporters show, with the whole proof. */
import type { LivingKnowledge } from '../history/living-knowledge.ts';
import type { Finding } from '../model/finding.ts';
import { TRACE_VERSION } from '../terms/trace/trace.ts';
import { traceChannels } from '../terms/trace/trace-channels.ts';
import { traceRules } from '../terms/trace/trace-rules.ts';
import { countFindings } from './count-findings.ts';
import type { CheckedRules } from './rules-rows.ts';
import type { ChangesSince } from './verdict-changes.ts';
import type { CheckedRegulation } from './verdict-rows.ts';

export interface CheckReport {
  /** ГГГГ-ММ-ДД, the day of the check. */
  date: string;
  regulations: readonly CheckedRegulation[];
  rules: readonly CheckedRules[];
  /** How much is known of the law of today; absent where nobody counted. */
  living?: LivingKnowledge;
  findings: readonly Finding[];
  /** What became worse or less known since a revision, where one was named. */
  against?: ChangesSince;
}

function traceRegulation({ checks, ...regulation }: CheckedRegulation): object {
  if (checks === undefined) return regulation;
  return { ...regulation, trace: TRACE_VERSION, channels: traceChannels(checks) };
}

function traceServiceRules({ checks, ...rules }: CheckedRules): object {
  return { ...rules, trace: TRACE_VERSION, channels: traceRules(checks) };
}

function* formatList<Item>(
  name: string,
  items: readonly Item[],
  show: (item: Item) => unknown = (item) => item,
): Generator<string> {
  yield `,\n  "${name}": [`;
  for (const [index, item] of items.entries()) {
    // Ends of lines stand between fields only: those of texts are escaped.
    const text = JSON.stringify(show(item), null, 2).replaceAll('\n', '\n    ');
    yield `${index === 0 ? '' : ','}\n    ${text}`;
  }
  yield items.length === 0 ? ']' : '\n  ]';
}

/**
 * A JSON document with `date`, `counts`, `living`, `regulations`, `rules` and `findings`, ended by a line feed, in pieces: as one
 * text the findings of a large catalogue would take its memory twice. Regulations and rules bring their trace.
 */
export function* formatJson({
  date,
  against,
  living,
  regulations,
  rules,
  findings,
}: CheckReport): Generator<string> {
  const head = JSON.stringify({ date, against, counts: countFindings(findings), living }, null, 2);
  yield head.slice(0, -'\n}'.length);
  yield* formatList('regulations', regulations, traceRegulation);
  yield* formatList('rules', rules, traceServiceRules);
  yield* formatList('findings', findings);
  yield '\n}\n';
}
