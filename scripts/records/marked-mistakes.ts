/** Mistakes in what an editor marks beside the words of an act: what kind a thing is, and where it stands. */
import type {
  ActEvent,
  ActiveRegulation,
  KnownStandard,
  Regulation,
  Standard,
} from '../../src/model/records.ts';
import { mistake, type Slip } from './mistake.ts';

interface Slipping<T> {
  where: string;
  make(copy: T): void;
}

/** Slips in a regulation that is not excluded; the words beside tell each. */
function inRegulation(find: (record: ActiveRegulation) => Slipping<ActiveRegulation>[]) {
  return (record: Regulation): Slip<'regulation'>[] =>
    'excluded' in record
      ? []
      : find(record).map(({ where, make }) => ({
          where,
          twice: true,
          make(copy) {
            if (!('excluded' in copy)) make(copy);
          },
        }));
}

/** Slips in a standard whose text is at hand; the words beside tell each. */
function inStandard(find: (record: KnownStandard) => Slipping<KnownStandard>[]) {
  return (record: Standard): Slip<'standard'>[] =>
    'unknown' in record
      ? []
      : find(record).map(({ where, make }) => ({
          where,
          twice: true,
          make(copy) {
            if (!('unknown' in copy)) make(copy);
          },
        }));
}

function loseRefusals({
  results,
}: Pick<ActiveRegulation, 'results'>): Slipping<Pick<ActiveRegulation, 'results'>>[] {
  return results.flatMap(({ refusal }, index) =>
    refusal === true
      ? [
          {
            where: `results/${index}/refusal`,
            make(copy) {
              delete copy.results[index]?.refusal;
            },
          },
        ]
      : [],
  );
}

export const MARKED_MISTAKES = [
  mistake('regulation', 'a refusal among the results is not marked', inRegulation(loseRefusals)),
  mistake('standard', 'a refusal among the results of a standard is not marked', inStandard(loseRefusals)),
  mistake(
    'regulation',
    'a refusal does not end',
    inRegulation(({ processes }) =>
      Object.entries(processes).flatMap(([name, { steps }]) =>
        steps.flatMap(({ outcome, next }, index) =>
          outcome === 'refusal' && next === 'end' && index < steps.length - 1
            ? [
                {
                  where: `processes/${name}/steps/${index}/next`,
                  make(copy) {
                    delete copy.processes[name]?.steps[index]?.next;
                  },
                },
              ]
            : [],
        ),
      ),
    ),
  ),
  mistake(
    'regulation',
    'the provider is another one',
    inRegulation(({ abbreviations = [] }) =>
      abbreviations.some(({ abbr }) => abbr.toLowerCase() === 'услугодатель')
        ? [
            {
              where: 'provider/text',
              make(copy) {
                copy.provider.text = 'отделами здравоохранения';
              },
            },
          ]
        : [],
    ),
  ),
  mistake(
    'regulation',
    'a place is that of an item which is not there',
    inRegulation(() => [
      {
        where: 'resultForm/at',
        make(copy) {
          copy.resultForm.at = 'п. 55';
        },
      },
    ]),
  ),
  mistake(
    'standard',
    'a term begins at another moment',
    inStandard(({ terms }) =>
      terms.flatMap(({ from }, index) =>
        from === undefined
          ? []
          : [
              {
                where: `terms/${index}/from`,
                make(copy) {
                  const term = copy.terms[index];
                  if (term !== undefined) term.from = 'со дня утверждения';
                },
              },
            ],
      ),
    ),
  ),
  mistake(
    'standard',
    'what is free is paid for',
    inStandard(({ cost: { kind } }) => [
      {
        where: 'cost/kind',
        make(copy) {
          copy.cost.kind = kind === 'free' ? 'paid' : 'free';
        },
      },
    ]),
  ),
  mistake('act', 'an act begins by another rule', ({ events }) =>
    events.flatMap(({ rule, by }: ActEvent, index) =>
      rule === undefined || rule === 'unknown' || by !== undefined
        ? []
        : [
            {
              where: `events/${index}/rule`,
              twice: true,
              make(copy: { events: ActEvent[] }) {
                const own = copy.events[index];
                if (own !== undefined) own.rule = 'day-of-signing';
              },
            },
          ],
    ),
  ),
  mistake('act', 'the document of the register is another one', ({ source }) =>
    source.id === 'unknown'
      ? []
      : [
          {
            where: 'source/id',
            twice: true,
            make(copy) {
              copy.source.id = `${source.id}7`;
            },
          },
        ],
  ),
  mistake('rules', 'rules are of another annex', ({ annex }) =>
    annex === undefined || !/\d/.test(annex)
      ? []
      : [
          {
            where: 'annex',
            twice: true,
            make(copy) {
              copy.annex = 'приложение 77';
            },
          },
        ],
  ),
];
