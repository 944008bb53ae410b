/**
 * A process, or the whole path of a channel, as BPMN 2.0 with its picture. Written by hand: the usual library takes a
 * hundred times as long, and serves the tests as a judge.
 */
import { escapeXml, escapeXmlAttribute } from '../../language/escape-xml.ts';
import type { ActiveRegulation } from '../../model/records.ts';
import type { GraphNode, ProcessGraph } from '../../process/graph.ts';
import { locateStep } from '../../terms/place.ts';
import { element } from '../xml.ts';
import { NAMESPACE, type StepSource, writeStep } from './extensions.ts';
import { writeDrawing } from './interchange.ts';
import { layOutBpmn } from './layout.ts';
import {
  type BpmnFlow,
  type BpmnLane,
  type BpmnModel,
  type BpmnNode,
  type BpmnWords,
  buildBpmnModel,
} from './model.ts';
import type { Measure } from './wrap.ts';

export interface BpmnRequest {
  graph: ProcessGraph;
  regulation: ActiveRegulation;
  /** Of the record. */
  id: string;
  /** Over the pool, short. */
  pool: string;
  /** Of the process: the service, and which path of it. */
  title: string;
  /** What a reader has to know before the picture: the act, its status, that this is not the official text. */
  about: readonly string[];
  words: BpmnWords;
  /** In pixels of 12 px letters. */
  measure: Measure;
}

const documentation = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<documentation>${escapeXml(lines.join('\n'))}</documentation>`;

/** Which step of the record a node of a channel's path or of a process is. */
function findSource(node: GraphNode, { graph, regulation }: BpmnRequest): StepSource | undefined {
  const [first = '', second] = node.id.split('--');
  const [processId, stepId] = second === undefined ? [graph.id, first] : [first, second];
  const process = Object.hasOwn(regulation.processes, processId)
    ? regulation.processes[processId]
    : undefined;
  return process === undefined ? undefined : { processId, stepId, process, step: node.step };
}

const textIn = (quote: string | { text: string } | undefined) =>
  typeof quote === 'string' ? quote : quote?.text;

const writeTimer = ({ id, timer }: BpmnNode): string =>
  timer === undefined
    ? ''
    : `<timerEventDefinition id="${id}.definition"><timeDuration xsi:type="tFormalExpression">${timer}</timeDuration></timerEventDefinition>`;

interface Ways {
  incoming: string;
  outgoing: string;
}

/** The flows of each node, as it names them. */
function writeWays({ nodes, flows }: BpmnModel): Map<string, Ways> {
  const ways = new Map(nodes.map(({ id }) => [id, { incoming: '', outgoing: '' }]));
  for (const { id, from, to } of flows) {
    const [source, target] = [ways.get(from), ways.get(to)];
    if (source !== undefined) source.outgoing += `<outgoing>${id}</outgoing>`;
    if (target !== undefined) target.incoming += `<incoming>${id}</incoming>`;
  }
  return ways;
}

function writeNode(node: BpmnNode, ways: Ways | undefined, request: BpmnRequest): string {
  const { source: graphNode } = node;
  const source = graphNode === undefined ? undefined : findSource(graphNode, request);
  const { words } = request;
  const lines = [
    graphNode?.kind === 'unstated' ? words.unstated : undefined,
    source?.step.duration,
    textIn(source?.step.result),
    source === undefined ? undefined : locateStep(source.process, source.step),
    node.isUnjoined === true ? words.unjoined : undefined,
  ].filter((line): line is string => line !== undefined && line !== '');
  const content = [
    documentation(lines),
    source === undefined ? '' : `<extensionElements>${writeStep(source)}</extensionElements>`,
    ways?.incoming,
    ways?.outgoing,
  ].join('');
  const { id, tag, name, beside, timer } = node;
  const attached = timer === undefined ? {} : { attachedToRef: beside, cancelActivity: 'false' };
  return element(tag, { id, name: name || undefined, ...attached }, content + writeTimer(node));
}

function writeFlow({ id, from, to, name, answer, inferred }: BpmnFlow, words: BpmnWords): string {
  const content = [
    inferred ? documentation([words.inferred]) : '',
    inferred ? '<extensionElements><reglament:inferred/></extensionElements>' : '',
    // In words: a program that runs the process has to ask.
    answer === undefined
      ? ''
      : `<conditionExpression xsi:type="tExpression">${escapeXml(answer)}</conditionExpression>`,
  ].join('');
  // Names of nodes need no escape: see interchange.ts.
  const named = name === undefined ? '' : ` name="${escapeXmlAttribute(name)}"`;
  return `<sequenceFlow id="${id}"${named} sourceRef="${from}" targetRef="${to}">${content}</sequenceFlow>`;
}

const writeLane = ({ id, name, nodes }: BpmnLane): string =>
  element('lane', { id, name }, nodes.map((node) => `<flowNodeRef>${node}</flowNodeRef>`).join(''));

export function formatBpmn(request: BpmnRequest): string {
  const { graph, regulation, id, pool, title, about, words, measure } = request;
  const model = buildBpmnModel(graph, regulation.units, words);
  const layout = layOutBpmn(model, measure);
  const names = {
    xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
    'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
    'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
    'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:reglament': NAMESPACE,
    id: 'definitions',
    targetNamespace: `urn:reglament:${id}`,
    exporter: 'Reglament',
  };
  const ways = writeWays(model);
  const process = [
    documentation(about),
    `<laneSet id="lanes">${model.lanes.map(writeLane).join('')}</laneSet>`,
    ...model.nodes.map((node) => writeNode(node, ways.get(node.id), request)),
    ...model.flows.map((flow) => writeFlow(flow, words)),
  ].join('\n');
  const participant = element('participant', { id: 'pool', name: pool, processRef: 'process' });
  const content = [
    element('collaboration', { id: 'collaboration' }, participant),
    element('process', { id: 'process', name: title, isExecutable: 'false' }, process),
    writeDrawing(model, layout),
  ].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('definitions', names, `\n${content}\n`)}\n`;
}
