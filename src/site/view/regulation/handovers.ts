/** Who hands the case to whom on the path of a channel: what the lanes of a process guide draw, in words. */

import { defined } from '../../../model/defined.ts';
import type { ActiveRegulation, ChannelKind } from '../../../model/records.ts';
import { buildChannelGraph, nameJoined } from '../../../process/channel-graph.ts';
import type { GraphNode } from '../../../process/graph.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import { nameStepShort, stepAnchor } from './steps.ts';

export interface Handover {
  who: string;
  /** The words are ours, not the act's. */
  ours: boolean;
  steps: { label: string; href?: string; phrase?: string }[];
}

export function listHandovers(
  regulation: ActiveRegulation,
  channel: ChannelKind,
  { diagram }: Dictionary,
): Handover[] {
  const anchors = new Map(
    Object.entries(regulation.processes).flatMap(([process, { steps }]) =>
      steps.map(({ id }) => [nameJoined(process, id), stepAnchor(process, id)] as const),
    ),
  );
  const tell = ({ id, step, kind }: GraphNode): Handover['steps'][number] => {
    const anchor = anchors.get(id);
    const phrase = kind === 'unstated' ? diagram.words.unstated : step.duration;
    return {
      label: kind === 'unstated' ? step.action : nameStepShort(step),
      ...(anchor === undefined ? {} : { href: `#${anchor}` }),
      ...defined({ phrase }),
    };
  };
  const handovers: Handover[] = [];
  for (const node of buildChannelGraph(regulation, channel).nodes) {
    const unit = node.step.unit === undefined ? undefined : regulation.units[node.step.unit];
    const who = unit?.text ?? diagram.words.unnamed;
    const last = handovers.at(-1);
    if (last?.who === who) last.steps.push(tell(node));
    else handovers.push({ who, ours: unit === undefined, steps: [tell(node)] });
  }
  return handovers;
}
