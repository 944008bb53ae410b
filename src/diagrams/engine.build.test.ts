import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../process/graph.ts';
import { flowchartText, swimlaneText } from '../process/mermaid.ts';
import { escaped } from '../process/mermaid-label.ts';
import { allowed } from './allowed.ts';
import { drawn } from './engine.ts';
import type { LabelLine, Picture, Shape } from './picture.ts';
import { HOSTILE_LABELS, SAMPLE_WORDS, SAMPLES, UNITS } from './samples.ts';
import { writeSvg } from './svg.ts';
import { DESCENT } from './text-width.ts';

const WORDING = { title: 'Имя', description: 'Описание' };
const words = (lines: readonly LabelLine[]) => lines.map((line) => line.text).join(' ');
const nodeNamed = (picture: Picture, name: string) => picture.nodes.find((node) => node.name === name);

/** Half the room that a shape leaves to a line whose middle is at height `y`. */
function halfWidthAt(shape: Shape, y: number): number {
  if ('rect' in shape) return shape.rect.width / 2;
  const corners = shape.polygon.flatMap((x, index) =>
    index % 2 === 0 ? [{ x, y: shape.polygon[index + 1] ?? 0 }] : [],
  );
  const crossings = corners.flatMap((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a;
    if (a.y === b.y || y < Math.min(a.y, b.y) || y > Math.max(a.y, b.y)) return [];
    return [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
  });
  return (Math.max(...crossings) - Math.min(...crossings)) / 2;
}

describe.each(Object.entries(SAMPLES))('%s', (_, source) => {
  test('has the nodes and edges that the text has, and nothing else', async () => {
    const picture = await drawn(source);
    const named = source.matchAll(/^ +(\w+)(?:\[|\(|\{)/gm);
    expect(picture.nodes.map((node) => node.name).sort()).toEqual([...named].map(([, name]) => name).sort());
    const arrows = [...source.matchAll(/^ +(\w+) (-->|-\.->)(?:\|"(.*?)"\|)? (\w+)$/gm)];
    expect(picture.edges.map(({ from, to, dashed }) => `${from} ${dashed} ${to}`).sort()).toEqual(
      arrows.map(([, from, arrow, , to]) => `${from} ${arrow === '-.->'} ${to}`).sort(),
    );
    expect(picture.answers.map(words).sort()).toEqual(
      arrows.flatMap(([, , , label]) => (label === undefined ? [] : [label])).sort(),
    );
  });

  test('no label leaves its box', async () => {
    for (const { name, shape, lines } of (await drawn(source)).nodes) {
      for (const line of lines) {
        const middle = line.y - 5;
        expect(line.width / 2, `${name}: ${line.text}`).toBeLessThanOrEqual(halfWidthAt(shape, middle));
      }
    }
  });

  test('titles of lanes stand within the lane', async () => {
    for (const { title, lines } of (await drawn(source)).lanes) {
      for (const line of lines) {
        expect(line.width).toBeLessThan(title.width);
        expect(line.y + DESCENT * 15).toBeLessThan(title.y + title.height);
      }
    }
  });

  test('comes out the same each time, of listed elements only, under its own names', async () => {
    const [one, two] = [await drawn(source), await drawn(source)];
    const svg = allowed(writeSvg(one, 'd0', WORDING));
    expect(writeSvg(two, 'd0', WORDING)).toBe(svg);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id?.startsWith('d0-'))).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="d0-title d0-desc"/);
    expect(svg).not.toMatch(/style|#[0-9a-f]{6}|[\u2060\u2063]|NaN|undefined/);
  });
});

test('a straight flow fits a narrow phone', async () => {
  expect((await drawn(SAMPLES.straight ?? '')).view.width).toBeLessThan(320);
});

test('lines know whether they say who or how long', async () => {
  const svg = writeSvg(await drawn(SAMPLES.straight ?? ''), 'd0', WORDING);
  expect(svg).toMatch(/<text class="who"[^>]*>действие 2 · руководитель<\/text>/);
  expect(svg).toMatch(/<text class="how-long"[^>]*>3 \(три\) часа<\/text>/);
});

test('a text that Mermaid cannot read is an error, and the next one is drawn all the same', async () => {
  await expect(drawn('flowchart TD\n  a[[[')).rejects.toThrow(/Parse error/);
  expect((await drawn('flowchart TD\n  a["да"]')).nodes).toHaveLength(1);
});

describe('hostile labels come out as text', () => {
  const typographic = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/(^|[\s([{«„“])"/g, '$1«')
      .replaceAll('"', '»');

  test.each(HOSTILE_LABELS)('%s', async (label) => {
    const graph = buildGraph('p', {
      holder: 'provider',
      at: 'п. 5',
      steps: [
        { id: 'a', unit: 'head', label, action: label, duration: label },
        { id: 'q', kind: 'condition', unit: 'head', action: 'да?', no: 'a' },
      ],
    });
    const units = { ...UNITS, head: { text: label, at: 'п. 7' } };
    const hostile = { ...SAMPLE_WORDS, yes: label, start: label };
    const wanted = typographic(label);
    for (const source of [flowchartText(graph, units, hostile), swimlaneText(graph, units, hostile)]) {
      const picture = await drawn(source);
      const action = words(nodeNamed(picture, 's_a')?.lines ?? []);
      expect(action.replaceAll(' ', '')).toContain(wanted.replaceAll(' ', ''));
      expect(words(nodeNamed(picture, 'start')?.lines ?? []).replaceAll(' ', '')).toBe(
        wanted.replaceAll(' ', ''),
      );
      expect(picture.answers.map((lines) => words(lines).replaceAll(' ', ''))).toContain(
        wanted.replaceAll(' ', ''),
      );
      for (const { lines } of picture.lanes) {
        expect(words(lines).length).toBe(wanted.length);
      }
      const svg = allowed(writeSvg(picture, 'd0', { title: label, description: label }));
      expect(svg.match(/<(?!\/)\w+/g)).not.toContain('<script');
    }
  });
});

test('no mixture of what Mermaid, Markdown and HTML obey comes out as anything but text', async () => {
  const signs = fc.constantFrom(
    ...[
      '%%',
      '{',
      '}',
      'init',
      ':',
      '#',
      '35',
      ';',
      '&',
      'lt',
      'nbsp',
      '"',
      '`',
      '\\',
      'n',
      '<',
      '>',
      'script',
    ],
    ...[
      '/',
      '[',
      ']',
      '(',
      ')',
      '|',
      '-->',
      '---',
      '~~~',
      'end',
      'subgraph',
      'style',
      'classDef',
      'click',
      '@',
    ],
    ...[
      'direction',
      'TB',
      ' ',
      'слово',
      '1.',
      '**',
      '_',
      '=',
      'ﬂ°',
      '¶ß',
      '$$',
      '!',
      'http://',
      '<br/>',
      'x-',
      '```',
    ],
  );
  const visible = (text: string) =>
    text
      .replace(/[\s\u2060]/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  const texts = fc.array(signs, { minLength: 1, maxLength: 6 }).map((parts) => escaped(parts.join('')));
  await fc.assert(
    fc.asyncProperty(
      texts.filter((text) => text !== ''),
      async (text) => {
        const { nodes, answers } = await drawn(`flowchart TD\n  a["${text}"] -->|"${text}"| b{"${text}"}`);
        const labels = [...nodes.map(({ lines }) => lines), ...answers];
        expect(labels.map((lines) => visible(words(lines)))).toEqual(Array(3).fill(visible(text)));
      },
    ),
  );
});
