import { expect, it } from 'vitest';
import { brief, loadChanged, REGULATION } from '../__fixtures__/content.ts';
import { parseYaml } from './parse-yaml.ts';

it.each<[name: string, text: string, expected: string]>([
  ['a key twice', 'act: a\nitem: b\nact: c\n', '3:1 yaml/duplicate-key'],
  ['an alias', 'a: &x 1\nb: *x\n', '2:4 yaml/alias'],
  ['a bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', '2:8 yaml/alias'],
  ['two documents', 'a: 1\n---\nb: 2\n', '2:1 yaml/several-documents'],
  ['two documents, the first marked', '# слово\n---\na: 1\n---\nb: 2\n', '4:1 yaml/several-documents'],
  ['two documents, the first closed', 'a: 1\n...\nb: 2\n', '2:1 yaml/several-documents'],
  ['an item without its space', 'a:\n  -b: 1\n    c: 2\n', '2:3 yaml/hyphen'],
  ['a tab', 'a:\n\tb: 1\n', '2:1 yaml/tab'],
  ['a list at the root', '- a\n- b\n', '1:1 yaml/root'],
  ['a text at the root', 'act:kz\n', '1:1 yaml/root'],
  ['nesting', `${'['.repeat(60)}`, '1:40 yaml/too-deep'],
  ['a control character', 'a: "x\u0001"\n', '1:6 yaml/control-character'],
  ['a null byte', 'a: x\0\n', '1:5 yaml/control-character'],
  ['a tag', 'a: !!binary eA==\n', '1:4 yaml/tag'],
  ['an open quote', "a: 'слово\n", '1:4 yaml/unclosed'],
  ['an open bracket', 'a: [1, 2\n', '1:4 yaml/unclosed'],
  ['a colon in a plain value', 'a: 1\nat: п. 5: x\n', '2:9 yaml/colon-in-value'],
  ['a line out of place', 'a:\n  b: 1\n c: 2\n', '3:2 yaml/indentation'],
  ['a key without a colon', 'a: 1\nkey\n', '3:1 yaml/colon'],
  ['a key that is a mapping', '? {a: 1}\n: 2\n', '1:1 yaml/syntax'],
])('%s is a finding with its place', (_, text, expected) => {
  const parsed = parseYaml(text);
  if (!('problem' in parsed)) throw new Error('no problem found');
  const { position, rule } = parsed.problem;
  expect(`${position?.line}:${position?.column} ${rule}`).toBe(expected);
});

it.each([
  ['dates and words of YAML 1.1 as text', 'a: 2014-07-23\nb: yes\n', { a: '2014-07-23', b: 'yes' }],
  ['a merge key as a plain key', '<<: {a: 1}\n', { '<<': { a: 1 } }],
  ['an anchor that nobody uses', 'a: &x 1\n', { a: 1 }],
  ['Windows line ends', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
])('reads %s', (_, text, data) => {
  expect(parseYaml(text)).toEqual({ data });
});

it('keeps a key that would be the prototype a plain key', () => {
  const parsed = parseYaml('__proto__: {polluted: true}\n');
  expect('data' in parsed && Object.keys(parsed.data)).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});

it('says the same through the loader', async () => {
  const { findings } = await loadChanged({ [REGULATION]: 'act: a\nact: b\n' });
  expect(findings.map(brief)).toEqual([`${REGULATION}:2:1 yaml/duplicate-key`]);
});
