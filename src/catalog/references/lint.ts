/** What content/lint.yaml refers to: the rules of the program. */

import type { Entry } from '../../model/entry.ts';
import { RULES } from '../../rules/index.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import { nearest } from '../nearest.ts';

const IDS = RULES.map(({ id }) => id);

export function checkLint({ data }: Entry<'lint'>): UnplacedFinding[] {
  return Object.keys(data.rules ?? {}).flatMap((id) => (IDS.includes(id) ? [] : [unknownRule(id)]));
}

function unknownRule(id: string): UnplacedFinding {
  const [close] = nearest(id, IDS, 1);
  return draft(
    'reference/unknown-rule',
    {
      message: `Правила «${id}» нет.`,
      expected: close ?? IDS.join(', '),
      got: id,
      fix: close === undefined ? 'Все правила: reglament rules.' : `Возможно, имелось в виду «${close}».`,
    },
    {
      message: `There is no rule "${id}".`,
      expected: close ?? IDS.join(', '),
      got: id,
      fix: close === undefined ? 'All rules: reglament rules.' : `Did you mean "${close}"?`,
    },
    { path: ['rules', id], on: 'key' },
  );
}
