import { stemsOf } from '../language/russian-stems.ts';
import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Channel, ChannelKind, Process } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import type { Rule } from './rule.ts';

const ID = 'channel/without-process';
const HOLDERS = [
  ['office', 'provider'],
  ['con', 'con'],
  ['portal', 'portal'],
] as const;
const PARTIES = stemsOf('услугодатель услугополучатель');

/** Whether somebody does the step who is neither of the provider nor the recipient: a worker of the ЦОН, a system. */
function isOutside({ units }: ActiveRegulation, unit: string | undefined): boolean {
  const found = unit === undefined ? undefined : units[unit];
  if (found === undefined || found.listed === true) return false;
  return !stemsOf(found.text).some((stem) => PARTIES.includes(stem));
}

function firstOf(process: Process | undefined): Evidence[] {
  const [step] = process?.steps ?? [];
  return process && step ? [{ text: step.action, at: placeOfStep(process, step) }] : [];
}

function findingOf(
  regulation: ActiveRegulation,
  kind: ChannelKind,
  channel: Channel,
  holder: Process['holder'],
): RuleFinding[] {
  const { processes } = regulation;
  const passed = channel.path.flatMap((part) => (typeof part === 'string' ? [processes[part]] : []));
  const isOwn = (process: Process | undefined) => process?.holder === holder;
  const isToldElsewhere =
    kind !== 'office' &&
    passed.some((process) => process?.steps.some(({ unit }) => isOutside(regulation, unit)));
  // A process of its own that the path leaves out is another fact: process/in-no-channel tells it.
  if (Object.values(processes).some(isOwn) || isToldElsewhere) return [];
  const { text, at } = channel;
  return [
    {
      rule: ID,
      severity: 'warning',
      path: ['channels', kind],
      text: {
        ru: {
          message: `Канал «${CHANNEL_NAMES.ru[kind]}» назван (${at}), но ни одного его шага регламент не описывает.`,
          expected: 'процесс, который ведёт сам канал',
          fix: 'Проверьте, все ли процессы записаны. Если акт о порядке молчит, признайте замечание.',
        },
        en: {
          message: `The channel «${CHANNEL_NAMES.en[kind]}» is named (${at}), yet the regulation describes no step of it.`,
          expected: 'a process that is the channel’s own',
          fix: 'See whether every process is recorded. If the act is silent, acknowledge the finding.',
        },
      },
      quotes: [{ text, at }, ...passed.flatMap(firstOf)],
    },
  ];
}

/** A channel is named, and nothing says what happens there. */
export const channelWithoutProcess: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Канал обращения назван, а его порядок не описан',
    en: 'A channel is named and its process is not described',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) =>
      'excluded' in regulation
        ? []
        : HOLDERS.flatMap(([kind, holder]) => {
            const channel = regulation.channels[kind];
            return channel === undefined ? [] : findingOf(regulation, kind, channel, holder);
          }),
  },
};
