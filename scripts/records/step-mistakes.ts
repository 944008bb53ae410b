/** Mistakes in the steps of a regulation. */
import type { ActiveRegulation, Process, Regulation, Step } from '../../src/model/records.ts';
import { mistake, type Slip, withAmount, withOtherWord } from './mistake.ts';

type RegulationSlip = Slip<'regulation'>;

/** Slips of every step of a regulation that has a text. */
function inSteps(
  find: (step: Step, at: { process: Process; index: number; regulation: ActiveRegulation }) => StepSlip[],
): (regulation: Regulation) => RegulationSlip[] {
  return (regulation) => {
    if ('excluded' in regulation) return [];
    return Object.entries(regulation.processes).flatMap(([name, process]) =>
      process.steps.flatMap((step, index) =>
        find(step, { process, index, regulation }).map(
          ({ twice, make }): RegulationSlip => ({
            where: `processes/${name}/steps/${index}`,
            twice,
            make(copy) {
              const own = 'excluded' in copy ? undefined : copy.processes[name];
              if (own !== undefined) make(own, index);
            },
          }),
        ),
      ),
    );
  };
}

interface StepSlip {
  twice: boolean;
  make(process: Process, index: number): void;
}

/** Whether the process is told a second time, in a list or in a table. */
function isRetold({ restated, table }: Process): boolean {
  return restated !== undefined || table !== undefined;
}

/** Whether the second telling gives a time to the step that begins with the same words, or the act to the whole. */
function isDurationRetold({ steps, restated, table, stated }: Process, index: number): boolean {
  const beginning = steps[index]?.action.slice(0, 20).toLowerCase() ?? '';
  const retold = [...(restated?.steps ?? []), ...(table?.steps ?? [])];
  return (
    stated !== undefined ||
    retold.some(
      ({ action, duration }) => duration !== undefined && action.toLowerCase().startsWith(beginning),
    )
  );
}

function change(process: Process, index: number, fields: Partial<Step>): void {
  const step = process.steps[index];
  if (step !== undefined) Object.assign(step, fields);
}

/** A duration in place of another, at a step whose duration is told again or not. */
function otherDuration(alter: (phrase: string) => string | undefined) {
  return inSteps(({ duration }, { process, index }) => {
    const other = duration === undefined ? undefined : alter(duration);
    if (other === undefined) return [];
    const twice = isDurationRetold(process, index);
    return [{ twice, make: (own, at) => change(own, at, { duration: other }) }];
  });
}

const REFUSAL = /отказ|мотивирован/iu;

/** Whether one branch of a condition leads to a refusal and the other does not. */
function tellsBranches({ yes, no }: Step, { steps }: Process): boolean {
  const refuses = (id: string | undefined) => {
    const step = steps.find((one) => one.id === id);
    return step !== undefined && (step.outcome === 'refusal' || REFUSAL.test(step.action));
  };
  return refuses(yes) !== refuses(no);
}

/** Whether the action begins with the words of its unit: «канцелярия услугодателя осуществляет…». */
function namesUnit({ action, unit }: Step, { units }: ActiveRegulation): boolean {
  const words = units[unit ?? '']?.text.toLowerCase().split(' ')[0]?.slice(0, 6) ?? '';
  return words.length > 3 && action.toLowerCase().includes(words);
}

export const STEP_MISTAKES = [
  mistake(
    'regulation',
    'a step is dropped',
    inSteps((_, { process }) =>
      process.steps.length < 2
        ? []
        : [{ twice: isRetold(process), make: (own, at) => own.steps.splice(at, 1) }],
    ),
  ),
  mistake(
    'regulation',
    'a step is added',
    inSteps((step, { process }) =>
      step.kind === 'condition'
        ? []
        : [
            {
              twice: isRetold(process),
              make: (own, at) => own.steps.splice(at, 0, { ...step, id: 'added' }),
            },
          ],
    ),
  ),
  mistake(
    'regulation',
    'two steps change places',
    inSteps((step, { process, index }) => {
      const next = process.steps[index + 1];
      const plain = next !== undefined && step.next === undefined && next.next === undefined;
      if (!plain || step.kind === 'condition' || next.kind === 'condition') return [];
      return [
        {
          twice: isRetold(process),
          make: (own, at) => own.steps.splice(at, 2, next, step),
        },
      ];
    }),
  ),
  mistake(
    'regulation',
    'a duration is raised',
    otherDuration((phrase) => withAmount(phrase, (count, unit) => [count * 3, unit])),
  ),
  mistake(
    'regulation',
    'a duration is lowered',
    otherDuration((phrase) =>
      withAmount(phrase, (count, unit) => [Math.max(1, Math.trunc(count / 3)), unit]),
    ),
  ),
  mistake(
    'regulation',
    'minutes become hours, hours and days another unit',
    otherDuration((phrase) =>
      withAmount(phrase, (count, unit) => [
        count,
        unit === 'minute' ? 'hour' : unit === 'working-day' ? 'calendar-day' : 'working-day',
      ]),
    ),
  ),
  mistake(
    'regulation',
    'a figure is changed beside its words',
    inSteps(({ duration }) => {
      const other = duration?.replace(/\d+(?=\s*\()/u, (figure) => String(Number(figure) + 2));
      if (other === undefined || other === duration) return [];
      return [{ twice: true, make: (own, at) => change(own, at, { duration: other }) }];
    }),
  ),
  mistake(
    'regulation',
    'a duration is dropped',
    inSteps(({ duration }, { process, index }) => {
      if (duration === undefined) return [];
      return [
        {
          twice: isDurationRetold(process, index),
          make(own, at) {
            delete own.steps[at]?.duration;
          },
        },
      ];
    }),
  ),
  mistake(
    'regulation',
    'the branches of a condition change places',
    inSteps((step, { process }) => {
      const { yes, no } = step;
      if (yes === undefined || no === undefined) return [];
      return [
        { twice: tellsBranches(step, process), make: (own, at) => change(own, at, { yes: no, no: yes }) },
      ];
    }),
  ),
  mistake(
    'regulation',
    'a step is given to another unit',
    inSteps((step, { regulation }) => {
      const other = Object.keys(regulation.units).find((name) => name !== step.unit);
      if (step.unit === undefined || other === undefined) return [];
      return [{ twice: namesUnit(step, regulation), make: (own, at) => change(own, at, { unit: other }) }];
    }),
  ),
  mistake(
    'regulation',
    'an action is told in another word',
    inSteps(({ action }, { process }) => [
      {
        twice: isRetold(process),
        make: (own, at) => change(own, at, { action: withOtherWord(action) }),
      },
    ]),
  ),
];
