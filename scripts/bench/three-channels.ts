/**
 * Regulations with all three channels, made in memory: what the term check alone has to work through. They differ
 * as the regulations of many acts do: in their steps, their terms, and the days on which they were in force.
 */
import { defined } from '../../src/model/defined.ts';
import type { ActiveRegulation, Channel, Process, Step } from '../../src/model/records.ts';
import type { WorkingCalendar } from '../../src/terms/calendar/calendar.ts';
import type { RunOver } from '../../src/terms/run/setting.ts';
import { type Random, seededRandom } from '../synthetic/random.ts';
import { syntheticRegulation } from '../synthetic/regulation.ts';

export interface Checked {
  regulation: ActiveRegulation;
  over: RunOver;
}

const PER_ACT = 20;
const MINUTES = ['5 минут', '15 минут', '20 минут'] as const;
const HOURS = ['1 час', '2 часа', '3 часа'] as const;
/** The longest step and the term: acts name few numbers, round ones. */
const CALENDAR_DAYS: [step: number, term: number][] = [
  [5, 7],
  [5, 10],
  [7, 10],
  [7, 15],
  [10, 15],
  [12, 15],
  [14, 20],
  [15, 20],
  [15, 30],
  [20, 30],
  [25, 30],
  [27, 30],
  [30, 45],
  [40, 60],
];

function conProcess(title: string, at: string, durations: readonly string[]): Process {
  const steps = durations.map(
    (duration, index): Step => ({
      id: `${at}-${index}`,
      label: `${index + 1})`,
      unit: 'con',
      action: `работник центра обслуживания населения выполняет действие ${index + 1}`,
      duration,
      ...(index === durations.length - 1 ? { outcome: 'result' as const } : {}),
    }),
  );
  return { holder: 'con', title, at, steps };
}

/** The middle step and the term in calendar days, the others in working time, as in the Akmola act. */
function inMixedUnits(regulation: ActiveRegulation, random: Random): ActiveRegulation {
  const { provider } = regulation.processes;
  if (provider === undefined) throw new Error('a synthetic regulation has a process of the provider');
  const [days, term] = CALENDAR_DAYS[random.integer(0, CALENDAR_DAYS.length - 1)] ?? [0, 0];
  const steps = provider.steps.map((step, index) =>
    index === 2 ? { ...step, duration: `${days} календарных дней` } : step,
  );
  const duration = `${term} календарных дней`;
  const { restated: _, ...process } = provider;
  return {
    ...regulation,
    terms: (regulation.terms ?? []).map((term) => ({ ...term, duration })),
    processes: { ...regulation.processes, provider: { ...process, steps } },
  };
}

function withEveryChannel(
  regulation: ActiveRegulation,
  con: ActiveRegulation['processes'],
): ActiveRegulation {
  const office = regulation.channels.office;
  const at = 'п. 8';
  const reached = (text: string, path: Channel['path']): Channel => ({ text, at, path });
  return {
    ...regulation,
    channels: {
      ...defined({ office }),
      con: reached('центр обслуживания населения', ['con-intake', 'provider', 'con-issue']),
      portal: reached('веб-портал «электронного правительства»', ['provider']),
    },
    terms: (regulation.terms ?? []).map((term) => ({ ...term, channels: ['office', 'con', 'portal'] })),
    processes: { ...regulation.processes, ...con },
  };
}

/** Word for word alike within an act, as the portal flow is. */
function conProcesses(random: Random): ActiveRegulation['processes'] {
  const at = 'п. 8';
  return {
    'con-intake': conProcess('Приём', at, [random.pick(MINUTES), random.pick(HOURS)]),
    'con-issue': conProcess('Выдача', at, ['1 рабочий день', random.pick(MINUTES)]),
  };
}

/** The days of an act. Nine of ten have ended, as most such acts had by 2020. */
function chooseDays(index: number): Omit<RunOver, 'calendar'> {
  const day = `${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const year = 2013 + (index % 6);
  const [from, to] = [`${year}-${day}`, `${Math.min(year + 1 + (index % 5), 2020)}-${day}`];
  return { actDate: from, from, ...(index % 10 === 0 ? {} : { to }) };
}

/**
 * @param mixed the share, 0 to 1, of regulations whose steps and term are in working time and in calendar days
 */
export function threeChannels(records: number, mixed: number, calendar: WorkingCalendar): Checked[] {
  const random = seededRandom(1);
  return Array.from({ length: Math.ceil(records / PER_ACT) }, (_, act) => {
    const con = conProcesses(random);
    const over = { calendar, ...chooseDays(act) };
    return Array.from({ length: Math.min(PER_ACT, records - act * PER_ACT) }, (_, item): Checked => {
      const plain = syntheticRegulation(random, `kz/primer/${act}`, item + 1, 'kz/primer/primer');
      const regulation = random.chance(mixed) ? inMixedUnits(plain, random) : plain;
      return { regulation: withEveryChannel(regulation, structuredClone(con)), over };
    });
  }).flat();
}
