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
