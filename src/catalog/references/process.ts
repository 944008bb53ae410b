/** References inside the processes of a regulation: steps to units and to steps. */
import type { ActiveRegulation, Process } from '../../model/records.ts';
import { danglingSteps, END } from '../../process/graph.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { withOddCharacter } from '../odd-characters.ts';
import type { Path } from '../yaml/locate.ts';
import { checkRepeats } from './repeats.ts';

export function checkProcesses({ processes, units }: ActiveRegulation): UnplacedFinding[] {
  return Object.entries(processes).flatMap(([name, process]) =>
    checkSteps(process, Object.keys(units), ['processes', name, 'steps']),
  );
}

function checkSteps(process: Process, units: readonly string[], path: Path): UnplacedFinding[] {
  const { steps } = process;
  const ids = steps.map(({ id }) => id);
  return [
    ...checkRepeats(
      'reference/duplicate-step',
      steps.map(({ id }, index) => ({ name: id, path: [...path, index, 'id'] })),
    ),
    ...steps.flatMap(({ id, unit }, index) => [
      ...(id === END ? [reservedName([...path, index, 'id'])] : []),
      ...(unit === undefined || units.includes(unit)
        ? []
        : [unknownName(UNIT, unit, units, [...path, index, 'unit'])]),
    ]),
    ...danglingSteps(process).map(({ index, field, target }) => {
      const next = steps[index]?.[field];
      const item = Array.isArray(next) ? [next.indexOf(target)] : [];
      return unknownName(STEP, target, [...ids, END], [...path, index, field, ...item]);
    }),
  ];
}

export interface NameKind {
  rule: string;
  ru: string;
  en: string;
}

export const PROCESS: NameKind = { rule: 'reference/unknown-process', ru: 'Процесса', en: 'process' };
const UNIT: NameKind = { rule: 'reference/unknown-unit', ru: 'Подразделения', en: 'unit' };
export const STEP: NameKind = { rule: 'reference/unknown-step', ru: 'Шага', en: 'step' };

/** A name inside a record that the record does not define. */
export function unknownName(
  { rule, ru, en }: NameKind,
  name: string,
  known: readonly string[],
  path: Path,
): UnplacedFinding {
  const [close] = nearest(name, known, 1);
  const expected = known.join(', ');
  const fix = withOddCharacter(name, {
    ru: close === undefined ? 'Назовите одно из имён записи.' : `Возможно, имелось в виду «${close}».`,
    en: close === undefined ? 'Use a name that the record defines.' : `Did you mean "${close}"?`,
  });
  return draft(
    rule,
    {
      message: `${ru} «${name}» в этой записи нет.`,
      expected,
      got: name,
      fix: fix.ru,
    },
    {
      message: `This record has no ${en} "${name}".`,
      expected,
      got: name,
      fix: fix.en,
    },
    { path },
  );
}

function reservedName(path: Path): UnplacedFinding {
  return draft(
    'reference/reserved-step',
    {
      message: `Имя шага «${END}» занято: оно означает конец процесса.`,
      got: END,
      fix: 'Дайте шагу другое имя.',
    },
    { message: `The step name "${END}" is taken: it means the end.`, got: END, fix: 'Rename the step.' },
    { path },
  );
}
