/** References of a channel: its paths to processes, its cases to terms and to conditions. */
import type { ActiveRegulation, Channel, ChannelKind, ChannelPath, Standard } from '../../model/records.ts';
import { findTerms } from '../../terms/applied-terms.ts';
import type { UnplacedFinding } from '../draft.ts';
import type { Path } from '../yaml/locate.ts';
import { type NameKind, PROCESS, STEP, unknownName } from './process.ts';
import { checkRepeats } from './repeats.ts';

const TERM: NameKind = { rule: 'reference/unknown-term', ru: 'Срока', en: 'term' };
const CONDITION: NameKind = { rule: 'reference/unknown-condition', ru: 'Условия', en: 'condition' };

/** @param standard where it is not at hand, the terms that may stand in it are not looked for */
export function checkChannels(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
): UnplacedFinding[] {
  return (Object.entries(regulation.channels) as [ChannelKind, Channel][]).flatMap(([kind, channel]) => {
    const at = ['channels', kind];
    return [
      ...checkPath(regulation, channel.path, [...at, 'path']),
      ...(channel.alternatives ?? []).flatMap(({ path }, index) =>
        checkPath(regulation, path, [...at, 'alternatives', index, 'path']),
      ),
      ...checkCases(regulation, standard, kind, channel),
    ];
  });
}

function checkPath({ processes }: ActiveRegulation, path: ChannelPath, at: Path): UnplacedFinding[] {
  return path.flatMap((part, index) =>
    typeof part !== 'string' || Object.hasOwn(processes, part)
      ? []
      : [unknownName(PROCESS, part, Object.keys(processes), [...at, index])],
  );
}

function checkCases(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  kind: ChannelKind,
  { cases = [] }: Channel,
): UnplacedFinding[] {
  const { terms, reason } = findTerms(regulation, standard, kind);
  const places = terms.map(({ at }) => at);
  const at = ['channels', kind, 'cases'];
  return [
    ...checkRepeats(
      'reference/listed-twice',
      cases.map(({ term }, index) => ({ name: term, path: [...at, index, 'term'] })),
    ),
    ...cases.flatMap(({ term, path, conditions = [] }, index) => [
      ...(reason === 'standard-unknown' || places.includes(term)
        ? []
        : [unknownName(TERM, term, places, [...at, index, 'term'])]),
      ...checkPath(regulation, path, [...at, index, 'path']),
      ...conditions.flatMap(({ process, step, met }, place) => {
        const own = [...at, index, 'conditions', place];
        const steps = regulation.processes[process]?.steps;
        if (steps === undefined || !path.includes(process)) {
          return [
            unknownName(
              PROCESS,
              process,
              path.filter((part) => typeof part === 'string'),
              [...own, 'process'],
            ),
          ];
        }
        const answered = steps.filter(({ kind, no }) => kind === 'condition' && (met || no !== undefined));
        const ids = answered.map(({ id }) => id);
        return ids.includes(step) ? [] : [unknownName(CONDITION, step, ids, [...own, 'step'])];
      }),
    ]),
  ];
}

/** What a step says that it retells. */
export function checkRetold({ processes }: ActiveRegulation): UnplacedFinding[] {
  return Object.entries(processes).flatMap(([name, { steps }]) =>
    steps.flatMap(({ retells }, index) => {
      if (retells === undefined) return [];
      const at = ['processes', name, 'steps', index, 'retells'];
      const others = Object.keys(processes).filter((other) => other !== name);
      if (!others.includes(retells.process)) {
        return [unknownName(PROCESS, retells.process, others, [...at, 'process'])];
      }
      const ids = processes[retells.process]?.steps.map(({ id }) => id) ?? [];
      return ids.includes(retells.step) ? [] : [unknownName(STEP, retells.step, ids, [...at, 'step'])];
    }),
  );
}
