/** Mistakes in acts, orders and standards. */
import { longDate } from '../../src/language/long-date.ts';
import type { ActEvent, Order } from '../../src/model/records.ts';
import { isTold, laterYear, mistake, withAmount, withOtherWord } from './mistake.ts';

/** Whether words of the record name a day: «23 июля 2014 года» or «23.07.2014». */
function namesDay(words: unknown, date: string): boolean {
  const [year, month, day] = date.split('-');
  return (
    isTold(words, longDate(date, 'ru').replaceAll('\u00a0', ' ')) || isTold(words, `${day}.${month}.${year}`)
  );
}

/** A regulation names the order beside its standard, with its day and its number. */
function isNamedByRegulations(approves: Order['approves']): boolean {
  return (approves ?? []).some(({ standard }) => standard !== undefined);
}

export const ACT_MISTAKES = [
  mistake('act', 'the date of an act is shifted', ({ date, header }) => [
    {
      where: 'date',
      twice: namesDay(header, date),
      make(copy) {
        copy.date = laterYear(date);
      },
    },
  ]),
  mistake('act', 'the number of an act is changed', ({ number, header }) => [
    {
      where: 'number',
      twice: isTold(header, number),
      make(copy) {
        copy.number = `${number}1`;
      },
    },
  ]),
  mistake('act', 'the date of an event is shifted', ({ events, header }) =>
    events.flatMap((event: ActEvent, index) =>
      event.date === 'unknown'
        ? []
        : [
            {
              where: `events/${index}/date`,
              twice: namesDay([event.text, header], event.date),
              make(copy: { events: ActEvent[] }) {
                const own = copy.events[index];
                if (own !== undefined) own.date = laterYear(event.date);
              },
            },
          ],
    ),
  ),
  mistake('act', 'the act that ends or changes another has another number', ({ events }) =>
    events.flatMap(({ by, text }: ActEvent, index) =>
      by === undefined
        ? []
        : [
            {
              where: `events/${index}/by/number`,
              twice: isTold(text, by.number),
              make(copy: { events: ActEvent[] }) {
                const own = copy.events[index]?.by;
                if (own !== undefined) own.number = `${by.number}7`;
              },
            },
          ],
    ),
  ),
  mistake('act', 'an item of the list is dropped', ({ approves }) =>
    approves.map((_, index) => ({
      where: `approves/${index}`,
      twice: true,
      make(copy) {
        copy.approves.splice(index, 1);
      },
    })),
  ),
  mistake('act', 'a region is another one', () => [
    {
      where: 'region',
      twice: true,
      make(copy) {
        copy.region = copy.region === 'vko' ? 'akmola' : 'vko';
      },
    },
  ]),
  mistake('regulation', 'an exclusion is dated before the act', (regulation) =>
    'excluded' in regulation
      ? [
          {
            where: 'excluded/date',
            twice: true,
            make(copy) {
              if ('excluded' in copy) copy.excluded.date = '2001-02-03';
            },
          },
        ]
      : [],
  ),
  mistake('order', 'the date of an order is shifted', ({ date, approves }) => [
    {
      where: 'date',
      twice: isNamedByRegulations(approves),
      make(copy) {
        copy.date = laterYear(date);
      },
    },
  ]),
  mistake('order', 'the number of an order is changed', ({ number, approves }) => [
    {
      where: 'number',
      twice: isNamedByRegulations(approves),
      make(copy) {
        copy.number = `${number}1`;
      },
    },
  ]),
  mistake('standard', 'a term of a standard is loosened beside its own words', (standard) =>
    'unknown' in standard
      ? []
      : standard.terms.flatMap(({ duration }, index) => {
          const other = withAmount(duration, (count, unit) => [count + 10, unit]);
          if (other === undefined) return [];
          return [
            {
              where: `terms/${index}/duration`,
              twice: true,
              make(copy: typeof standard | { unknown: unknown }) {
                const term = 'terms' in copy ? copy.terms[index] : undefined;
                if (term !== undefined) term.duration = other;
              },
            },
          ];
        }),
  ),
  mistake('standard', 'a word in the title of a standard is changed', ({ titles }) => [
    {
      where: 'titles/heading',
      twice: true,
      make(copy) {
        copy.titles.heading = withOtherWord(titles.heading);
      },
    },
  ]),
];
