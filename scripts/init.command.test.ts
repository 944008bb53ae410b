/** A new catalogue passes its own check, and nothing that stands is ever replaced. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './__fixtures__/run-command.ts';

let home: string;

const reglament = (...argv: string[]) => runCommand(argv, home);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'reglament-init-'));
  expect((await reglament('init', 'new', '--region', 'atyrau=Атырауская область')).status).toBe(0);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('reglament init', () => {
  it('names in every record a schema that an editor finds', () => {
    const content = join(home, 'new/content');
    const records = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(records.length).toBeGreaterThan(10);
    for (const name of records) {
      const [line = ''] = readFileSync(join(content, name), 'utf8').split('\n');
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? [];
      const found = JSON.parse(readFileSync(join(content, dirname(name), schema), 'utf8'));
      expect([name, found.$schema]).toEqual([name, expect.stringContaining('2020-12')]);
    }
  });

  it('makes a catalogue that passes every rule', async () => {
    writeFileSync(join(home, 'new/content/lint.yaml'), 'preset: strict\n');
    const { status, stdout, stderr } = await reglament('check', '--content', 'new/content');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Замечаний нет.\n', stderr: '' });
  });

  it('fills every place of the template, and leaves the expressions of GitHub alone', () => {
    const workflow = readFileSync(join(home, 'new/.github/workflows/reglament.yml'), 'utf8');
    expect(workflow).toContain('uses: "OWNER/reglament@main"');
    expect(workflow).toMatch(/\$\{\{ github\.event\.pull_request\.base\.sha \}\}/);
    expect(readFileSync(join(home, 'new/content/site.yaml'), 'utf8')).toContain('"atyrau":');
    expect(readFileSync(join(home, 'new/README.md'), 'utf8')).not.toContain('{{');
  });

  it('brings a made-up act whose draft passes the check, and says of itself that it is one', async () => {
    const { status, stdout } = await reglament('import', 'new/primer', '--out', 'new/content');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('– записан') });
    const checked = await reglament('check', '--content', 'new/content');
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toMatch(/vymyshlennoi-spravki \(черновик\)\n.+укладывается в срок\n/);
    const records = readdirSync(join(home, 'new/content/acts'), { recursive: true, encoding: 'utf8' });
    expect(records).toContain('kz/primer/2016-1.yaml');
  });

  it('keeps out of git what the program makes, by a file that a package can carry', () => {
    expect(readFileSync(join(home, 'new/.gitignore'), 'utf8')).toMatch(/^node_modules\/$/m);
    expect(readdirSync(join(home, 'new'))).not.toContain('gitignore');
  });

  it('names folders as a shell takes them', async () => {
    const { stdout } = await reglament('init', 'my own/cat');
    expect(stdout).toContain('import "my own/cat/primer" --out "my own/cat/content"');
    expect(readFileSync(join(home, 'my own/cat/README.md'), 'utf8')).toContain('review "my own/cat/content"');
  });

  it.each([
    ['x/y@main', 'ветка и метка меняются без вас'],
    ['x/y@0123456789012345678901234567890123456789', ''],
  ])('advises to pin the action: %s', async (action, advice) => {
    const { stdout } = await reglament('init', action.slice(4), '--action', action);
    expect(stdout.includes('назовите коммит')).toBe(advice !== '');
    expect(stdout).toContain(advice);
  });

  it('replaces nothing and leaves nothing behind when one file is there', async () => {
    cpSync(join(home, 'new/README.md'), join(home, 'half/README.md'));
    const { status, stderr } = await reglament('init', 'half');
    expect(status).toBe(2);
    expect(stderr).toContain('half/README.md');
    expect(readdirSync(join(home, 'half'))).toEqual(['README.md']);
  });

  it.each([
    ['--name', 'a"\n  b: c'],
    ['--region', 'Атырау'],
    ['--region', 'a=b"c'],
    ['--action', 'x/y@z\nrun: rm'],
  ])('does not take %s «%s»', async (option, value) => {
    const { status, stderr } = await reglament('init', 'other', option, value);
    expect(status).toBe(2);
    expect(stderr).toContain(option);
    expect(readdirSync(home)).not.toContain('other');
  });
});
