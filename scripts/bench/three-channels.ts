/**
 * Regulations with all three channels, made in memory: what the term check alone has to work through. They differ
 * as the regulations of many acts do: in their steps, their terms, and the days on which they were in force.
 */
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
  const days = random.integer(5, 40);
  const steps = provider.steps.map((step, index) =>
    index === 2 ? { ...step, duration: `${days} календарных дней` } : step,
  );
  const duration = `${days + random.integer(1, 12)} календарных дней`;
  const { restated: _, ...process } = provider;
  return {
    ...regulation,
    terms: (regulation.terms ?? []).map((term) => ({ ...term, duration })),
    processes: { ...regulation.processes, provider: { ...process, steps } },
  };
}

function withEveryChannel(regulation: ActiveRegulation, random: Random): ActiveRegulation {
  const office = regulation.channels.office;
  const at = 'п. 8';
  const reached = (text: string, path: Channel['path']): Channel => ({ text, at, path });
  return {
    ...regulation,
    channels: {
      ...(office === undefined ? {} : { office }),
      con: reached('центр обслуживания населения', ['con-intake', 'provider', 'con-issue']),
      portal: reached('веб-портал «электронного правительства»', ['provider']),
    },
    terms: (regulation.terms ?? []).map((term) => ({ ...term, channels: ['office', 'con', 'portal'] })),
    processes: {
      ...regulation.processes,
      'con-intake': conProcess('Приём', at, [`${random.integer(10, 20)} минут`, `${random.integer(1, 3)} часа`]),
      'con-issue': conProcess('Выдача', at, ['1 рабочий день', `${random.integer(10, 20)} минут`]),
    },
  };
}

/** The days of an act: every second one has ended since. */
function daysOfAct(index: number): Omit<RunOver, 'calendar'> {
  const day = `${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const year = 2013 + (index % 6);
  const from = `${year}-${day}`;
  return { actDate: from, from, ...(index % 2 === 0 ? {} : { to: `${year + 2}-${day}` }) };
}

/**
 * @param mixed the share, 0 to 1, of regulations whose steps and term are in working time and in calendar days
 */
export function threeChannels(records: number, mixed: number, calendar: WorkingCalendar): Checked[] {
  const random = seededRandom(1);
  return Array.from({ length: records }, (_, index) => {
    const act = Math.floor(index / PER_ACT);
    const plain = syntheticRegulation(random, `kz/primer/${act}`, 1 + (index % PER_ACT), 'kz/primer');
    const regulation = withEveryChannel(random.chance(mixed) ? inMixedUnits(plain, random) : plain, random);
    return { regulation, over: { calendar, ...daysOfAct(act) } };
  });
}
