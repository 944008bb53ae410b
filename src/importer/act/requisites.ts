/** By which act a text is: its line of requisites says it, else the corner of what it approved. */
import type { Outline } from '../outline/types.ts';
import { type ActReference, actReferences } from '../phrases/act-reference.ts';
import { join } from '../words.ts';
import type { Head } from './head.ts';

/** «Утвержден постановлением … от … № …», «Приложение 1 к приказу … от … № …». */
export function requisitesOf({ act }: Head, { documents }: Outline): ActReference | undefined {
  if (act !== undefined) return act;
  for (const { stamp } of documents) {
    const [stamped] = actReferences(join(stamp.map(({ words }) => words)));
    if (stamped !== undefined) return stamped;
  }
  return undefined;
}
