/** Things that may be named once in a list. */
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Path } from '../yaml/locate.ts';

export interface NamedItem {
  name: string | undefined;
  path: Path;
}

/** One problem for each name that stands again further down the list. */
export function checkRepeats(rule: string, list: readonly NamedItem[]): UnplacedFinding[] {
  const first = new Map<string, Path>();
  return list.flatMap(({ name, path }) => {
    if (name === undefined) return [];
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, path);
      return [];
    }
    return [
      draft(
        rule,
        {
          message: `«${name}» здесь уже есть: ${earlier.join('.')}.`,
          got: name,
          fix: 'Исправьте одно из двух или уберите лишнее.',
        },
        {
          message: `"${name}" is already at ${earlier.join('.')}.`,
          got: name,
          fix: 'Mend one of the two or remove the spare one.',
        },
        { path },
      ),
    ];
  });
}
