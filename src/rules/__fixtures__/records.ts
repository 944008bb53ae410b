/** Small sound records, and how a case of a table varies them. */
import type { RedactionSpec, ServiceSpec } from './living.ts';
import type {
  Act,
  ActEvent,
  ActiveRegulation,
  KnownStandard,
  Order,
  Regulation,
  Standard,
  Step,
  Term,
} from '../../model/records.ts';
import { makeRegulation, makeStandard, makeTerm } from '../../terms/__fixtures__/regulation.ts';

/** A term by its words alone, or one that differs from the usual in the fields given. */
type TermSpec = string | (Partial<Term> & Pick<Term, 'duration'>);

function toTerm(spec: TermSpec): Term {
  return typeof spec === 'string' ? makeTerm(spec) : makeTerm(spec.duration, spec);
}

/** A step by its duration alone, or by the fields in which it differs from «действие 1» without a duration. */
type StepSpec = string | Partial<Step>;

function toStep(spec: StepSpec, index: number): Step {
  const usual = { id: `s${index + 1}`, label: `${index + 1})`, action: `действие ${index + 1}` };
  return typeof spec === 'string' ? { ...usual, duration: spec } : { ...usual, ...spec };
}

/** An event with words and a place of its own; its day is unknown unless it is given. */
export type EventSpec = Partial<ActEvent> & Pick<ActEvent, 'type'>;

function toEvent({ date = 'unknown', ...event }: EventSpec): ActEvent {
  const precision = date === 'unknown' ? 'unknown' : 'day';
  return { date, precision, text: `событие ${event.type}`, at: 'сноска', ...event };
}

const OFFICE = { text: 'канцелярию услугодателя', at: 'п. 1' };

/** The fields in which a record differs from the small sound one of its kind. */
export interface Specs {
  /** `steps` are those of the only process, the provider's; a whole record when it is excluded. */
  regulation:
    | (Omit<Partial<ActiveRegulation>, 'terms'> & { steps?: StepSpec[]; terms?: TermSpec[] })
    | Extract<Regulation, { excluded: unknown }>;
  /** A whole record when its text is unknown. */
  standard: (Omit<Partial<KnownStandard>, 'terms'> & { terms?: TermSpec[] }) | Exclude<Standard, KnownStandard>;
  /** `events` are those after its adoption. */
  act: Omit<Partial<Act>, 'events'> & { events?: EventSpec[] };
  order: Partial<Order>;
  redaction: RedactionSpec;
  /** The same in the other language. */
  twin: RedactionSpec;
  service: ServiceSpec;
}

export function toRegulation(spec: Specs['regulation']): Regulation {
  if ('excluded' in spec) return spec;
  const { steps = [], terms, ...more } = spec;
  const regulation = makeRegulation(steps.map(toStep), more);
  // The path of the usual office leads through the process that the case has left out.
  if (spec.channels === undefined && spec.processes !== undefined && !('provider' in spec.processes)) {
    regulation.channels = { office: { ...OFFICE, path: Object.keys(spec.processes) } };
  }
  return terms === undefined ? regulation : { ...regulation, terms: terms.map(toTerm) };
}

export function toStandard(spec: Specs['standard']): Standard {
  if ('unknown' in spec) return spec;
  const { terms = [], ...more } = spec as Exclude<typeof spec, { unknown: unknown }>;
  return { ...makeStandard(...terms.map(toTerm)), ...more };
}

/** An act of 23 July 2014 with one regulation. */
export function toAct({ events = [], ...more }: Specs['act']): Act {
  return {
    kind: 'постановление',
    authority: 'акимат',
    region: 'vko',
    sphere: 'education',
    number: '198',
    date: '2014-07-23',
    title: 'Об утверждении регламентов',
    header: 'Постановление акимата от 23 июля 2014 года № 198',
    signatory: { name: 'А. Ким', position: 'аким области', at: 'подпись' },
    basis: [{ text: 'пунктом 1 статьи 16 Закона', at: 'преамбула' }],
    approves: [
      { item: '1)', text: 'регламент «Выдача справки»', at: 'п. 1 пп. 1)', regulation: 'kz/vko/2014-198/a' },
    ],
    events: [toEvent({ type: 'adopted', date: '2014-07-23' }), ...events.map(toEvent)],
    source: { register: 'adilet', id: 'unknown' },
    ...more,
  };
}

export function toOrder(more: Specs['order']): Order {
  return {
    kind: 'приказ',
    authority: 'Министр',
    number: '7',
    date: '2015-04-13',
    title: 'Об утверждении стандартов',
    redaction: { known: 'stated', text: 'первая' },
    source: { register: 'adilet', id: 'unknown' },
    ...more,
  };
}
