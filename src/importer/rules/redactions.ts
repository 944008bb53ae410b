/** The redactions that the notes of a text tell of; only the last was read, in it stands what the text says. */
import type { NotedChange, RulesRedaction } from '../../model/records.ts';
import type { Todo } from '../draft.ts';
import type { Sourced } from '../sourced.ts';
import { readFieldText, some } from '../sourced-fields.ts';
import type { FootnoteEvent } from './footnotes.ts';
import type { RedactionDraft } from './requirements.ts';

/** One entry for each amending act, by date and number, with everything that it changed. */
export function groupEvents(events: readonly FootnoteEvent[]): FootnoteEvent[][] {
  const acts = new Map<string, FootnoteEvent[]>();
  for (const event of events) {
    const key = `${event.date.value} ${readFieldText(event.number) ?? ''}`;
    const known = acts.get(key);
    if (known === undefined) acts.set(key, [event]);
    else known.push(event);
  }
  return [...acts].toSorted(([one], [other]) => one.localeCompare(other)).map(([, group]) => group);
}

export function draftChanges(events: readonly FootnoteEvent[]): readonly Sourced<NotedChange>[] | undefined {
  return some(events.map(({ type, at, effect }) => ({ type, at, effect })));
}

export function draftRedactions(
  events: readonly FootnoteEvent[],
  read: RedactionDraft,
  ordered: Sourced,
): { redactions: Sourced<RulesRedaction>[]; todo: Todo[] } {
  const acts = groupEvents(events);
  const later = acts.map((group, index): Sourced<RulesRedaction> => {
    const [first] = group;
    return {
      date: first?.date,
      by: {
        number: first?.number,
        authority: group.find(({ authority }) => authority !== undefined)?.authority,
      },
      changes: draftChanges(group),
      read: index === acts.length - 1 ? 'whole' : 'none',
      ...(index === acts.length - 1 ? read : {}),
    };
  });
  const date = readFieldText(ordered);
  if (date === undefined && later.length > 0) return { redactions: later, todo: [] };
  const first: Sourced<RulesRedaction> = {
    date: date ?? undefined,
    read: later.length === 0 ? 'whole' : 'none',
    ...(later.length === 0 ? read : {}),
  };
  const message = 'Даты приказа в тексте нет: впишите её.';
  return {
    redactions: [first, ...later],
    todo:
      date === undefined
        ? [
            { path: ['redactions', 0, 'date'], message },
            { path: ['standing', 'asOf'], message },
          ]
        : [],
  };
}
