/** The sheet before anything has a place: what stands in which row, how large it is, and which flows go a way of their own. */
import { memoize, memoizeRecent } from '../../model/memoize.ts';
import type { BpmnModel, BpmnNode } from './model.ts';
import { type Measure, wrapText } from './wrap.ts';

/** What viewers of BPMN draw: events and gateways of one size. */
export const EVENT = 36;
const GATEWAY = 50;
export const TASK = 240;
export const LINE = 14.4;
/** Room between the words of a task and its border. */
const PADDING = 10;
export const MARGIN = 28;
/** A name beside an event or a gateway stands between it and the edge of the lane. */
export const BESIDE = (TASK - GATEWAY) / 2 - 8 + MARGIN - 4;

const isEvent = ({ tag }: BpmnNode) => tag.endsWith('Event');
const isGateway = ({ tag }: BpmnNode) => tag.endsWith('Gateway');

export interface Sized {
  node: BpmnNode;
  width: number;
  height: number;
  label?: { width: number; height: number };
}

/** A step stands in its process and in the path of each channel: its words are wrapped once. */
const countLines = memoize((measure: Measure) =>
  memoize((width: number) => memoizeRecent((text) => wrapText(text, width, measure).length)),
);

function sizeNode(node: BpmnNode, measure: Measure, least: number): Sized {
  const heightIn = (width: number) => countLines(measure)(width)(node.name) * LINE;
  if (!isEvent(node) && !isGateway(node)) {
    const height = Math.ceil(heightIn(TASK - 2 * PADDING)) + 2 * PADDING;
    return { node, width: TASK, height: Math.max(least, height) };
  }
  const size = isEvent(node) ? EVENT : GATEWAY;
  const own = { node, width: size, height: size };
  return node.name === '' ? own : { ...own, label: { width: BESIDE, height: Math.ceil(heightIn(BESIDE)) } };
}

export type Side = 'left' | 'right';

/** A flow that goes along the edge of the lane that it begins in. */
interface Detour {
  lane: string;
  side: Side;
  track: number;
}

export interface Plan {
  laneOf: ReadonlyMap<string, string>;
  rows: readonly Sized[];
  rowOf: ReadonlyMap<string, number>;
  aside: ReadonlyMap<string, Sized>;
  detours: ReadonlyMap<string, Detour>;
  /** Flows with a level part in the gap above a row, in the order in which they lie there. */
  gaps: readonly (readonly string[])[];
}

function planFlows(model: BpmnModel, plan: Omit<Plan, 'detours' | 'gaps'>): Pick<Plan, 'detours' | 'gaps'> {
  const { laneOf, rows, rowOf, aside } = plan;
  const detours = new Map<string, Detour>();
  const gaps: string[][] = rows.map(() => []);
  const tracks = new Map<string, number>();
  const taken = new Set<string>([...aside.values()].map(({ node }) => `${node.beside}.right`));
  for (const flow of model.flows) {
    const [from, to] = [rowOf.get(flow.from) ?? 0, rowOf.get(flow.to)];
    if (to === undefined) continue;
    const lane = laneOf.get(flow.from) ?? '';
    if (to !== from + 1) {
      const side: Side = taken.has(`${flow.from}.right`) ? 'left' : 'right';
      taken.add(`${flow.from}.${side}`);
      const key = `${lane}.${side}`;
      const track = tracks.get(key) ?? 0;
      tracks.set(key, track + 1);
      detours.set(flow.id, { lane, side, track });
    } else if (lane === laneOf.get(flow.to)) continue;
    gaps[to]?.push(flow.id);
  }
  return { detours, gaps };
}

export function planSheet(model: BpmnModel, measure: Measure): Plan {
  const laneOf = new Map(model.lanes.flatMap(({ id, nodes }) => nodes.map((node) => [node, id] as const)));
  const sized = model.nodes.map((node) => {
    // Alone; a refusal; a clock with its end; and these one above the other.
    const least = [60, 60, 110, 240];
    const own = model.nodes.filter(({ beside }) => beside === node.id).length;
    return sizeNode(node, measure, least[own] ?? 60);
  });
  const rows = sized.filter(({ node }) => node.beside === undefined);
  const aside = new Map(
    sized.flatMap((each) => (each.node.beside === undefined ? [] : [[each.node.id, each] as const])),
  );
  const rowOf = new Map(rows.map(({ node }, index) => [node.id, index]));
  const places = { laneOf, rows, rowOf, aside };
  return { ...places, ...planFlows(model, places) };
}
