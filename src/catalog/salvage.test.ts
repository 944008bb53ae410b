import { expect, it } from 'vitest';
import {
  ACT,
  CALENDAR,
  type Changes,
  EXCLUDED,
  edited,
  pointed,
  REGULATION,
  SOUND,
  writeContent,
} from './__fixtures__/content.ts';
import { inspect } from './inspect.ts';
import { loadCatalog } from './load.ts';

const STANDARD = 'standards/kz/gov/2014-538/eksternat.yaml';

async function inspectChanged(changes: Changes) {
  const dir = writeContent(changes);
  return inspect(dir, await loadCatalog(dir), '2026-01-01');
}

/** Each regulation with its verdicts, or with what is said in place of them. */
async function rows(changes: Changes): Promise<string[]> {
  const { regulations, checks } = await inspectChanged(changes);
  return regulations.map(({ id, unchecked }) => {
    const verdicts = checks.get(id)?.map(({ channel, verdict }) => `${channel} ${verdict}`);
    return `${id.split('/').at(-1)}: ${unchecked ? 'unchecked' : (verdicts?.join(', ') ?? 'nothing to check')}`;
  });
}

const SOUND_ROWS = ['eksternat: office fits, portal unknown', 'konsultatsiya: nothing to check'];
const UNCHECKED = ['eksternat: unchecked', 'konsultatsiya: nothing to check'];

it.each<[name: string, changes: Changes]>([
  ['nothing', {}],
  ['a misspelt key of the regulation', edited(REGULATION, 'form:', 'foorm:')],
  ['a short reason of an acknowledgement', edited(REGULATION, 'рисунков нет в тексте реестра', 'так')],
  ['a number in a title', edited(REGULATION, 'heading: Выдача', 'heading: 7 #')],
  ['a misspelt key of the act', edited(ACT, 'number: "198"', 'numbr: "198"')],
  ['a wrong title of the standard', edited(STANDARD, 'heading:', 'headng:')],
  ['a wrong name of the site', edited('site.yaml', 'name:', 'nam:')],
  ['a calendar that no verdict needs', edited(CALENDAR, '2014-', '2014-99-')],
])('%s hides no term check', async (_, changes) => {
  expect(await rows(changes)).toEqual(SOUND_ROWS);
});

it.each<[name: string, changes: Changes]>([
  ['a duration without a unit', edited(REGULATION, 'duration: 3 (три) часа', 'duration: 3')],
  ['words of a step cut by a comment', edited(REGULATION, 'action: ввод запроса', 'action: ввод #запроса')],
  ['a step to nowhere', edited(REGULATION, 'next: check\n', 'next: chek\n')],
  ['a date of the act that is none', edited(ACT, 'date: 2014-07-23\ntitle', 'date: 2014-07-32\ntitle')],
  ['an act that cannot be read', { [ACT]: 'kind: "x' }],
  ['a standard that cannot be read', { [STANDARD]: 'order: [' }],
  ['settings that cannot be read', { 'site.yaml': 'name: [' }],
])('%s makes the check impossible, and that is said', async (_, changes) => {
  expect(await rows(changes)).toEqual(UNCHECKED);
});

it.each<[name: string, changes: Changes, expected: string[]]>([
  [
    'a step that leads nowhere, beside a slip in a title',
    {
      [REGULATION]: (SOUND[REGULATION] ?? '')
        .replace('next: check\n', 'next: chek\n')
        .replace('heading:', 'headng:'),
    },
    ['schema/unknown-key', 'reference/unknown-step'],
  ],
  ['an act without its list', { [ACT]: 'date: 2014-07-23\nevents: []\n' }, ['schema/missing-key']],
  ['a service of nothing', { 'services/kz/a.yaml': '{}\n' }, ['schema/missing-key']],
  ['rules of nothing', { 'rules/kz/mon/1/a.yaml': '{}\n' }, ['schema/missing-key']],
])('%s is a finding, and no end of the check', async (_, changes, expected) => {
  const { findings } = await inspectChanged(changes);
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(expected));
});

it('a regulation that cannot be read at all stands in the report', async () => {
  expect(await rows({ [EXCLUDED]: 'act: "x' })).toEqual([SOUND_ROWS[0], 'konsultatsiya: unchecked']);
});

it('other findings of a record with errors are told, those of the faulty field are not', async () => {
  const rules = async (changes: Changes) => {
    const { findings } = await inspectChanged({ ...changes, 'lint.yaml': 'preset: strict\n' });
    return new Set(findings.filter(({ file }) => file.endsWith(REGULATION)).map(({ rule }) => rule));
  };
  const before = await rules({});
  expect(before).toContain('term/not-stated');
  const after = await rules(edited(REGULATION, 'resultForm:', 'resltForm:'));
  expect(after).toContain('schema/unknown-key');
  expect(after).toContain('term/not-stated');
  expect([...after].filter((rule) => rule === 'rule/failed' || rule.startsWith('acknowledgement/'))).toEqual(
    [],
  );
});

it.each<[name: string, from: string, to: string]>([
  ['an unknown field of the same step', 'duration: 3 (три) часа', 'duration: 3 (два) часа\n        foo: 1'],
  ['a duration without a unit', 'duration: 15 (пятнадцать) минут', 'duration: 15'],
  ['a step to nowhere', 'next: check\n', 'next: chek\n'],
])('%s hides no slip of a duration or of a word', async (_, from, to) => {
  const text = (SOUND[REGULATION] ?? '')
    .replace(from, to)
    .replace('3 (три) часа', '3 (два) часа')
    .replace('text: портал', 'text: пoртал');
  const changes = { [REGULATION]: text };
  const { findings, regulations } = await inspectChanged(changes);
  const told = findings.map((finding) => pointed(finding, changes));
  expect(told).toContain(`${REGULATION} duration/figure-differs-from-words «3 (два) часа»`);
  expect(told).toContain(`${REGULATION} text/mixed-scripts «пoртал»`);
  expect(regulations[0]).toMatchObject({ unchecked: true });
});

it('a slip is still accepted where the record beside it has an error', async () => {
  const text = (SOUND[REGULATION] ?? '')
    .replace('3 (три) часа', '3 (два) часа')
    .replace('next: check\n', 'next: chek\n')
    .replace(
      'acknowledged:\n',
      'acknowledged:\n  - rule: duration/figure-differs-from-words\n    reason: так в тексте акта\n    by: редакция\n    until: 2027-12-31\n',
    );
  const { findings } = await inspectChanged({ [REGULATION]: text });
  const found = findings.filter(({ rule }) => rule === 'duration/figure-differs-from-words');
  expect(found.map(({ acknowledged }) => acknowledged?.reason)).toEqual(['так в тексте акта']);
  expect(findings.filter(({ rule }) => rule.startsWith('acknowledgement/'))).toEqual([]);
});

it('an excess is still found beside a slip elsewhere, and is still an error', async () => {
  const text = (SOUND[REGULATION] ?? '')
    .replace('duration: 3 (три) часа', 'duration: 20 (двадцать) рабочих дней')
    .replace('resultForm:', 'resltForm:');
  const { findings } = await inspectChanged({ [REGULATION]: text });
  expect(findings.map(({ rule }) => rule)).toContain('term/exceeded');
});

it('what could not be looked for is not said to be gone', async () => {
  const sound = SOUND[REGULATION] ?? '';
  const acknowledgement = (rule: string) =>
    `  - { rule: ${rule}, where: channels/office, reason: так стоит в акте, by: редакция, until: 2027-12-31 }\n`;
  const changes = {
    [REGULATION]: sound.replace(/^acknowledged:\n/m, (line) => line + acknowledgement('term/exceeded')),
  };
  expect(changes[REGULATION]).not.toBe(sound);
  const rules = async (more: Changes) => {
    const { findings } = await inspectChanged({ ...changes, ...more });
    return findings.map(({ rule }) => rule);
  };
  expect(await rules({})).toContain('acknowledgement/stale');
  expect(await rules(edited(CALENDAR, '2014-', '2014-99-'))).not.toContain('acknowledgement/stale');
  expect(await rules({ [STANDARD]: 'order: [' })).not.toContain('acknowledgement/stale');
});
