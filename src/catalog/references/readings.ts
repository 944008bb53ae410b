/** The periods of content/site.yaml that choose how the law is read. */

import type { Entry } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';

/** A period that ends before it begins would never be used, and nobody would notice. */
export function checkReadings({ data }: Entry<'site'>): UnplacedFinding[] {
  return (data.readings?.firstDay ?? []).flatMap(({ from, until }, index) =>
    from === undefined || until === undefined || from <= until
      ? []
      : [
          draft(
            'reference/empty-period',
            {
              message: 'Период кончается раньше, чем начинается: ни один акт в него не попадёт.',
              expected: `дата не раньше ${from}`,
              got: until,
              fix: 'Исправьте from или until.',
            },
            {
              message: 'The period ends before it begins: no act falls into it.',
              expected: `a date not before ${from}`,
              got: until,
              fix: 'Correct from or until.',
            },
            { path: ['readings', 'firstDay', index, 'until'] },
          ),
        ],
  );
}
