/**
 * «В случае отсутствия данных работник выдает расписку – 5 минут. В срок, указанный в расписке, выдает результат – 15
 * минут.»: after a list another way through its last step. The condition stands before that step and leads round it.
 */

import type { Desk } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findRoles } from '../phrases/actor.ts';
import { sentences } from '../phrases/sentence.ts';
import { slice } from '../words.ts';
import type { DraftProcess } from './process.ts';
import { StepNames } from './step-name.ts';
import { type DraftStep, infer, readStep } from './steps.ts';
import type { UnitRegister } from './units.ts';

const CASE = /^(?:в случае|при отсутствии|при наличии|при (?:не)?соответствии)\s/iu;

export function isCase(text: string): boolean {
  return CASE.test(text);
}

/** @param process has at least one step: the one that the case goes round */
export function readBranch(
  { words, at, markers }: Paragraph,
  process: DraftProcess,
  units: UnitRegister,
  desk: Desk,
): void {
  const usual = process.steps.at(-1);
  const [first, ...others] = sentences(words);
  const actor = first && findRoles(first).at(0);
  if (usual === undefined || first === undefined || actor === undefined) return;
  const from = first.offsets.indexOf(actor.words.offsets.at(0) ?? -1);
  const names = new StepNames(process.steps.map(({ id }) => id));
  const branch = [slice(first, from), ...others].map((sentence): DraftStep => {
    const entry = { paragraph: { markers, words: sentence, at }, kind: 'unmarked' as const, follow: [] };
    const { step } = readStep(entry, { units, desk, names });
    if (step.unit === undefined) {
      step.unit = usual.unit;
      if (usual.unit !== undefined) infer(step, 'unit');
    }
    return step;
  });
  const [opening] = branch;
  if (opening === undefined) return;
  const condition: DraftStep = {
    id: names.take('case'),
    kind: 'condition',
    unit: opening.unit,
    action: slice(first, 0, from),
    at,
    yes: opening.id,
    no: usual.id,
    inferred: ['unit', 'kind', 'no'],
  };
  usual.next = 'end';
  infer(usual, 'next');
  const last = branch.at(-1);
  if (last !== undefined) last.outcome = usual.outcome;
  process.steps.splice(-1, 1, condition, usual, ...branch);
}
