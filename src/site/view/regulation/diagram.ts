/** Pictures of a channel for its page: drawn before the build, read here. */
import { diagramKey, readDiagram } from '../../../diagrams/cache.ts';
import { linked } from '../../../diagrams/linked.ts';
import { nameChannelModel } from '../../../exports/open-data/addresses.ts';
import { nameBundle } from '../../../exports/open-data/bundles.ts';
import type { ActiveRegulation, ChannelKind, RecordLanguage } from '../../../model/records.ts';
import { nameJoined } from '../../../process/channel-graph.ts';
import { nameNode } from '../../../process/flow.ts';
import { sharedAddress } from '../../address.ts';
import type { Records, SiteData } from '../../data.ts';
import { channelDiagrams, channelKey, type DrawnDiagram } from '../../diagram-sources.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { modelFiles } from '../shared/model-files.ts';
import { stepAnchor } from './steps.ts';

export interface DiagramView {
  kind: 'flowchart' | 'lanes';
  /** What the picture is called above it. */
  name: string;
  /** Name of the place after it, for those who do not go through its links. */
  after: string;
  /** BCP 47 tag of the words in the picture; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  svg: string;
  /** Address of the picture as a file. */
  href: string;
  /** Address of its Mermaid text. */
  source: string;
  /** Address of the same path as a model in BPMN; of a large catalogue, of an archive with those of the whole act. */
  model: string;
}

/** Pictures are drawn once for all languages, in the catalogue's own; what stands around them is the page's. */
export function buildDiagrams(data: SiteData, id: string, channel: ChannelKind): DiagramView[] {
  const { options, t } = data;
  const regulation = data.catalog.regulations.get(id)?.data;
  if (regulation === undefined || 'excluded' in regulation) return [];
  const anchors = new Map(
    Object.entries(regulation.processes).flatMap(([process, { steps }]) =>
      steps.map(({ id: step }) => [nameNode(nameJoined(process, step)), stepAnchor(process, step)] as const),
    ),
  );
  const model = modelFiles(data).bundled ? nameBundle(regulation.act, 'bpmn') : nameChannelModel(id, channel);
  return findDrawings(data, id, regulation, channel).map((drawing) => ({
    kind: drawing.kind,
    name: `${t.diagram[drawing.kind]}: ${t.channel[channel]}`,
    after: `after-${channel}-${drawing.kind}`,
    lang: chooseLang(data),
    svg: linked(readDiagram(options.diagramsDir, drawing, drawing.key), drawing.key, anchors),
    href: drawingAddress(drawing),
    source: drawingAddress(drawing, 'mmd'),
    model: sharedAddress(`/${model}`),
  }));
}

export const drawingAddress = ({ key }: DrawnDiagram, format: 'svg' | 'mmd' = 'svg') =>
  sharedAddress(`/diagrams/${key}.${format}`);

export function findDrawings(
  data: SiteData,
  id: string,
  regulation: ActiveRegulation,
  channel: ChannelKind,
): readonly DrawnDiagram[] {
  return data.drawings.get(channelKey(id, channel)) ?? drawnBefore(data, regulation, channel);
}

function drawnBefore(data: Records, regulation: ActiveRegulation, channel: ChannelKind): DrawnDiagram[] {
  return channelDiagrams(regulation, channel, chooseDictionary(findLanguage(data))).map((diagram) => ({
    ...diagram,
    key: diagramKey(diagram),
  }));
}
