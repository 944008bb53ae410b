import { stemText } from '../language/russian-stems.ts';
import type { ActiveRegulation, Process } from '../model/records.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep, toQuote } from './quote.ts';

const HOLDERS = { office: 'provider', con: 'con', portal: 'portal' } as const;
const PARTIES = stemText('услугодатель услугополучатель');

/** Whether somebody does the step who is neither of the provider nor the recipient: a worker of the ЦОН, a system. */
function isOutside({ units }: ActiveRegulation, unit: string | undefined): boolean {
  const found = unit === undefined ? undefined : units[unit];
  if (found === undefined || found.listed === true) return false;
  return !stemText(found.text).some((stem) => PARTIES.includes(stem));
}

/** A channel is named, and nothing says what happens there. */
export const channelWithoutProcess = defineRule('channel/without-process', {
  severity: 'warning',
  summary: {
    ru: 'Канал обращения назван, а его порядок не описан',
    en: 'A channel is named and its process is not described',
  },
  channel({ regulation, kind, channel }) {
    const { processes } = regulation;
    const passed = channel.path.flatMap((part) => (typeof part === 'string' ? (processes[part] ?? []) : []));
    const isOwn = ({ holder }: Process) => holder === HOLDERS[kind];
    const isToldElsewhere =
      kind !== 'office' && passed.some(({ steps }) => steps.some(({ unit }) => isOutside(regulation, unit)));
    // A process of its own that the path leaves out is another fact: process/in-no-channel tells it.
    if (Object.values(processes).some(isOwn) || isToldElsewhere) return undefined;
    const { at } = channel;
    const firsts = passed.flatMap((process) =>
      process.steps.slice(0, 1).map((step) => quoteStep(process, step)),
    );
    return {
      ru: {
        message: `Канал «${CHANNELS.ru[kind]}» назван (${at}), но ни одного его шага регламент не описывает.`,
        expected: 'процесс, который ведёт сам канал',
        fix: 'Проверьте, все ли процессы записаны. Если акт о порядке молчит, признайте замечание.',
      },
      en: {
        message: `The channel «${CHANNELS.en[kind]}» is named (${at}), yet the regulation describes no step of it.`,
        expected: 'a process that is the channel’s own',
        fix: 'See whether every process is recorded. If the act is silent, acknowledge the finding.',
      },
      quotes: [toQuote(channel), ...firsts],
    };
  },
});
