import { expect, it } from 'vitest';
import { listDocDiagrams, makeDocDiagram } from './doc-diagrams.ts';

const PAGE =
  'До\r\n\r\n```mermaid Дом\r\nflowchart TD\r\n  a["x"]\r\n```\r\n\r\n```ts\r\nконец\r\n```\r\n\r\n```mermaid\nflowchart TD\n```\n';

it('lists the fences that have a name, as the page makes pictures of them', () => {
  expect(listDocDiagrams(PAGE)).toEqual([makeDocDiagram('Дом', 'flowchart TD\n  a["x"]')]);
});
