/** A new catalogue passes its own check, and nothing that stands is ever replaced. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FRONT = join(import.meta.dirname, 'reglament.ts');

let home: string;

function reglament(...argv: string[]) {
  return spawnSync(process.execPath, [FRONT, ...argv], { cwd: home, encoding: 'utf8' });
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'reglament-init-'));
  expect(reglament('init', 'new', '--region', 'atyrau=Атырауская область').status).toBe(0);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('reglament init', () => {
  it('makes a catalogue that passes every rule', () => {
    writeFileSync(join(home, 'new/content/lint.yaml'), 'preset: strict\n');
    const { status, stdout, stderr } = reglament('check', '--content', 'new/content');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Замечаний нет.\n', stderr: '' });
  });

  it('fills every place of the template, and leaves the expressions of GitHub alone', () => {
    const workflow = readFileSync(join(home, 'new/.github/workflows/reglament.yml'), 'utf8');
    expect(workflow).toContain('uses: "OWNER/reglament@main"');
    expect(workflow).toMatch(/\$\{\{ github\.event\.pull_request\.base\.sha \}\}/);
    expect(readFileSync(join(home, 'new/content/site.yaml'), 'utf8')).toContain('"atyrau":');
    expect(readFileSync(join(home, 'new/README.md'), 'utf8')).not.toContain('{{');
  });

  it('replaces nothing and leaves nothing behind when one file is there', () => {
    cpSync(join(home, 'new/README.md'), join(home, 'half/README.md'));
    const { status, stderr } = reglament('init', 'half');
    expect(status).toBe(2);
    expect(stderr).toContain('half/README.md');
    expect(readdirSync(join(home, 'half'))).toEqual(['README.md']);
  });

  it.each([
    ['--name', 'a"\n  b: c'],
    ['--region', 'Атырау'],
    ['--region', 'a=b"c'],
    ['--action', 'x/y@z\nrun: rm'],
  ])('does not take %s «%s»', (option, value) => {
    const { status, stderr } = reglament('init', 'other', option, value);
    expect(status).toBe(2);
    expect(stderr).toContain(option);
    expect(readdirSync(home)).not.toContain('other');
  });
});
