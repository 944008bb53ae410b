import { describe, expect, test } from 'vitest';
import { measureBox } from './boxes.ts';
import { DomDocument, type DomElement, SVG } from './dom.ts';
import { textWidth } from './text-width.ts';

const document = new DomDocument({});

function element(
  name: string,
  attributes: Record<string, string | number>,
  ...children: DomElement[]
): DomElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) made.appendChild(child);
  return made;
}

function text(...lines: string[]): DomElement {
  const rows = lines.map((line) => {
    const row = element('tspan', {});
    row.textContent = line;
    return row;
  });
  return element('text', {}, ...rows);
}

describe('shapes', () => {
  test.each([
    [element('rect', { x: -5, y: 2, width: 10, height: 4 }), { x: -5, y: 2, width: 10, height: 4 }],
    [element('circle', { cx: 5, cy: 5, r: 2 }), { x: 3, y: 3, width: 4, height: 4 }],
    [element('polygon', { points: '0,0 4,-2 8,0' }), { x: 0, y: -2, width: 8, height: 2 }],
    [element('path', { d: 'M0,0L10,5' }), { x: 0, y: 0, width: 10, height: 5 }],
    [element('path', { d: 'M0,0A5,5 0 0 1 10,5' }), { x: 0, y: 0, width: 10, height: 5 }],
    [element('path', { d: 'M1e-7,0L-2.5,1' }), { x: -2.5, y: 0, width: 2.5, height: 1 }],
    [element('g', {}), { x: 0, y: 0, width: 0, height: 0 }],
  ])('%#', (shape, box) => expect(measureBox(shape)).toEqual(box));

  test('groups are moved and united, definitions take no room', () => {
    const rect = () => element('rect', { x: 0, y: 0, width: 2, height: 2 });
    const group = element(
      'g',
      {},
      element('g', { transform: 'translate(10, -4)' }, rect()),
      element('defs', {}, rect()),
      rect(),
    );
    expect(measureBox(group)).toEqual({ x: 0, y: -4, width: 12, height: 6 });
  });

  test('what is not known throws', () => {
    expect(() => measureBox(element('use', {}))).toThrow(/<use>/);
    expect(() =>
      measureBox(element('g', {}, element('rect', { width: 1, height: 1, transform: 'rotate(9)' }))),
    ).toThrow(/rotate/);
  });
});

describe('text', () => {
  test('is as wide as its longest line, in 64ths of a pixel, around its middle', () => {
    const box = measureBox(text('услуга', 'государственная услуга'));
    expect(Math.abs(box.width - textWidth('государственная услуга', 15))).toBeLessThan(1 / 64);
    expect(box.x).toBeCloseTo(-box.width / 2, 1);
    expect(box.width * 64).toBe(Math.round(box.width * 64));
  });

  test('grows by one line height a line', () => {
    expect(measureBox(text('а')).height).toBe(18);
    expect(measureBox(text('а', 'б', 'в')).height).toBe(18 + 2 * 19.5);
  });

  test('titles of lanes are semi-bold', () => {
    const words = 'руководитель услугодателя';
    const title = element('g', { class: 'cluster-label' }, text(words));
    expect(measureBox(title).width).toBeGreaterThan(measureBox(element('g', {}, text(words))).width);
  });

  test('joiners take no room, letters that the font lacks take a whole one', () => {
    expect(textWidth('а\u2060б\u2063', 15)).toBe(textWidth('аб', 15));
    expect(textWidth('漢', 15)).toBe(15);
  });
});
