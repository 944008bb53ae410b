/** Lines put together to one paragraph. */
import { type IsDivided, withoutDivider } from '../source/hyphens.ts';
import { join, NO_WORDS, slice, type Words } from '../words.ts';

/** A compound word keeps its hyphen, without a space after it; a divided one loses it. */
export function glue(parts: readonly Words[], isDivided: IsDivided = () => false): Words {
  const [first, ...rest] = parts;
  if (first === undefined) return join([]);
  const pieces: Words[] = [];
  let open: Words[] = [first];
  for (const part of rest) {
    const last = open.at(-1)?.text ?? '';
    if (isDivided(last, part.text))
      open.push(slice(open.pop() ?? NO_WORDS, 0, withoutDivider(last).length), part);
    else if (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(part.text)) open.push(part);
    // «№ 4-», «3/421»: the number of an act goes on.
    else if (/(?:№|N)\s?[\d\p{L}/-]*\d[-/]$/u.test(last) && /^\d/u.test(part.text)) open.push(part);
    else {
      pieces.push(join(open, ''));
      open = [part];
    }
  }
  return join([...pieces, join(open, '')]);
}
