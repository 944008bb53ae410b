import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { HOSTILE_LABELS, SAMPLE_WORDS, UNITS } from '../../diagrams/samples.ts';
import type { Process, Step } from '../../model/records.ts';
import { buildGraph } from '../../process/graph.ts';
import { swimlaneText } from '../../process/mermaid.ts';
import { asBpmn, measure, PROCESSES, WORDS } from './__fixtures__/samples.ts';
import { layOutBpmn } from './layout.ts';
import { buildBpmnModel } from './model.ts';

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

function readTags(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return tags;
}

const processOf = (...steps: Step[]): Process => ({ holder: 'provider', at: 'п. 5', steps });
const modelOf = (process: Process) => buildBpmnModel(buildGraph('p', process), UNITS, WORDS);
const ways = (process: Process) => modelOf(process).flows.map(({ from, to }) => `${from} > ${to}`);

/** Flows of the picture: what leads through a gateway of BPMN alone leads where the gateway does. */
function pictureWays(process: Process): string[] {
  const flows = modelOf(process).flows.filter(({ from }) => !from.endsWith('.timer'));
  const isOwn = (node: string) => /\.(?:fork|join|merge)$/.test(node);
  const onward = (node: string): string[] =>
    isOwn(node) ? flows.filter(({ from }) => from === node).flatMap(({ to }) => onward(to)) : [node];
  return flows
    .filter(({ from }) => !isOwn(from))
    .flatMap(({ from, to }) => onward(to).map((end) => `${from} ${end}`));
}

describe.each(Object.entries(PROCESSES))('%s', (_, process) => {
  const text = swimlaneText(buildGraph('p', process), UNITS, SAMPLE_WORDS);
  const model = modelOf(process);

  test('has the nodes, the lanes and the ways of the picture', () => {
    const drawn = [...text.matchAll(/^ +(\w+)(?:\[|\(|\{)/gm)].map(([, name]) => name);
    const own = model.nodes.map(({ id }) => id).filter((id) => !id.includes('.'));
    expect(own.sort()).toEqual(drawn.sort());
    const arrows = [...text.matchAll(/^ +(\w+) (?:-->|-\.->)(?:\|".*?"\|)? (\w+)$/gm)];
    expect(pictureWays(process).sort()).toEqual(arrows.map(([, from, to]) => `${from} ${to}`).sort());
    expect(text.match(/subgraph lane_\d/g)).toHaveLength(model.lanes.length);
  });

  test('every node stands in one lane, on a place of its own within it', () => {
    const { nodes, lanes, pool } = layOutBpmn(model, measure);
    expect(model.lanes.flatMap(({ nodes }) => nodes).sort()).toEqual(model.nodes.map(({ id }) => id).sort());
    const boxes = [...nodes].filter(([id]) => !id.endsWith('.timer'));
    for (const [id, box] of boxes) {
      const lane = lanes.get(model.lanes.find((one) => one.nodes.includes(id))?.id ?? '');
      expect(box.x).toBeGreaterThan(lane?.x ?? Number.POSITIVE_INFINITY);
      expect(box.x + box.width).toBeLessThan((lane?.x ?? 0) + (lane?.width ?? 0));
      expect(box.y + box.height).toBeLessThan(pool.height);
      for (const [other, { x, y, width, height }] of boxes) {
        const apart =
          x >= box.x + box.width || box.x >= x + width || y >= box.y + box.height || box.y >= y + height;
        expect([id, other, apart || other === id]).toEqual([id, other, true]);
      }
    }
  });

  test('no line runs through a box', () => {
    const { nodes, flows } = layOutBpmn(model, measure);
    for (const { id, from, to } of model.flows) {
      const points = flows.get(id) ?? [];
      for (const [index, [x2, y2]] of points.entries()) {
        const [x1, y1] = points[index - 1] ?? [x2, y2];
        expect([id, x1 === x2 || y1 === y2]).toEqual([id, true]);
        const hit = [...nodes].filter(
          ([node, box]) =>
            ![from, to, from.replace('.timer', '')].includes(node) &&
            Math.max(x1, x2) > box.x &&
            Math.min(x1, x2) < box.x + box.width &&
            Math.max(y1, y2) > box.y &&
            Math.min(y1, y2) < box.y + box.height,
        );
        expect([id, hit.map(([node]) => node)]).toEqual([id, []]);
      }
    }
  });
});

test('branches meet in a gateway that waits for all of them', () => {
  expect(ways(PROCESSES['parallel, meeting'] ?? processOf())).toEqual([
    'start > s_take',
    's_take.fork > s_one',
    's_take.fork > s_two',
    's_take.fork > s_take.join',
    's_one > s_one_more',
    's_one_more > s_take.join',
    's_two > s_take.join',
    's_sign > finish',
    's_take > s_take.fork',
    's_take.join > s_sign',
    's_two.timer > s_two.overdue',
  ]);
});

test('where a branch may be refused nothing waits for it, and the fork says so', () => {
  const xml = asBpmn(PROCESSES['parallel, with a refusal in a branch'] ?? processOf());
  expect(xml).not.toContain('.join"');
  expect(xml).toContain(
    '<parallelGateway id="s_take.fork"><documentation>где сходятся, не установлено</documentation>',
  );
});

test('ways into a condition meet in a gateway of their own', () => {
  const all = ways(PROCESSES['two ways into a condition'] ?? processOf());
  expect(all).toContain('s_take > s_ready.merge');
  expect(all).toContain('s_mend > s_ready.merge');
  expect(all).toContain('s_ready.merge > s_ready');
});

test.each([
  ['15 минут', '<reglament:amount bound="exact" workMinutes="15"/>', undefined],
  ['3 рабочих дня', '<reglament:amount bound="exact" workingDays="3"/>', undefined],
  [
    'не более 12 календарных дней',
    'limit="at-most"><reglament:amount bound="exact" calendarDays="12"/>',
    'P12D',
  ],
  ['5 дней', '<reglament:amount bound="exact" unstatedDays="5"/>', undefined],
  [
    '2-3 календарных дня',
    'bound="lower" calendarDays="2"/><reglament:amount bound="upper" calendarDays="3"/>',
    undefined,
  ],
  ['незамедлительно', '<reglament:duration phrase="незамедлительно" kind="event"/>', undefined],
  ['скоро', '<reglament:duration phrase="скоро" kind="unreadable"/>', undefined],
])('%s: amounts as the act counts them, a clock only in calendar days', (duration, amount, clock) => {
  const xml = asBpmn(processOf({ id: 'a', unit: 'head', action: 'делает', duration }));
  expect(xml).toContain(amount);
  expect(/<timeDuration[^>]*>(.*?)</.exec(xml)?.[1]).toBe(clock);
  if (clock !== undefined) expect(xml).toContain('attachedToRef="s_a" cancelActivity="false"');
});

test('a step says its place, what comes of it and what an editor concluded', () => {
  const xml = asBpmn(
    processOf(
      {
        id: 'a',
        label: '2)',
        unit: 'head',
        action: 'делает',
        result: 'справка',
        next: 'b',
        inferred: ['next'],
      },
      { id: 'b', action: 'выдает', at: 'п. 9' },
    ),
  );
  expect(xml).toContain(
    '<userTask id="s_a" name="2)&#10;делает"><documentation>справка\nп. 5 пп. 2)</documentation>',
  );
  expect(xml).toContain(
    '<reglament:step process="p" step="a" unit="head" label="2)" at="п. 5 пп. 2)" inferred="next"/>',
  );
  expect(xml).toMatch(
    /<sequenceFlow id="flow.s_a.s_b"[^>]*><documentation>выведено редактором<\/documentation>/,
  );
  expect(xml).toContain('<documentation>п. 9</documentation>');
});

test('a step tells why its time is not counted, who takes it and what it tells again', () => {
  const xml = asBpmn(
    processOf({
      id: 'a',
      action: 'доставка',
      uncounted: 'в срок не входит',
      channels: ['con', 'portal'],
      retells: { process: 'provider', step: 'send' },
    }),
  );
  expect(xml).toContain('uncounted="в срок не входит" channels="con portal" retells="provider/send"/>');
});

test('words of an act come back as they were, and nothing of them is markup', () => {
  const process = processOf(
    ...HOSTILE_LABELS.map((action, index) => ({ id: `a${index}`, unit: 'head', action })),
  );
  const units = { head: { text: HOSTILE_LABELS[0] ?? '', at: 'п. 1' } };
  const tags = readTags(asBpmn(process, units));
  const names = tags.filter(({ name }) => name === 'userTask').map(({ attributes }) => attributes.name);
  expect(names).toEqual(HOSTILE_LABELS);
  expect(tags.find(({ name }) => name === 'lane')?.attributes.name).toBe(HOSTILE_LABELS[0]);
  expect(new Set(tags.map(({ name }) => name.replace(/^.*:/, '')))).not.toContain('script');
});

test('a name is an id of XML that nothing else has', () => {
  for (const process of Object.values(PROCESSES)) {
    const ids = readTags(asBpmn(process)).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.filter((id) => !/^[a-z_][\w.-]*$/i.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
