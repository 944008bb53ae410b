/**
 * A process as Mermaid text: a блок-схема (flowchart) or a справочник бизнес-процессов (swimlanes). Names of
 * nodes come from the names of steps, so that the text changes only where the record does.
 */
import {
  buildFlow,
  type FlowEdge,
  type FlowEnd,
  type FlowLane,
  findLanes,
  nameNode,
  START,
  type UnitsById,
} from './flow.ts';
import type { GraphNode, ProcessGraph } from './graph.ts';
import { compactLines, escaped, escapedTitle, inLines, PART_BREAK, SOFT_BREAK } from './mermaid-label.ts';

/** What a picture says besides the words of the act, in the language of the page. */
export interface DiagramWords {
  start: string;
  finish: string;
  refusal: string;
  yes: string;
  no: string;
  /** How often a loop may run, for the edge that closes it. */
  rounds: (count: number) => string;
  /** Title of the lane for steps whose unit the act does not name. */
  unnamed: string;
  /** Where a step says how long: that the act does not describe it at all. */
  unstated: string;
}

/** In characters: what stands beside the main line or in a lane stays narrow; a longer question bursts a rhombus. */
const LINE = { branch: 26, lane: 20, rhombus: 60 };
/** In pixels: what a line of a lane may take. */
const LANE_WIDTH = 180;

/** For flows with branches: keeps the main line straight. */
const BRANCHED = { layout: 'elk' };

const block = (lines: readonly string[]): string => lines.map(escaped).join(SOFT_BREAK);

interface Drawn {
  node: GraphNode;
  /** Label number and, outside lanes, who acts. */
  head: string;
  text: string;
}

/**
 * Every word of the act: a picture that leaves some out says something else.
 *
 * @param width of a line in characters; without it the picture turns the lines
 */
function drawn(node: GraphNode, head: string, words: DiagramWords, width: number | undefined): Drawn {
  const { step, kind } = node;
  if (kind === 'condition') {
    const lines = width === undefined ? compactLines(step.action) : inLines(step.action, width);
    return { node, head, text: [...(head === '' ? [] : [escaped(head)]), block(lines)].join(PART_BREAK) };
  }
  const fold = (text: string) => block(width === undefined ? [text] : inLines(text, width));
  const parts = [head, step.action, kind === 'unstated' ? words.unstated : (step.duration ?? '')];
  return {
    node,
    head,
    text: parts
      .filter((part) => part !== '')
      .map(fold)
      .join(PART_BREAK),
  };
}

/**
 * `lanes`: rhombi there leave their edges in the air (a fault of Mermaid), so conditions are hexagons; so are long
 * ones anywhere, which would make a rhombus of half a page.
 */
function shape({ node, text }: Drawn, lanes: boolean): string {
  const name = nameNode(node.id);
  if (node.kind !== 'condition') return node.kind === 'event' ? `${name}("${text}")` : `${name}["${text}"]`;
  const wide = lanes || node.step.action.length > LINE.rhombus;
  return wide ? `${name}{{"${text}"}}` : `${name}{"${text}"}`;
}

function writeEdge({ from, to, when, rounds, inferred }: FlowEdge, words: DiagramWords): string {
  const answer = when === undefined ? '' : words[when];
  const limit = rounds === undefined ? '' : words.rounds(rounds);
  const label = [answer, limit].filter((part) => part !== '').join(', ');
  const arrow = inferred ? '-.->' : '-->';
  return `${from} ${label === '' ? arrow : `${arrow}|"${escaped(label)}"|`} ${to}`;
}

/** Classes that tell the stylesheet what a node is and which of its lines say who and how long. */
function writeClasses(nodes: readonly Drawn[], ends: readonly FlowEnd[]): string[] {
  const members = new Map<string, string[]>();
  const add = (kind: string, name: string) => members.set(kind, [...(members.get(kind) ?? []), name]);
  add('terminal', START);
  for (const end of ends) add(end.refusal ? 'refusal' : 'terminal', end.name);
  for (const { node, head } of nodes) {
    add(node.kind, nameNode(node.id));
    if (head !== '') add('headed', nameNode(node.id));
    const isTimed = node.step.duration !== undefined || node.kind === 'unstated';
    if (isTimed && node.kind !== 'condition') add('timed', nameNode(node.id));
  }
  return [...members].map(([kind, names]) => `class ${names.join(',')} ${kind}`);
}

const endShape = ({ name, refusal }: FlowEnd, words: DiagramWords): string =>
  refusal ? `${name}[/"${escaped(words.refusal)}"\\]` : `${name}(["${escaped(words.finish)}"])`;

const directive = (settings: object): string => `%%{init: ${JSON.stringify(settings)}}%%`;

const indented = (lines: readonly string[], depth = 1): string[] =>
  lines.map((line) => '  '.repeat(depth) + line);

/** «Канцелярия услугодателя принимает …» says itself who acts. */
function beginsWith(action: string, unit: string): boolean {
  return action.toLowerCase().startsWith(`${unit.toLowerCase()} `);
}

/** The блок-схема of a process. */
export function flowchartText(graph: ProcessGraph, units: UnitsById, words: DiagramWords): string {
  const nodes = graph.nodes.map((node) => {
    const unit = node.step.unit === undefined ? '' : (units[node.step.unit]?.text ?? '');
    const isNamed = node.kind === 'condition' || beginsWith(node.step.action, unit);
    const head = [node.step.label ?? '', isNamed ? '' : unit].filter((part) => part !== '').join(' · ');
    return drawn(node, head, words, node.step.outcome === 'refusal' ? LINE.branch : undefined);
  });
  const { ends, edges } = buildFlow(graph);
  const lines = [
    `${START}(["${escaped(words.start)}"])`,
    ...nodes.map((node) => shape(node, false)),
    ...ends.map((end) => endShape(end, words)),
    ...edges.map((edge) => writeEdge(edge, words)),
    ...writeClasses(nodes, ends),
  ];
  const branched = graph.edges.length > graph.nodes.length;
  return [...(branched ? [directive(BRANCHED)] : []), 'flowchart TD', ...indented(lines), ''].join('\n');
}

/** The справочник бизнес-процессов: a lane for each unit that acts. */
export function swimlaneText(graph: ProcessGraph, units: UnitsById, words: DiagramWords): string {
  const flow = buildFlow(graph);
  const nodes = graph.nodes.map((node) => drawn(node, node.step.label ?? '', words, LINE.lane));
  const writeLane = ({ unit, starts, nodes: own, ends }: FlowLane, index: number): string[] => {
    const members = [
      ...(starts ? [`${START}(["${escaped(words.start)}"])`] : []),
      ...nodes.filter(({ node }) => own.includes(node)).map((node) => shape(node, true)),
      ...ends.map((end) => endShape(end, words)),
    ];
    const title = escapedTitle(units[unit]?.text ?? words.unnamed);
    return [`subgraph lane_${index}["${title}"]`, ...indented(members), 'end'];
  };
  const lines = [
    ...findLanes(flow, units).flatMap(writeLane),
    ...flow.edges.map((edge) => writeEdge(edge, words)),
    ...writeClasses(nodes, flow.ends),
  ];
  const settings = { flowchart: { wrappingWidth: LANE_WIDTH } };
  return [directive(settings), 'swimlane-beta TB', ...indented(lines), ''].join('\n');
}
