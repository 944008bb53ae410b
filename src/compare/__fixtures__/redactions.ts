/** Two redactions of one synthetic regulation: the second gives the third step more days. */
import { defined } from '../../model/defined.ts';
import type { ActiveRegulation, Step } from '../../model/records.ts';
import { makeRegulation, makeTerm } from '../../terms/__fixtures__/regulation.ts';
import { checkRegulation } from '../../terms/check.ts';
import type { Comparand } from '../comparand.ts';
import { buildComparand } from '../build-comparand.ts';

const UNITS: ActiveRegulation['units'] = {
  clerk: { text: 'сотрудник канцелярии', at: 'п. 6' },
  head: { text: 'руководитель услугодателя', at: 'п. 6' },
  specialist: { text: 'ответственный исполнитель', at: 'п. 6' },
};

export function makeStep(label: string, unit: string, action: string, duration?: string): Step {
  return { id: `s${Number.parseInt(label, 10)}`, label, unit, action, ...defined({ duration }) };
}

/** What a regulation with these steps is compared by, checked without a calendar. */
export function makeComparand(steps: readonly Step[], term: string): Comparand {
  const regulation = makeRegulation(steps, { units: UNITS, terms: [makeTerm(term)] });
  return buildComparand(regulation, checkRegulation(regulation, undefined));
}

const REGISTER = makeStep('1)', 'clerk', 'прием и регистрация документов', '1 рабочий день');
const REVIEW = makeStep('2)', 'head', 'рассмотрение документов и выбор исполнителя', '1 рабочий день');
const prepare = (duration: string) =>
  makeStep('3)', 'specialist', 'подготовка проекта справки либо мотивированного отказа', duration);

/** Four working days of steps in five. */
export const BEFORE = makeComparand([REGISTER, REVIEW, prepare('2 рабочих дня')], '5 рабочих дней');

/** Seven working days of steps in five. */
export const AFTER = makeComparand([REGISTER, REVIEW, prepare('5 рабочих дней')], '5 рабочих дней');
