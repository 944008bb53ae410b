/** Mistakes in the second telling of a process: all of them touch a fact that is told twice. */
import type { Regulation, Restated } from '../../src/model/records.ts';
import { mistake, type Slip, withAmount } from './mistake.ts';

function inRetellings(
  find: (restated: Restated) => { at: string; make(copy: Restated): void }[],
): (regulation: Regulation) => Slip<'regulation'>[] {
  return (regulation) => {
    if ('excluded' in regulation) return [];
    return Object.entries(regulation.processes).flatMap(([name, { restated }]) => {
      if (restated === undefined) return [];
      return find(restated).map(({ at, make }) => ({
        where: `processes/${name}/restated/${at}`,
        twice: true,
        make(copy) {
          const own = 'excluded' in copy ? undefined : copy.processes[name]?.restated;
          if (own !== undefined) make(own);
        },
      }));
    });
  };
}

export const RETELLING_MISTAKES = [
  mistake(
    'regulation',
    'a retold step is dropped',
    inRetellings(({ steps }) =>
      steps.length < 2
        ? []
        : steps.map((_, index) => ({ at: `steps/${index}`, make: (own) => own.steps.splice(index, 1) })),
    ),
  ),
  mistake(
    'regulation',
    'a retold duration is changed',
    inRetellings(({ steps }) =>
      steps.flatMap(({ duration }, index) => {
        const other = duration && withAmount(duration, (count, unit) => [count * 2, unit]);
        if (!other) return [];
        return [
          {
            at: `steps/${index}/duration`,
            make(own: Restated) {
              const step = own.steps[index];
              if (step !== undefined) step.duration = other;
            },
          },
        ];
      }),
    ),
  ),
  mistake(
    'regulation',
    'two retold steps change places',
    inRetellings(({ steps }) =>
      steps.slice(1).map((_, index) => ({
        at: `steps/${index}`,
        make: (own) => own.steps.splice(index, 2, ...own.steps.slice(index, index + 2).reverse()),
      })),
    ),
  ),
];
