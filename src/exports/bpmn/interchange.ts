/** The picture of a process beside its model: BPMN Diagram Interchange. */
import type { Bounds, BpmnLayout, Point } from './layout.ts';
import type { BpmnModel } from './model.ts';

const writeBounds = ({ x, y, width, height }: Bounds): string =>
  `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`;

const writeLabel = (bounds: Bounds | undefined): string =>
  bounds === undefined ? '' : `<bpmndi:BPMNLabel>${writeBounds(bounds)}</bpmndi:BPMNLabel>`;

function writeShape(
  id: string,
  bounds: Bounds,
  { more = '', label }: { more?: string; label?: Bounds | undefined },
): string {
  return `<bpmndi:BPMNShape id="${id}.shape" bpmnElement="${id}"${more}>${writeBounds(bounds)}${writeLabel(label)}</bpmndi:BPMNShape>`;
}

function writeEdge(id: string, points: readonly Point[], label: Bounds | undefined): string {
  const line = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join('');
  return `<bpmndi:BPMNEdge id="${id}.edge" bpmnElement="${id}">${line}${writeLabel(label)}</bpmndi:BPMNEdge>`;
}

/** Names of nodes are made of names of steps: letters, digits, a few signs. None needs to be escaped. */
export function writeDrawing(model: BpmnModel, layout: BpmnLayout): string {
  // The bands stand above: a lane is a column.
  const upright = ' isHorizontal="false"';
  const shapes = [
    writeShape('pool', layout.pool, { more: upright }),
    ...[...layout.lanes].map(([id, bounds]) => writeShape(id, bounds, { more: upright })),
    ...model.nodes.flatMap(({ id, tag }) => {
      const bounds = layout.nodes.get(id);
      if (bounds === undefined) return [];
      const more = tag === 'exclusiveGateway' ? ' isMarkerVisible="true"' : '';
      return [writeShape(id, bounds, { more, label: layout.labels.get(id) })];
    }),
    ...model.flows.map(({ id }) => writeEdge(id, layout.flows.get(id) ?? [], layout.labels.get(id))),
  ];
  return `<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">${shapes.join('\n')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
}
