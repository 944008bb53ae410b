import { defineRule } from './define-rule.ts';
import { quoteStep, toQuote } from './quote.ts';

/** A process is described, and no channel leads through it. */
export const processInNoChannel = defineRule('process/in-no-channel', {
  severity: 'warning',
  summary: {
    ru: 'Процесс описан, а через какой канал в него попадают, не сказано',
    en: 'A process is described and no channel passes through it',
  },
  process({ regulation, processId, process }) {
    const channels = Object.values(regulation.channels);
    const paths = channels.flatMap(({ path, cases = [], alternatives = [] }) => [
      path,
      ...[...cases, ...alternatives].map((other) => other.path),
    ]);
    if (paths.some((path) => path.includes(processId))) return undefined;
    const { title, at, steps } = process;
    // A way without branches that ends in a refusal: no result is waited for on it.
    const isRefusal = steps.at(-1)?.outcome === 'refusal' && steps.every(({ yes, no }) => !yes && !no);
    if (isRefusal) return undefined;
    const words =
      title === undefined ? steps.slice(0, 1).map((step) => quoteStep(process, step)) : [{ text: title, at }];
    return {
      ru: {
        message: `Порядок описан (${process.at}), но ни один канал обращения через него не проходит.`,
        expected: 'канал, в пути которого есть этот процесс',
        fix: 'Допишите процесс в path канала. Если акт такого канала не называет, признайте замечание.',
      },
      en: {
        message: `A process is described (${process.at}), yet no channel passes through it.`,
        expected: 'a channel with the process on its path',
        fix: 'Add the process to the path of a channel. If the act names no such channel, acknowledge the finding.',
      },
      quotes: [...words, ...channels.map(toQuote)],
    };
  },
});
