/** Processes in BPMN for tests: what the acts have, and what they have not yet. */
import { BRANCHING, SAMPLE_WORDS, STRAIGHT, UNITS } from '../../../diagrams/samples.ts';
import { textWidth } from '../../../diagrams/text-width.ts';
import type { ActiveRegulation, Process, Step } from '../../../model/records.ts';
import { buildGraph } from '../../../process/graph.ts';
import { formatBpmn } from '../bpmn.ts';
import type { BpmnWords } from '../model.ts';

export const WORDS: BpmnWords = {
  ...SAMPLE_WORDS,
  inferred: 'выведено редактором',
  unjoined: 'где сходятся, не установлено',
  overdue: 'Время истекло',
};

export const measure = (text: string) => textWidth(text, 12);

const processOf = (...steps: Step[]): Process => ({ holder: 'provider', at: 'п. 5', steps });

export const PROCESSES: Readonly<Record<string, Process>> = {
  straight: STRAIGHT,
  branching: BRANCHING,
  'parallel, meeting': processOf(
    { id: 'take', unit: 'clerk', action: 'прием', next: ['one', 'two', 'sign'] },
    { id: 'one', unit: 'head', action: 'первая ветвь', next: 'one-more' },
    { id: 'one-more', unit: 'head', action: 'ее продолжение', next: 'sign' },
    { id: 'two', unit: 'specialist', action: 'вторая ветвь', duration: '2 календарных дня' },
    { id: 'sign', unit: 'head', action: 'подписание' },
  ),
  'parallel, with a refusal in a branch': processOf(
    { id: 'take', unit: 'clerk', action: 'прием', next: ['one', 'two'] },
    { id: 'one', kind: 'condition', unit: 'head', action: 'все ли есть', yes: 'sign', no: 'no' },
    { id: 'no', unit: 'head', action: 'отказ', duration: '3 календарных дня', next: 'end', outcome: 'refusal' },
    { id: 'two', unit: 'specialist', action: 'вторая ветвь', next: 'sign' },
    { id: 'sign', unit: 'head', action: 'подписание' },
  ),
  'two ways into a condition': processOf(
    { id: 'take', unit: 'clerk', action: 'прием' },
    { id: 'ready', kind: 'condition', unit: 'head', action: 'готово ли', yes: 'issue', no: 'mend' },
    { id: 'mend', unit: 'clerk', action: 'доработка', next: 'ready', rounds: 2 },
    { id: 'issue', unit: 'clerk', action: 'выдача', outcome: 'result' },
  ),
  'a refusal that is a case': processOf(
    { id: 'lack', kind: 'condition', unit: 'clerk', action: 'в случае неполного пакета отказывает', duration: '2 рабочих дня', next: 'end', outcome: 'refusal' },
    { id: 'sign', unit: 'head', action: 'подписание' },
  ),
  'a single step': processOf({ id: 'issue', action: 'выдача' }),
};

export const asBpmn = (process: Process, units = UNITS): string =>
  formatBpmn({
    graph: buildGraph('p', process),
    regulation: { units, processes: { p: process } } as unknown as ActiveRegulation,
    id: 'kz/x/1-1/y',
    pool: 'Услугодатель',
    title: 'Услуга',
    about: ['Неофициальный текст.'],
    words: WORDS,
    measure,
  });
