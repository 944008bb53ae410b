import { stemText } from '../language/russian-stems.ts';
import type { ActiveRegulation, ChannelPath, Step } from '../model/records.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** So many of the words of both have to be the same for the one to tell the other again. */
const ALIKE = 0.75;

function isAlike(a: string, b: string): boolean {
  const [first, second] = [new Set(stemText(a)), new Set(stemText(b))];
  return first.intersection(second).size >= ALIKE * Math.max(first.size, second.size);
}

interface TimedStep {
  process: string;
  index: number;
  step: Step;
}

/** The steps with a time that the path counts, process after process. */
function listTimed({ processes }: ActiveRegulation, path: ChannelPath): TimedStep[] {
  return [...new Set(path)].flatMap((part) => {
    const steps = typeof part === 'string' ? (processes[part]?.steps ?? []) : [];
    return steps.flatMap((step, index) =>
      typeof part === 'string' && step.duration !== undefined && step.retells === undefined
        ? [{ process: part, index, step }]
        : [],
    );
  });
}

/** A path passes two processes that tell one action, and counts its time in both. */
export const processStepCountedTwice = defineRule('process/step-counted-twice', {
  severity: 'warning',
  summary: {
    ru: 'Одно действие рассказано в двух процессах пути, и время его считается дважды',
    en: 'One action is told in two processes of a path, and its time is counted twice',
  },
  channel({ regulation, kind, channel }) {
    const { cases = [], alternatives = [] } = channel;
    const paths = [channel.path, ...[...cases, ...alternatives].map(({ path }) => path)];
    const pairs = paths.flatMap((path) => {
      const steps = listTimed(regulation, path);
      return steps.flatMap((first, place) => {
        const again = steps
          .slice(place + 1)
          .find(({ process, step }) => process !== first.process && isAlike(step.action, first.step.action));
        if (again === undefined) return [];
        // The provider's own telling is the first one, wherever the path passes it.
        const isRetold = regulation.processes[again.process]?.holder === 'provider';
        return [isRetold ? { first: again, again: first } : { first, again }];
      });
    });
    const once = new Map(pairs.map((pair) => [`${pair.again.process} ${pair.again.step.id}`, pair]));
    return [...once.values()].flatMap(({ first, again }) => {
      const [one, other] = [first, again].map(({ process }) => regulation.processes[process]);
      if (one === undefined || other === undefined) return [];
      const name = `${again.process}/${again.step.id}`;
      const retells = `retells: { process: ${first.process}, step: ${first.step.id} }`;
      return [
        {
          ru: {
            message: `Канал «${CHANNELS.ru[kind]}»: одно действие стоит в двух процессах пути, и время его считается дважды.`,
            got: `${first.process}/${first.step.id} и ${name}`,
            fix: `Если это пересказ, запишите в ${name} «${retells}». Если действий два, признайте замечание.`,
          },
          en: {
            message: `Channel «${CHANNELS.en[kind]}»: one action stands in two processes of the path, and its time is counted twice.`,
            got: `${first.process}/${first.step.id} and ${name}`,
            fix: `If it is told again, write "${retells}" in ${name}. If there are two actions, acknowledge the finding.`,
          },
          quotes: [quoteStep(one, first.step), quoteStep(other, again.step)],
        },
      ];
    });
  },
});
