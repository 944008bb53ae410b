/** A name that the reader could not put into the nominative. */
import type { Todo } from '../draft.ts';
import type { ActReference } from '../phrases/act-reference.ts';
import { needsNominative } from '../phrases/authority.ts';

export function nominativeTodo(act: ActReference | undefined): Todo[] {
  if (act === undefined || !needsNominative(act.authority)) return [];
  const words = 'offsets' in act.authority ? act.authority : act.authority.from;
  const message = 'Орган записан так, как стоит в тексте: поставьте его в именительный падеж.';
  return [{ path: ['authority'], message, words }];
}
