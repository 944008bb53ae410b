import { findRetelling } from '../terms/restated.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

const PROMISE = /длительност|(?<!\p{L})срок(?:и|ов|ах)(?!\p{L})/iu;

/** «Последовательность и сроки взаимодействия», and no step below has a time. */
export const processTimesPromised = defineRule('process/times-promised', {
  severity: 'info',
  summary: {
    ru: 'Заголовок порядка обещает сроки или длительность, а ни у одного действия времени нет',
    en: 'The title of a process promises times, and no step has one',
  },
  process({ process }) {
    const { title, at, stated, steps } = process;
    if (title === undefined || !PROMISE.test(title) || stated !== undefined) return undefined;
    const timed = [...steps, ...(findRetelling(process)?.steps ?? [])].some(
      ({ duration }) => duration !== undefined,
    );
    if (timed) return undefined;
    return {
      path: ['title'],
      ru: {
        message: `Заголовок обещает время действий (${at}), но ни одно действие его не называет.`,
        expected: 'длительность действий или порядка в целом',
        fix: 'Проверьте, нет ли длительностей в тексте. Если акт их не называет, не добавляйте их от себя.',
      },
      en: {
        message: `The title promises times (${at}), and no step states one.`,
        expected: 'durations of the steps or of the whole process',
        fix: 'See whether the text has durations. If the act gives none, add none of your own.',
      },
      quotes: [{ text: title, at }, ...steps.slice(0, 1).map((step) => quoteStep(process, step))],
    };
  },
});
