/**
 * Where a process stands on the sheet: a column a lane and a row a node, so that no line runs through a box. What does
 * not lead to the next row goes along the edge of its lane, on a track of its own.
 */
import type { BpmnFlow, BpmnModel, BpmnNode } from './model.ts';
import { BESIDE, EVENT, LINE, MARGIN, type Plan, planSheet, type Side, TASK } from './plan.ts';
import type { Measure } from './wrap.ts';

export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Point = readonly [x: number, y: number];

export interface BpmnLayout {
  pool: Bounds;
  lanes: ReadonlyMap<string, Bounds>;
  nodes: ReadonlyMap<string, Bounds>;
  /** Of nodes whose name stands outside of them, and of flows. */
  labels: ReadonlyMap<string, Bounds>;
  flows: ReadonlyMap<string, readonly Point[]>;
}

/** The band for the name of a pool or a lane. */
const BAND = 30;
/** Room between the column of a lane and an end that stands beside it, and for the names of both it and a clock. */
const ASIDE = 96;
const ENDING = 84;
/** From the middle of a clock to the bottom of its step: its name has three lines. */
const CLOCK = 64;
/** Between lines that run side by side. */
const TRACK = 10;

/** The column of each lane: its box, and the middle of what stands in it. */
function placeLanes(model: BpmnModel, { detours, aside, laneOf }: Plan, measure: Measure) {
  const room = (lane: string, side: Side) =>
    MARGIN + TRACK * [...detours.values()].filter((each) => each.lane === lane && each.side === side).length;
  let x = 0;
  return new Map(
    model.lanes.map(({ id, name }) => {
      const hasAside = [...aside.keys()].some((end) => laneOf.get(end) === id);
      const inner = TASK + (hasAside ? ASIDE + (EVENT + ENDING) / 2 : 0);
      // A title may take the two lines that its band has room for.
      const needed = room(id, 'left') + inner + room(id, 'right');
      const width = Math.max(needed, Math.ceil(measure(name) * 0.6) + MARGIN);
      const lane = { x, width, middle: x + room(id, 'left') + TASK / 2 };
      x += width;
      return [id, lane] as const;
    }),
  );
}

/** A flow that leaves to the left passes beneath the name that stands there. */
const isAbove = (node: BpmnNode, { detours }: Plan, flows: readonly BpmnFlow[]) =>
  flows.some(({ id, from }) => from === node.id && detours.get(id)?.side === 'left');

function placeRows(planned: Plan, flows: readonly BpmnFlow[]) {
  let y = 2 * BAND;
  return planned.rows.map(({ node, height, label }, index) => {
    y += MARGIN + TRACK * (planned.gaps[index]?.length ?? 0);
    const above = label !== undefined && isAbove(node, planned, flows);
    const named = (label?.height ?? 0) * (above ? 2 : 1) + (above ? 8 : 0);
    const row = { top: y, height: Math.max(height, named), above };
    y += row.height;
    return row;
  });
}

const centred = (x: number, y: number, { width, height }: { width: number; height: number }): Bounds => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height,
});

export function layOutBpmn(model: BpmnModel, measure: Measure): BpmnLayout {
  const planned = planSheet(model, measure);
  const { laneOf, rows, rowOf, aside } = planned;
  const columns = placeLanes(model, planned, measure);
  const levels = placeRows(planned, model.flows);
  const last = levels.at(-1);
  const bottom = (last?.top ?? 0) + (last?.height ?? 0) + MARGIN;
  const nodes = new Map<string, Bounds>();
  const labels = new Map<string, Bounds>();
  const middleOf = (node: string) => columns.get(laneOf.get(node) ?? '')?.middle ?? 0;

  for (const [index, each] of rows.entries()) {
    const level = levels[index] ?? { top: 0, height: 0, above: false };
    const [x, y] = [middleOf(each.node.id), level.top + level.height / 2];
    const box = centred(x, y, each);
    nodes.set(each.node.id, box);
    if (each.label === undefined) continue;
    // To the left, since what a condition leads to beside the main line leaves it to the right.
    const left = box.x - 8 - BESIDE;
    const shift = level.above ? each.label.height + 4 : each.label.height / 2;
    labels.set(each.node.id, { ...each.label, x: left, y: Math.round(y - shift) });
  }
  for (const [id, each] of aside) {
    const beside = nodes.get(each.node.beside ?? '');
    if (beside === undefined) continue;
    const ofClock = id.endsWith('.timer') || id.endsWith('.overdue');
    const y = beside.y + (ofClock ? beside.height - CLOCK : beside.height / 2);
    const isClock = each.node.timer !== undefined;
    const box = centred(middleOf(id) + TASK / 2 + (isClock ? 0 : ASIDE + EVENT / 2), y, each);
    nodes.set(id, box);
    labels.set(id, {
      // That of a clock stands outside of its step.
      x: isClock ? box.x + EVENT / 2 + 2 : box.x + (EVENT - ENDING) / 2,
      y: box.y + EVENT + 4,
      width: isClock ? ENDING - 12 : ENDING,
      height: Math.ceil(3 * LINE),
    });
  }

  const flows = new Map<string, readonly Point[]>();
  for (const flow of model.flows) {
    const line = drawFlow(flow, { nodes, columns, levels, rowOf, planned });
    flows.set(flow.id, line);
    const [[x, y] = [0, 0], [x2, y2] = [0, 0]] = line;
    if (flow.name === undefined) continue;
    const [width, height] = [Math.ceil(measure(flow.name)) + 4, Math.ceil(LINE)];
    const isLevel = y === y2;
    labels.set(flow.id, {
      x: isLevel ? (x2 > x ? x + 4 : x - 4 - width) : x + 6,
      y: isLevel ? y - height - 2 : y + 4,
      width,
      height,
    });
  }
  const width = [...columns.values()].reduce((sum, column) => sum + column.width, 0);
  return {
    pool: { x: 0, y: 0, width, height: bottom },
    lanes: new Map(
      [...columns].map(([id, column]) => [
        id,
        { x: column.x, y: BAND, width: column.width, height: bottom - BAND },
      ]),
    ),
    nodes,
    labels,
    flows,
  };
}

interface Placed {
  nodes: ReadonlyMap<string, Bounds>;
  columns: ReadonlyMap<string, { x: number; width: number }>;
  levels: readonly { top: number }[];
  rowOf: ReadonlyMap<string, number>;
  planned: Plan;
}

function drawFlow(flow: BpmnFlow, { nodes, columns, levels, rowOf, planned }: Placed): Point[] {
  const [from, to] = [nodes.get(flow.from), nodes.get(flow.to)];
  if (from === undefined || to === undefined) throw new Error(`flow ${flow.id} has an end that is not drawn`);
  const row = rowOf.get(flow.to);
  const level = from.y + from.height / 2;
  if (row === undefined)
    return [
      [from.x + from.width, level],
      [to.x, level],
    ];
  const down: Point = [to.x + to.width / 2, to.y];
  const place = planned.gaps[row]?.indexOf(flow.id) ?? -1;
  const gap = (levels[row]?.top ?? 0) - MARGIN / 2 - TRACK * Math.max(0, place);
  const detour = planned.detours.get(flow.id);
  if (detour === undefined) {
    const start: Point = [from.x + from.width / 2, from.y + from.height];
    return place < 0 ? [start, down] : [start, [start[0], gap], [down[0], gap], down];
  }
  const column = columns.get(detour.lane) ?? { x: 0, width: 0 };
  const inset = TRACK * (detour.track + 1);
  const isRight = detour.side === 'right';
  const track = isRight ? column.x + column.width - inset : column.x + inset;
  const start: Point = [isRight ? from.x + from.width : from.x, level];
  return [start, [track, level], [track, gap], [down[0], gap], down];
}
