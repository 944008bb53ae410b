/**
 * A process as Mermaid text: a блок-схема (flowchart) or a справочник бизнес-процессов (swimlanes). Names of
 * nodes come from the names of steps, so that the text changes only where the record does.
 */
import type { Unit } from '../model/records.ts';
import { END, type GraphEdge, type GraphNode, isRefusalCase, type ProcessGraph } from './graph.ts';
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

export type UnitsById = Readonly<Record<string, Unit>>;

/** In characters: what stands beside the main line or in a lane stays narrow; a longer question bursts a rhombus. */
const LINE = { branch: 26, lane: 20, rhombus: 60 };
/** In pixels: what a line of a lane may take. */
const LANE_WIDTH = 180;

/** For flows with branches: keeps the main line straight. */
const BRANCHED = { layout: 'elk' };

const START = 'start';
const FINISH = 'finish';

/** What the node of a step is called. */
export const nameNode = (step: string): string => `s_${step.replaceAll('-', '_')}`;
const nameRefusal = (step: string): string => `no_${step.replaceAll('-', '_')}`;

/** A branch ends in a refusal where its step says so; out of a condition, that is the answer «no». */
function nameEnd(node: GraphNode, edge: GraphEdge): string {
  const refused = node.step.outcome === 'refusal' && (edge.when !== 'yes' || isRefusalCase(node.step));
  return refused ? nameRefusal(node.id) : FINISH;
}

function nameTarget(node: GraphNode, edge: GraphEdge): string {
  return edge.to === END ? nameEnd(node, edge) : nameNode(edge.to);
}

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

function writeEdges(graph: ProcessGraph, words: DiagramWords): string[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const lines = graph.edges.flatMap((edge) => {
    const node = byId.get(edge.from);
    if (node === undefined) return [];
    const back = (byId.get(edge.to)?.index ?? Number.POSITIVE_INFINITY) <= node.index;
    const answer = edge.when === undefined ? '' : words[edge.when];
    const rounds = back && node.step.rounds !== undefined ? words.rounds(node.step.rounds) : '';
    const label = [answer, rounds].filter((part) => part !== '').join(', ');
    const arrow = edge.inferred ? '-.->' : '-->';
    const labelled = label === '' ? arrow : `${arrow}|"${escaped(label)}"|`;
    return [`${nameNode(edge.from)} ${labelled} ${nameTarget(node, edge)}`];
  });
  const first = graph.start === END ? FINISH : nameNode(graph.start);
  return [`${START} --> ${first}`, ...lines];
}

/** Classes that tell the stylesheet what a node is and which of its lines say who and how long. */
function writeClasses(nodes: readonly Drawn[], ends: readonly string[]): string[] {
  const members = new Map<string, string[]>();
  const add = (kind: string, name: string) => members.set(kind, [...(members.get(kind) ?? []), name]);
  add('terminal', START);
  for (const end of ends) add(end === FINISH ? 'terminal' : 'refusal', end);
  for (const { node, head } of nodes) {
    add(node.kind, nameNode(node.id));
    if (head !== '') add('headed', nameNode(node.id));
    const isTimed = node.step.duration !== undefined || node.kind === 'unstated';
    if (isTimed && node.kind !== 'condition') add('timed', nameNode(node.id));
  }
  return [...members].map(([kind, names]) => `class ${names.join(',')} ${kind}`);
}

/** Ends of the process and the step that each follows, in the order of the record. */
function findEnds(graph: ProcessGraph): Map<string, GraphNode> {
  const ends = new Map<string, GraphNode>();
  for (const node of graph.nodes) {
    for (const edge of graph.edges) {
      if (edge.from !== node.id || edge.to !== END) continue;
      const end = nameEnd(node, edge);
      // The common end belongs to the last step that leads to it, where a reader looks for it.
      if (end === FINISH || !ends.has(end)) ends.set(end, node);
    }
  }
  return ends;
}

const endShape = (end: string, words: DiagramWords): string =>
  end === FINISH ? `${end}(["${escaped(words.finish)}"])` : `${end}[/"${escaped(words.refusal)}"\\]`;

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
  const ends = [...findEnds(graph).keys()];
  const lines = [
    `${START}(["${escaped(words.start)}"])`,
    ...nodes.map((node) => shape(node, false)),
    ...ends.map((end) => endShape(end, words)),
    ...writeEdges(graph, words),
    ...writeClasses(nodes, ends),
  ];
  const branched = graph.edges.length > graph.nodes.length;
  return [...(branched ? [directive(BRANCHED)] : []), 'flowchart TD', ...indented(lines), ''].join('\n');
}

/** The справочник бизнес-процессов: a lane for each unit that acts, in the order in which they do. */
export function swimlaneText(graph: ProcessGraph, units: UnitsById, words: DiagramWords): string {
  const nodes = graph.nodes.map((node) => drawn(node, node.step.label ?? '', words, LINE.lane));
  const ends = findEnds(graph);
  const findLane = (node: GraphNode | undefined): string => {
    const unit = node?.step.unit ?? '';
    return Object.hasOwn(units, unit) ? unit : '';
  };
  const acting = new Set(graph.nodes.map(findLane).filter((unit) => unit !== ''));
  const lane = (unit: string, index: number): string[] => {
    const members = [
      ...(findLane(graph.nodes[0]) === unit ? [`${START}(["${escaped(words.start)}"])`] : []),
      ...nodes.filter(({ node }) => findLane(node) === unit).map((node) => shape(node, true)),
      ...[...ends].filter(([, node]) => findLane(node) === unit).map(([end]) => endShape(end, words)),
    ];
    if (members.length === 0) return [];
    const title = escapedTitle(units[unit]?.text ?? words.unnamed);
    return [`subgraph lane_${index}["${title}"]`, ...indented(members), 'end'];
  };
  const lines = [
    ...[...acting, ''].flatMap(lane),
    ...writeEdges(graph, words),
    ...writeClasses(nodes, [...ends.keys()]),
  ];
  const settings = { flowchart: { wrappingWidth: LANE_WIDTH } };
  return [directive(settings), 'swimlane-beta TB', ...indented(lines), ''].join('\n');
}
