/** The way through the portal as a plain list: «1) услугополучатель регистрируется на портале; 2) …». */

import type { Desk, Quote } from '../draft.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Passage } from './passage.ts';
import type { Process } from './process.ts';
import { StepNames } from './step-name.ts';
import { readStep } from './steps.ts';
import type { Units } from './units.ts';

const RECEIVES_RESULT = /получ\p{L}+ .{0,80}результат|результат\p{L}* .{0,80}(?:направля|выда)\p{L}+/iu;

export function readPortal({ lead, entries }: Passage, units: Units, desk: Desk): Process {
  const names = new StepNames();
  const notes: Quote[] = [];
  const steps = entries.map((entry) => {
    const { step, rest } = readStep(entry, { units, desk, names });
    if (rest !== undefined) notes.push(rest);
    for (const { words, at } of entry.follow) notes.push({ text: withoutEnd(words), at });
    return step;
  });
  const last = steps.at(-1);
  if (last !== undefined && RECEIVES_RESULT.test(last.action.text)) last.outcome = 'result';
  return {
    holder: 'portal',
    title: withoutEnd(lead.words),
    at: lead.at,
    steps,
    notes: notes.length === 0 ? undefined : notes,
  };
}
