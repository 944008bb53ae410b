/** A small sound regulation and standard, for tests to vary. */
import { defined } from '../../model/defined.ts';
import type { ActiveRegulation, KnownStandard, Process, Step, Term } from '../../model/records.ts';

/** Steps one after another, each of the given duration; no duration for `undefined`. */
export function makeSteps(...durations: readonly (string | undefined)[]): Step[] {
  return durations.map((duration, index) => ({
    id: `s${index + 1}`,
    label: `${index + 1})`,
    action: `действие ${index + 1}`,
    ...defined({ duration }),
  }));
}

export function makeProcess(...steps: readonly Step[]): Process {
  return { holder: 'provider', at: 'п. 5', steps: [...steps] };
}

export function makeTerm(duration: string, more: Partial<Term> = {}): Term {
  return { duration, text: `Срок – ${duration}.`, channels: ['office'], at: 'п. 5', ...more };
}

/** A regulation with one channel, the office, and one process of the given steps. */
export function makeRegulation(steps: readonly Step[], more: Partial<ActiveRegulation> = {}): ActiveRegulation {
  const form = { values: ['paper' as const], text: 'бумажная', at: 'п. 2' };
  return {
    act: 'kz/vko/2014-198',
    item: '1)',
    titles: { heading: 'Выдача справки' },
    provider: { text: 'местными исполнительными органами', at: 'п. 1' },
    channels: { office: { text: 'канцелярию услугодателя', at: 'п. 1', path: ['provider'] } },
    form,
    results: [{ text: 'справка', at: 'п. 3' }],
    resultForm: form,
    standard: { ref: 'kz/mon/2015-198/01', at: 'п. 4' },
    units: { clerk: { text: 'канцелярия', at: 'п. 6' } },
    processes: { provider: makeProcess(...steps) },
    appendices: [],
    ...more,
  };
}

export function makeStandard(...terms: readonly Term[]): KnownStandard {
  const form = { values: ['paper' as const], text: 'бумажная', at: 'п. 5' };
  const quote = { text: 'слова стандарта', at: 'п. 3' };
  return {
    order: 'kz/mon/2015-198',
    annex: 1,
    titles: { heading: 'Выдача справки' },
    provider: quote,
    channels: { office: quote },
    terms: [...terms],
    form,
    results: [quote],
    resultForm: form,
    cost: { kind: 'free', text: 'бесплатно', at: 'п. 7' },
    recipients: quote,
    schedule: [{ channel: 'office', about: 'hours', text: 'по трудовому законодательству', at: 'п. 8' }],
    documents: [{ channels: ['office'], lead: 'документы:', items: ['заявление'], at: 'п. 9' }],
    refusals: { grounds: [] },
    complaints: { at: 'п. 11', to: ['руководителю'], terms: [], court: 'в суд' },
  };
}
