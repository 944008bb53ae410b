import type { Process, Step } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { listProcesses } from './processes.ts';
import { quoteStep } from './quote.ts';

/** «действие 3», «процесс 2», «условие 1»: a word, which names the series, and a number in it. */
const IN_SERIES = /^(\p{L}+) (\d+)$/u;

interface Numbered {
  step: Step;
  index: number;
  number: number;
}

function groupSeries({ steps }: Process): Map<string, Numbered[]> {
  const numbered = steps.flatMap((step, index) => {
    const [, word = '', number] = step.label?.match(IN_SERIES) ?? [];
    return number === undefined ? [] : [{ word, step, index, number: Number(number) }];
  });
  return Map.groupBy(numbered, ({ word }) => word);
}

/** Whether the item goes on elsewhere in the record: in another process of it, or in words kept as a note. */
function isElsewhere(label: string, process: Process, others: readonly [string, Process][]): boolean {
  const words = new RegExp(`${label}(?!\\d)`, 'i');
  const readItem = ({ at }: Process) => at.match(/^п\. \d+/)?.[0];
  return others.some(
    ([, other]) =>
      other.notes?.some(({ text }) => words.test(text)) ||
      (readItem(other) === readItem(process) && other.steps.some((step) => step.label === label)),
  );
}

/** A number is left out of «действие 1», «действие 2» …. Items «1)» may be: not each of them is a step. */
export const stepNumberSkipped = defineRule('step/number-skipped', {
  severity: 'warning',
  summary: {
    ru: 'В нумерации шагов пропущен номер',
    en: 'A number is left out of the numbering of steps',
  },
  process({ regulation, process }) {
    return [...groupSeries(process)].flatMap(([word, numbered]) => {
      const inOrder = numbered.toSorted((a, b) => a.number - b.number);
      return inOrder.flatMap(({ step, index, number }, place) => {
        const before = inOrder[place - 1];
        if (before === undefined || number - before.number < 2) return [];
        const label = `${word} ${before.number + 1}`;
        if (isElsewhere(label, process, listProcesses(regulation))) return [];
        return [
          {
            path: ['steps', index, 'label'],
            ru: {
              message: `После шага «${before.step.label}» идёт «${step.label}»: шага «${label}» нет.`,
              fix: 'Сверьте номера с текстом. Если шаг пропущен при записи, добавьте его; ошибку самого акта признайте.',
            },
            en: {
              message: `«${before.step.label}» is followed by «${step.label}»: there is no «${label}».`,
              fix: 'Compare the numbers with the text. Add a step that the record left out; acknowledge a slip of the act itself.',
            },
            quotes: [before.step, step].map((one) => quoteStep(process, one)),
          },
        ];
      });
    });
  },
});
