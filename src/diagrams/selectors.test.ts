import { expect, test } from 'vitest';
import { DomDocument, SVG } from './dom.ts';

const document = new DomDocument({});
const [outer, inner, last] = ['g', 'path', 'path'].map((name) => document.createElementNS(SVG, name));
if (outer === undefined || inner === undefined || last === undefined) throw new Error('unreachable');
document.body.appendChild(outer);
outer.appendChild(inner);
outer.appendChild(last);
outer.id = 'd-1';
inner.setAttribute('class', 'edge dashed');
last.setAttribute('data-edge', 'true');

test.each([
  ['#d-1', outer],
  ['[id="d-1"]', outer],
  ['g > path', inner],
  ['.dashed', inner],
  ['path.edge.dashed', inner],
  ['body path[data-edge]', last],
  ['path[data-edge="true"]', last],
  ['rect, .none, [data-edge]', last],
  ['body > path', null],
  ['.edg', null],
])('%s', (selector, wanted) => expect(document.querySelector(selector)).toBe(wanted));

test('the first child, as d3 asks before it inserts', () => {
  expect(outer.querySelector(':first-child')).toBe(inner);
  expect(outer.querySelectorAll('*')).toEqual([inner, last]);
});

test('a selector that is not known throws', () => {
  expect(() => document.querySelector('path:nth-child(2)')).toThrow(/not supported/);
});
