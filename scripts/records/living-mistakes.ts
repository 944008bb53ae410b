/** Mistakes in the law in force: rules of services, and the services that lead to them. */
import type { RulesRedaction, ServiceRules } from '../../src/model/records.ts';
import { laterYear, mistake, type Slip, withAmount } from './mistake.ts';

const OTHER_RULES = 'kz/mon/2020-158/podvoz';

interface RedactionSlip {
  where: string;
  twice: boolean;
  make(copy: RulesRedaction): void;
}

/** Slips in the newest redaction that was read. */
function inNewest(
  find: (redaction: RulesRedaction) => RedactionSlip[],
): (rules: ServiceRules) => Slip<'rules'>[] {
  return ({ redactions }) => {
    const index = redactions.findLastIndex(({ read }) => read !== 'none');
    const redaction = redactions[index];
    if (redaction === undefined) return [];
    return find(redaction).map(({ where, twice, make }) => ({
      where: `redactions/${index}/${where}`,
      twice,
      make(copy) {
        const own = copy.redactions[index];
        if (own !== undefined) make(own);
      },
    }));
  };
}

/** A time of a step in place of another. */
function otherTime(alter: (phrase: string) => string | undefined) {
  return inNewest(({ processes = {} }) =>
    Object.entries(processes).flatMap(([name, { steps }]) =>
      steps.flatMap(({ duration }, index): RedactionSlip[] => {
        const other = duration === undefined ? undefined : alter(duration);
        if (other === undefined) return [];
        return [
          {
            where: `processes/${name}/steps/${index}/duration`,
            twice: false,
            make(copy) {
              const step = copy.processes?.[name]?.steps[index];
              if (step !== undefined) step.duration = other;
            },
          },
        ];
      }),
    ),
  );
}

/** A term in place of another. */
function otherTerm(alter: (phrase: string) => string | undefined) {
  return inNewest(({ terms = [] }) =>
    terms.flatMap(({ duration }, index): RedactionSlip[] => {
      const other = alter(duration);
      if (other === undefined) return [];
      return [
        {
          where: `terms/${index}/duration`,
          twice: false,
          make(copy) {
            const term = copy.terms?.[index];
            if (term !== undefined) term.duration = other;
          },
        },
      ];
    }),
  );
}

/** Whether other rules of the order were amended on that day, too. */
function isAmendedToo(others: readonly ServiceRules[], order: string, { date }: { date: string }): boolean {
  return others.some((one) => one.order === order && one.redactions.some((own) => own.date === date));
}

const toCalendarDays = (phrase: string) =>
  withAmount(phrase, (count, unit) => [count, unit === 'working-day' ? 'calendar-day' : unit]);

export const LIVING_MISTAKES = [
  mistake(
    'rules',
    'a term of rules is loosened',
    otherTerm((phrase) => withAmount(phrase, (count, unit) => [count + 10, unit])),
  ),
  mistake(
    'rules',
    'a term of rules is tightened',
    otherTerm((phrase) => withAmount(phrase, (count, unit) => [Math.max(1, count - 2), unit])),
  ),
  mistake('rules', 'working days of a term become calendar days', otherTerm(toCalendarDays)),
  mistake(
    'rules',
    'a step of rules takes longer',
    otherTime((phrase) => withAmount(phrase, (count, unit) => [count * 3, unit])),
  ),
  mistake('rules', 'working days of a step become calendar days', otherTime(toCalendarDays)),
  mistake(
    'rules',
    'a step of rules is dropped',
    inNewest(({ processes = {}, hearing }) =>
      Object.entries(processes).flatMap(([name, { steps }]) =>
        steps.length < 2
          ? []
          : steps.map(({ id }, index) => ({
              where: `processes/${name}/steps/${index}`,
              twice: hearing?.after === id,
              make(copy: RulesRedaction) {
                copy.processes?.[name]?.steps.splice(index, 1);
              },
            })),
      ),
    ),
  ),
  mistake(
    'rules',
    'the notice of a refusal is shortened',
    inNewest(({ hearing }) => {
      const other = hearing && withAmount(hearing.notice, (count, unit) => [Math.max(1, count - 2), unit]);
      if (other === undefined) return [];
      return [
        {
          where: 'hearing/notice',
          twice: true,
          make(copy) {
            if (copy.hearing !== undefined) copy.hearing.notice = other;
          },
        },
      ];
    }),
  ),
  mistake(
    'rules',
    'a reference leads to another row',
    inNewest(({ references = [] }) =>
      references.map(({ row }, index) => ({
        where: `references/${index}/row`,
        twice: true,
        make(copy) {
          const reference = copy.references?.[index];
          if (reference !== undefined) reference.row = row + 1;
        },
      })),
    ),
  ),
  mistake(
    'rules',
    'a row has another number',
    inNewest(({ rows = {}, references = [] }) =>
      Object.entries(rows).map(([name, row]) => ({
        where: `rows/${name}`,
        twice: references.some(({ about }) => about === name),
        make(copy) {
          Object.assign(copy.rows ?? {}, { [name]: row + 1 });
        },
      })),
    ),
  ),
  mistake('rules', 'the date of a redaction is shifted', ({ order, redactions }, others) =>
    redactions.map(({ date, by }, index) => ({
      where: `redactions/${index}/date`,
      // Without an amending order it is the day of the order itself, with one that of its registration, too.
      twice: index === 0 || by?.registration?.date !== undefined || isAmendedToo(others, order, { date }),
      make(copy) {
        const own = copy.redactions[index];
        if (own !== undefined) own.date = laterYear(date);
      },
    })),
  ),
  mistake('rules', 'the amending order has another number', ({ order, redactions }, others) =>
    redactions.flatMap(({ date, by }, index) =>
      by === undefined
        ? []
        : [
            {
              where: `redactions/${index}/by/number`,
              twice: isAmendedToo(others, order, { date }),
              make(copy: ServiceRules) {
                const own = copy.redactions[index]?.by;
                if (own !== undefined) own.number = `${by.number}7`;
              },
            },
          ],
    ),
  ),
  mistake('service', 'a link leads to other rules', ({ thread }, others) =>
    thread.flatMap(({ kind, record }, index) =>
      kind !== 'rules' || record === OTHER_RULES
        ? []
        : [
            {
              where: `thread/${index}/record`,
              // Rules of two services that were merged still have one.
              twice: !others.some((one) => one.thread.some((link) => link.record === record)),
              make(copy: { thread: { record: string }[] }) {
                const link = copy.thread[index];
                if (link !== undefined) link.record = OTHER_RULES;
              },
            },
          ],
    ),
  ),
  mistake('service', 'a link of a thread is dropped', ({ thread }, others) =>
    thread.length < 2
      ? []
      : thread.map(({ record }, index) => ({
          where: `thread/${index}`,
          twice: !others.some((one) => one.thread.some((link) => link.record === record)),
          make(copy) {
            copy.thread.splice(index, 1);
          },
        })),
  ),
  mistake('service', 'the short name is that of another service', ({ names }, others) =>
    others.slice(0, 4).map((other, index) => ({
      where: `names/ru/short (${index})`,
      twice: names.ru.also !== undefined,
      make(copy) {
        copy.names.ru.short = other.names.ru.short;
      },
    })),
  ),
  mistake('service', 'the names of two languages change places', ({ names: { ru, kk } }) =>
    kk === undefined
      ? []
      : [
          {
            where: 'names',
            twice: true,
            make(copy) {
              copy.names = { ru: kk, kk: ru };
            },
          },
        ],
  ),
];
