import { expect, it } from 'vitest';
import { brief, type Changes, edited, REGULATION, SOUND, writeContent } from './__fixtures__/content.ts';
import { type Inspection, inspect } from './inspect.ts';
import { loadCatalog } from './load.ts';

async function inspectChanged(changes: Changes, date = '2026-01-01'): Promise<Inspection> {
  const dir = writeContent(changes);
  return inspect(dir, await loadCatalog(dir), date);
}

/** Steps that take longer than the term, acknowledged until the end of 2027. */
const EXCEEDED: Changes = {
  [REGULATION]: SOUND[REGULATION]
    ?.replace('3 (три) часа', '20 (двадцать) рабочих дней')
    .replace('rule: appendix/picture-missing', 'rule: term/exceeded\n    accepts: 5 рабочих дней 15 минут'),
};

const ofRule = ({ findings }: Inspection, rule: string) =>
  findings.filter((finding) => finding.rule === rule);

it('checks every regulation that has a text', async () => {
  const { checks } = await inspectChanged({});
  expect([...checks.keys()]).toEqual(['kz/vko/2014-198/eksternat']);
  expect(checks.get('kz/vko/2014-198/eksternat')?.map(({ channel, verdict }) => [channel, verdict])).toEqual([
    ['office', 'fits'],
    ['portal', 'unknown'],
  ]);
});

it('gives what the rules find its place, and marks what the record acknowledges', async () => {
  const [finding] = ofRule(await inspectChanged(EXCEEDED), 'term/exceeded');
  expect(finding && brief(finding)).toBe(`${REGULATION}:10:3 term/exceeded`);
  expect(finding?.record).toBe('kz/vko/2014-198/eksternat');
  expect(finding?.acknowledged?.until).toBe('2027-12-31');
});

it('minds the day', async () => {
  const on = async (date: string) =>
    ofRule(await inspectChanged(EXCEEDED, date), 'acknowledgement/expired').length;
  expect([await on('2027-12-31'), await on('2028-01-01')]).toEqual([0, 1]);
});

it('sorts the findings of the reader and of the rules together', async () => {
  const { findings } = await inspectChanged({
    ...EXCEEDED,
    'zzz.txt': '',
    ...edited('site.yaml', 'name:', 'nam:'),
  });
  const places = findings.map(({ file }) => file);
  expect(places).toEqual([...places].sort());
  expect(places).toEqual(
    expect.arrayContaining([`content/${REGULATION}`, 'content/site.yaml', 'content/zzz.txt']),
  );
});

it('lets an acknowledgement that has expired hold in a build', async () => {
  const dir = writeContent(EXCEEDED);
  const { findings } = inspect(dir, await loadCatalog(dir), '2028-01-01', 'build');
  expect(findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged)).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('acknowledgement/expired');
});

/** Severity of the excess, with a tick when it is acknowledged; what is said about acknowledgements. */
async function underLint(lint: string): Promise<string[]> {
  const { findings } = await inspectChanged({ ...EXCEEDED, 'lint.yaml': lint });
  return findings
    .filter(({ rule }) => /^(term\/exceeded|acknowledgement)/.test(rule))
    .map(({ rule, severity, acknowledged }) => `${acknowledged ? '✓ ' : ''}${rule} ${severity}`);
}

it('checks as the catalogue wants', async () => {
  expect(await underLint('preset: recommended\n')).toEqual(['✓ term/exceeded error']);
  expect(await underLint('rules: { term/exceeded: warning }\n')).toEqual(['✓ term/exceeded warning']);
});

it('finds an acknowledgement neither stale nor needed while its rule is off', async () => {
  expect(await underLint('rules: { term/exceeded: off }\n')).toEqual([]);
});

it('checks as usual when the settings are broken, and says that they are', async () => {
  expect(await underLint('rules: { term/exeeded: off }\n')).toEqual(['✓ term/exceeded error']);
});
