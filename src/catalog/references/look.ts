/** The colours of content/site.yaml against the grounds of the site: links must be readable on all of them. */

import type { Entry } from '../../model/entry.ts';
import { contrast } from '../contrast.ts';
import { draft, type UnplacedFinding } from '../draft.ts';

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
const ENOUGH = 4.5;

/** The grounds on which a link is hardest to read, of those that it stands on. src/styles/tokens.test.ts compares. */
export const GROUNDS = { light: '#fbeae8', dark: '#362a12' } as const;

const THEMES = [
  { theme: 'light', ru: 'светлой', change: 'темнее' },
  { theme: 'dark', ru: 'тёмной', change: 'светлее' },
] as const;

export function checkLook({ data }: Entry<'site'>): UnplacedFinding[] {
  const accent = data.look?.accent;
  if (accent === undefined) return [];
  return THEMES.flatMap(({ theme, ru, change }) => {
    const ratio = contrast(accent[theme], GROUNDS[theme]);
    if (ratio >= ENOUGH) return [];
    const got = ratio.toFixed(2);
    return [
      draft(
        'look/contrast',
        {
          message: `Цвет ${accent[theme]} в ${ru} теме плохо читается на фоне ${GROUNDS[theme]}.`,
          expected: 'контраст не меньше 4,5 : 1',
          got: `${got.replace('.', ',')} : 1`,
          fix: `Выберите цвет ${change}.`,
        },
        {
          message: `The colour ${accent[theme]} is hard to read on ${GROUNDS[theme]} in the ${theme} theme.`,
          expected: 'a contrast of at least 4.5 : 1',
          got: `${got} : 1`,
          fix: `Choose a ${theme === 'light' ? 'darker' : 'lighter'} colour.`,
        },
        { path: ['look', 'accent', theme] },
      ),
    ];
  });
}
