import { knownOn } from '../../history/redactions.ts';
import type { LinkedRules } from '../../model/entry.ts';
import { checkRules } from '../../terms/living/check-rules.ts';
import { TRACE_VERSION } from '../../terms/trace/trace.ts';
import { traceRules } from '../../terms/trace/trace-rules.ts';
import { type DataContext, formatDocument } from './document.ts';
import { UNKNOWN } from './unknown.ts';

/** The rules of a service: which redaction stands, which of them was read, and its check. */
export function formatRules(rules: LinkedRules, context: DataContext): string {
  const { order, twin, services, data } = rules;
  const { read, unread, coming } = knownOn(data, context.date);
  const derived = {
    redactions: {
      on: context.date,
      read: read?.date ?? UNKNOWN,
      // What is known of the rules is then of an older redaction.
      unread: unread?.date ?? null,
      coming: coming.map(({ date }) => date),
    },
    trace: TRACE_VERSION,
    channels: read === undefined ? UNKNOWN : traceRules(checkRules(read)),
    services: services.map(({ id }) => id),
  };
  const about = { order: ['order', order?.id], twin: ['rules', twin?.id] } as const;
  return formatDocument(rules, { derived, source: order?.data.source, about }, context);
}
