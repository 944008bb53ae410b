/** Mistakes in what a regulation says besides its steps. */
import type { ActiveRegulation, ChannelKind, Regulation } from '../../src/model/records.ts';
import { isTold, mistake, type Slip, withAmount, withOtherWord } from './mistake.ts';

interface ActiveSlip {
  where: string;
  twice: boolean;
  make(copy: ActiveRegulation): void;
}

function inActive(
  find: (regulation: ActiveRegulation) => ActiveSlip[],
): (regulation: Regulation) => Slip<'regulation'>[] {
  return (regulation) =>
    'excluded' in regulation
      ? []
      : find(regulation).map(({ make, ...slip }) => ({
          ...slip,
          make(copy) {
            if (!('excluded' in copy)) make(copy);
          },
        }));
}

const TITLES = ['listed', 'heading', 'body', 'standard'] as const;

/** Whether a fact is told anywhere but in the field itself. */
function isToldBeside(regulation: ActiveRegulation, field: keyof ActiveRegulation, words: string): boolean {
  const { [field]: _, ...rest } = regulation;
  return isTold(rest, words);
}

/** Whether an abbreviation is used, and neither an appendix nor another definition tells it. */
function isUsedUndefined(regulation: ActiveRegulation, abbr: string, index: number): boolean {
  const { abbreviations = [], appendices, units: _, ...rest } = regulation;
  const others = abbreviations.filter((_one, at) => at !== index);
  return isTold(rest, abbr) && !isTold([others, appendices], abbr);
}

export const REGULATION_MISTAKES = [
  mistake(
    'regulation',
    'a word of a title is changed',
    inActive(({ titles }) =>
      TITLES.flatMap((name) => {
        const title = titles[name];
        if (title === undefined) return [];
        return [
          {
            where: `titles/${name}`,
            twice: Object.keys(titles).length > 1,
            make(copy: ActiveRegulation) {
              copy.titles[name] = withOtherWord(title);
            },
          },
        ];
      }),
    ),
  ),
  mistake(
    'regulation',
    'a term is loosened beside its own words',
    inActive(({ terms = [] }) =>
      terms.flatMap(({ duration }, index) => {
        const other = withAmount(duration, (count, unit) => [count + 10, unit]);
        if (other === undefined) return [];
        return [
          {
            where: `terms/${index}/duration`,
            twice: true,
            make(copy: ActiveRegulation) {
              const term = copy.terms?.[index];
              if (term !== undefined) term.duration = other;
            },
          },
        ];
      }),
    ),
  ),
  mistake(
    'regulation',
    'a unit is renamed',
    inActive((regulation) =>
      Object.entries(regulation.units).map(([name, { text }]) => ({
        where: `units/${name}`,
        twice: isToldBeside(regulation, 'units', text),
        make(copy) {
          const unit = copy.units[name];
          if (unit !== undefined) unit.text = withOtherWord(text);
        },
      })),
    ),
  ),
  mistake(
    'regulation',
    'the result is told in another word',
    inActive((regulation) =>
      regulation.results.map(({ text }, index) => ({
        where: `results/${index}`,
        twice: isToldBeside(regulation, 'results', text),
        make(copy) {
          const result = copy.results[index];
          if (result !== undefined) result.text = withOtherWord(text);
        },
      })),
    ),
  ),
  mistake(
    'regulation',
    'the path of a channel loses a process',
    inActive(({ channels, processes }) =>
      (Object.keys(channels) as ChannelKind[]).flatMap((name) =>
        (channels[name]?.path ?? []).flatMap((part, index, { length }) =>
          typeof part !== 'string' || length < 2
            ? []
            : [
                {
                  where: `channels/${name}/path/${index}`,
                  // Papers taken in by the centre are worked on by the provider and given out by the centre.
                  twice: name === 'con' && ['con', 'provider'].includes(processes[part]?.holder ?? ''),
                  make(copy: ActiveRegulation) {
                    copy.channels[name]?.path.splice(index, 1);
                  },
                },
              ],
        ),
      ),
    ),
  ),
  mistake(
    'regulation',
    'a channel is dropped',
    inActive(({ channels }) => {
      const names = Object.keys(channels) as ChannelKind[];
      if (names.length < 2) return [];
      return names.map((name) => ({
        where: `channels/${name}`,
        twice: true,
        make(copy) {
          delete copy.channels[name];
        },
      }));
    }),
  ),
  mistake(
    'regulation',
    'the form is another than its words',
    inActive(({ form }) => [
      {
        where: 'form/values',
        twice: true,
        make(copy) {
          copy.form.values = form.values.includes('electronic') ? ['paper'] : ['electronic'];
        },
      },
    ]),
  ),
  mistake(
    'regulation',
    'the form of the result is another than its words',
    inActive(({ resultForm }) => [
      {
        where: 'resultForm/values',
        twice: true,
        make(copy) {
          copy.resultForm.values = resultForm.values.includes('electronic') ? ['paper'] : ['electronic'];
        },
      },
    ]),
  ),
  mistake(
    'regulation',
    'the standard is another one of the same order',
    inActive(({ standard }) => {
      const number = /\/(?<number>\d{2})$/u.exec(standard.ref)?.groups?.number;
      if (number === undefined) return [];
      const other = number === '01' ? '02' : '01';
      return [
        {
          where: 'standard/ref',
          twice: true,
          make(copy) {
            copy.standard.ref = standard.ref.replace(/\d{2}$/u, other);
          },
        },
      ];
    }),
  ),
  mistake(
    'regulation',
    'the item is another than in the list of the act',
    inActive(() => [
      {
        where: 'item',
        twice: true,
        make(copy) {
          copy.item = '99)';
        },
      },
    ]),
  ),
  mistake(
    'regulation',
    'an abbreviation is dropped',
    inActive((regulation) =>
      (regulation.abbreviations ?? []).map(({ abbr }, index) => ({
        where: `abbreviations/${index}`,
        twice: /^[\p{Lu}\s]{2,}$/u.test(abbr) && isUsedUndefined(regulation, abbr, index),
        make(copy) {
          copy.abbreviations?.splice(index, 1);
        },
      })),
    ),
  ),
  mistake(
    'regulation',
    'an appendix is dropped',
    inActive(({ appendices = [] }) =>
      appendices.map(({ referredAt }, index) => ({
        where: `appendices/${index}`,
        twice: referredAt !== undefined,
        make(copy) {
          copy.appendices?.splice(index, 1);
        },
      })),
    ),
  ),
  mistake(
    'regulation',
    'a word of the title in an appendix is changed',
    inActive(({ appendices = [] }) =>
      appendices.flatMap(({ service }, index) =>
        service === undefined
          ? []
          : [
              {
                where: `appendices/${index}/service`,
                twice: true,
                make(copy: ActiveRegulation) {
                  const appendix = copy.appendices?.[index];
                  if (appendix !== undefined) appendix.service = withOtherWord(service);
                },
              },
            ],
      ),
    ),
  ),
];
