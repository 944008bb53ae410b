import type { ActiveRegulation, Channel } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** Whose house the link is in: between two houses it is a handover, which another rule tells. */
function neighbours({ path }: Channel, { processes }: ActiveRegulation, index: number) {
  const named = (part: Channel['path'][number]) => (typeof part === 'string' ? (processes[part] ?? []) : []);
  return {
    before: path.slice(0, index).flatMap(named).at(-1),
    after: path.slice(index + 1).flatMap(named)[0],
  };
}

/** A step inside one house that the act leaves out: between «проект» and «выдает постановление» nobody signs. */
export const processLinkUnstated = defineRule('process/link-unstated', {
  severity: 'info',
  summary: {
    ru: 'Внутри услугодателя есть действие, о котором акт молчит',
    en: 'There is a step inside the provider of which the act is silent',
  },
  regulation({ regulation }) {
    const told = new Set<string>();
    return Object.entries(regulation.channels).flatMap(([kind, channel]) =>
      channel.path.flatMap((part, index): Problem[] => {
        if (typeof part === 'string' || told.has(part.unstated)) return [];
        const { before, after } = neighbours(channel, regulation, index);
        const isAtTheDoor = typeof channel.path[index + 1] === 'string' && after?.holder !== before?.holder;
        if (before?.holder !== 'provider' || isAtTheDoor) return [];
        // One link is one fact, however many channels pass it.
        told.add(part.unstated);
        const last = before.steps.slice(-2).map((step) => quoteStep(before, step));
        return [
          {
            path: ['channels', kind, 'path', index],
            ru: {
              message: `Акт не описывает звена «${part.unstated}»: кто и за какое время это делает, не сказано.`,
              expected: 'шаг с исполнителем и временем',
              fix: 'Проверьте, нет ли такого шага в тексте. Если акт о нём молчит, исправлять нечего: время звена неизвестно.',
            },
            en: {
              message: `The act does not describe «${part.unstated}»: who does it and for how long is not said.`,
              expected: 'a step with its unit and its time',
              fix: 'See whether the text has such a step. If the act is silent, nothing is to be mended: the time is unknown.',
            },
            quotes: last,
          },
        ];
      }),
    );
  },
});
