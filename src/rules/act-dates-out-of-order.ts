import type { Evidence } from '../model/finding.ts';
import type { Act, ActEvent } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

interface Day {
  path: (string | number)[];
  ru: string;
  en: string;
  date: string;
  /** Words of the act; of an order the record has no more than its title. */
  quote?: Evidence;
}

/** What must not come before what: an act is adopted, then registered, then published, then it ends. */
const AFTER: readonly (readonly [ActEvent['type'] | 'adopted', ActEvent['type']])[] = [
  ['adopted', 'registered'],
  ['adopted', 'published'],
  ['registered', 'published'],
  ['adopted', 'in-force'],
  ['adopted', 'commenced'],
  ['adopted', 'amended'],
  ['adopted', 'item-excluded'],
  ['adopted', 'repealed'],
  ['commenced', 'repealed'],
];

const NAMES: Record<ActEvent['type'], { ru: string; en: string }> = {
  adopted: { ru: 'принятие', en: 'adoption' },
  registered: { ru: 'регистрация', en: 'registration' },
  published: { ru: 'опубликование', en: 'publication' },
  'in-force': { ru: 'вступление в силу', en: 'entry into force' },
  commenced: { ru: 'введение в действие', en: 'commencement' },
  amended: { ru: 'изменение', en: 'amendment' },
  'item-excluded': { ru: 'исключение подпункта', en: 'exclusion of an item' },
  repealed: { ru: 'утрата силы', en: 'repeal' },
};

function findAdoption(date: string, text: string): Day {
  return { path: ['date'], ...NAMES.adopted, date, quote: { text, at: 'реквизиты' } };
}

function listDays(act: Act, type: ActEvent['type']): Day[] {
  return act.events.flatMap((event, index): Day[] => {
    if (event.type !== type) return [];
    // The day itself, or at least the day of the act that did it.
    const date = event.date === 'unknown' ? event.by?.date : event.date;
    return date === undefined
      ? []
      : [{ path: ['events', index, 'date'], ...NAMES[type], date, quote: toQuote(event) }];
  });
}

/** An act cannot be registered or excluded before it is made: a date is wrong, whatever the text says. */
const IMPOSSIBLE: readonly string[] = [NAMES.registered.ru, NAMES['item-excluded'].ru];

/** The day of the adoption stands in the requisites and among the events, and is two days. */
function adoptedTwice(first: Day, second: Day): Problem {
  return {
    path: second.path,
    severity: 'warning',
    ru: {
      message: 'День принятия записан дважды и по-разному: в date и в событии.',
      expected: first.date,
      got: second.date,
      fix: 'Сверьте обе даты с реквизитами акта.',
    },
    en: {
      message: 'The day of the adoption is recorded twice and differently: in date and in the event.',
      expected: first.date,
      got: second.date,
      fix: 'Compare both dates with the requisites of the act.',
    },
    quotes: [first, second].flatMap(({ quote }) => quote ?? []),
  };
}

function outOfOrder(first: Day, second: Day): Problem[] {
  if (first.date <= second.date) return [];
  const isError = first.ru === NAMES.adopted.ru && IMPOSSIBLE.includes(second.ru);
  return [
    {
      path: second.path,
      severity: isError ? 'error' : 'warning',
      ru: {
        message: `По датам ${second.ru} раньше, чем ${first.ru}.`,
        expected: `не раньше ${first.date}`,
        got: second.date,
        fix: 'Сверьте обе даты с текстом. Если так в тексте, признайте замечание.',
      },
      en: {
        message: `By the dates, ${second.en} comes before ${first.en}.`,
        expected: `not before ${first.date}`,
        got: second.date,
        fix: 'Compare both dates with the text. If the text says so, acknowledge the finding.',
      },
      quotes: [first, second].flatMap(({ quote }) => quote ?? []),
    },
  ];
}

/** An act is registered, published, amended or repealed before it was adopted, and the like. */
export const actDatesOutOfOrder = defineRule('act/dates-out-of-order', {
  severity: 'error',
  summary: {
    ru: 'События акта идут не в том порядке: например, зарегистрирован раньше, чем принят',
    en: 'The events of an act are out of order: for example, registered before it was adopted',
  },
  act({ act }) {
    const adopted = findAdoption(act.date, act.header);
    const own = listDays(act, 'adopted').filter(({ date }) => date !== act.date);
    return [
      ...own.map((day) => adoptedTwice(adopted, day)),
      ...AFTER.flatMap(([before, after]) => {
        const firsts = before === 'adopted' ? [adopted] : listDays(act, before);
        return firsts.flatMap((first) => listDays(act, after).flatMap((second) => outOfOrder(first, second)));
      }),
    ];
  },
  anyRegulation({ regulation, act }) {
    if (act === undefined || !('excluded' in regulation)) return [];
    const { by, date, text, at } = regulation.excluded;
    const adopted = findAdoption(act.date, act.header);
    const excluding = { ...NAMES['item-excluded'], date: by.date, quote: { text, at } };
    const first: Day = { path: ['excluded', 'by', 'date'], ...excluding };
    const commenced: Day = { ...first, path: ['excluded', 'date'], date };
    return [
      ...outOfOrder(adopted, first),
      ...(date === 'unknown' ? [] : [...outOfOrder(adopted, commenced), ...outOfOrder(first, commenced)]),
    ];
  },
  order({ order }) {
    const { registration, amendments = [], repealed } = order;
    const adopted = findAdoption(order.date, order.title);
    const later: Day[] = amendments.map(({ date }, index) => ({
      path: ['amendments', index, 'date'],
      ...NAMES.amended,
      date,
    }));
    if (registration !== undefined && registration.date !== 'unknown') {
      later.push({ path: ['registration', 'date'], ...NAMES.registered, date: registration.date });
    }
    if (repealed !== undefined) {
      later.push({ path: ['repealed', 'date'], ...NAMES.repealed, date: repealed.date });
    }
    return later.flatMap((day) => outOfOrder(adopted, day));
  },
});
