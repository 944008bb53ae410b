/** Each process of a regulation and the whole path of each channel as BPMN, at the address of the regulation. */
import { textWidth } from '../../../diagrams/text-width.ts';
import { formatBpmn } from '../../../exports/bpmn/bpmn.ts';
import { nameChannelModel, nameProcessModel } from '../../../exports/open-data/addresses.ts';
import { findForce } from '../../../history/force.ts';
import { capitalise } from '../../../language/letters.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import { memoizeRecent } from '../../../model/memoize.ts';
import type { ActiveRegulation, ChannelKind } from '../../../model/records.ts';
import { buildChannelGraph } from '../../../process/channel-graph.ts';
import { buildGraph, type ProcessGraph } from '../../../process/graph.ts';
import { BPMN } from '../../../words/bpmn.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import type { DataInput, ModelOutput } from './output.ts';
import type { PackedText } from './pack-files.ts';

/** Words come again and again. */
const measure = memoizeRecent((text) => textWidth(text, 12), 20_000);

interface Drawn {
  path: string;
  graph: ProcessGraph;
  pool: string;
  /** What it is of the service. */
  part: string;
}

function listDrawn(id: string, regulation: ActiveRegulation, { site }: DataInput): Drawn[] {
  const { channel: channels } = chooseDictionary(site.language);
  const words = BPMN[site.language];
  const paths = (Object.keys(regulation.channels) as ChannelKind[]).map((channel) => ({
    path: nameChannelModel(id, channel),
    graph: buildChannelGraph(regulation, channel),
    pool: channels[channel],
    part: channels[channel],
  }));
  const processes = Object.entries(regulation.processes).map(([name, process]) => ({
    path: nameProcessModel(id, name),
    graph: buildGraph(name, process),
    pool: capitalise(words[process.holder]),
    part: process.title ?? name,
  }));
  return [...paths, ...processes].filter(({ graph }) => graph.nodes.length > 0);
}

function* drawBpmn(entry: LinkedRegulation, input: DataInput): Generator<PackedText> {
  const { id, data: regulation, act } = entry;
  if ('excluded' in regulation) return;
  const { site, date } = input;
  const t = chooseDictionary(site.language);
  const words = { ...t.diagram.words, ...BPMN[site.language] };
  const label = t.status[findForce(entry, date)];
  const status = `${regulation.draft === true ? t.draft.titled(label) : label} (${t.date(date)}).`;
  const about = [...(act === undefined ? [] : [act.data.header]), status, t.footer.unofficial];
  for (const { path, graph, pool, part } of listDrawn(id, regulation, input)) {
    const title = `${regulation.titles.heading}: ${part}`;
    yield [path, formatBpmn({ graph, regulation, id, pool, title, about, words, measure })];
  }
}

export const bpmn: ModelOutput = { name: 'BPMN', format: 'bpmn', model: drawBpmn, others: () => [] };
