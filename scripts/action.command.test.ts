/** The step of action.yml as GitHub would run it: same shell, inputs by the environment. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { type Changes, REGULATION, SOUND, writeContent } from '../src/catalog/__fixtures__/content.ts';
import { runCommand } from './__fixtures__/run-command.ts';

interface Action {
  inputs: Record<string, { default?: string }>;
  runs: { steps: { name?: string; uses?: string; run?: string; env?: Record<string, string> }[] };
}

const ROOT = join(import.meta.dirname, '..');
const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const step = action.runs.steps.find(({ name }) => name === 'Check');
const home = mkdtempSync(join(tmpdir(), 'reglament-action-'));
/** Tells what it was called with, word by word, and checks nothing. */
const ECHO = join(home, 'echo.cjs');
writeFileSync(ECHO, 'console.log(JSON.stringify(process.argv.slice(2)))');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** `${{ inputs.x }}` and `${{ github.action_path }}` as the runner fills them in. */
function fill(text: string, inputs: Record<string, string>): string {
  return text
    .replaceAll(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
    )
    .replaceAll(/\$\{\{ github\.action_path \}\}/g, ROOT)
    .replaceAll(/\$\{\{ github\.[^}]+ \}\}/g, 'x');
}

function runAction(
  changes: Changes,
  inputs: Record<string, string> = {},
  prepare: (cwd: string) => void = () => {},
) {
  const cwd = dirname(writeContent(changes));
  prepare(cwd);
  return runStep(cwd, inputs);
}

function runStep(cwd: string, inputs: Record<string, string>, instead: Record<string, string> = {}) {
  const summary = join(home, 'summary.md');
  rmSync(summary, { force: true });
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => [name, fill(value, inputs)]),
  );
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99'],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: summary, ...env, ...instead },
    },
  );
  return { status, stdout, stderr, cwd, summary: readFileSync(summary, 'utf8') };
}

const WRONG: Changes = { 'regulations/kz/vko/2014-198/eksternat.yaml': 'act: kz/vko/2014-198\n' };

/** Steps that exceed the term. */
const LONGER = (SOUND[REGULATION] ?? '').replace(
  'duration: 3 (три) часа',
  'duration: 20 (двадцать) рабочих дней',
);

/** The same, acknowledged. */
const ACCEPTED: Changes = {
  [REGULATION]: LONGER.replace(
    'rule: appendix/picture-missing',
    'rule: term/exceeded\n    accepts: 5 рабочих дней 15 минут',
  ),
};

const COMMIT_ALL = [
  ['init', '-q'],
  ['add', '.'],
  ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'a'],
];

describe('the GitHub action', () => {
  it('passes a sound catalogue and writes the summary', () => {
    const { status, stdout, summary } = runAction({});
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(summary).not.toBe('');
  });

  it('fails on a wrong record, with its annotation, a summary and a report for code scanning', () => {
    const { status, stdout, summary, cwd } = runAction(WRONG, { sarif: 'report.sarif' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=content\/regulations\/kz\/vko\/2014-198\/eksternat\.yaml,line=\d/m);
    expect(summary).toContain('eksternat.yaml');
    const { version } = JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8'));
    expect(version).toBe('2.1.0');
  });

  it('begins the summary of a pull request with what became worse', () => {
    const { status, summary } = runAction({}, { 'changed-since': 'HEAD' }, (cwd) => {
      for (const argv of COMMIT_ALL) spawnSync('git', argv, { cwd });
      writeFileSync(join(cwd, 'content', REGULATION), LONGER);
    });
    expect(status).toBe(1);
    expect(summary).toMatch(/^## Что изменилось с HEAD\n\n- хуже: /);
  });

  it('reports the whole catalogue to code scanning, whatever was changed', () => {
    const { status, stdout, cwd } = runAction(
      { [REGULATION]: LONGER },
      { 'changed-since': 'HEAD', sarif: 'report.sarif' },
      (folder) => {
        for (const argv of COMMIT_ALL) spawnSync('git', argv, { cwd: folder });
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'report.sarif'), 'utf8')).toMatch(/"ruleId": ?"term\/exceeded"/);
  });

  it('fails when it could not check at all', () => {
    expect(runAction({}, { content: 'elsewhere' }).status).toBe(2);
  });

  it.each([
    ['content', 'content"; touch taken; "'],
    ['content', "content'; touch taken; '"],
    ['content', '`touch taken`'],
    ['content', '--fix'],
    ['changed-since', '$(touch taken)'],
    ['changed-since', '--output=taken'],
    ['max-warnings', '1; touch taken'],
    ['sarif-format', 'content\ntouch taken'],
  ])('takes no input for a command: %s %j', async (input, text) => {
    const cwd = dirname(writeContent({}));
    // What the shell makes of it, and what the command makes of what it was given.
    const { status, stdout } = runStep(cwd, { sarif: 'report.sarif', [input]: text }, { REGLAMENT: ECHO });
    expect(status).toBe(0);
    const argv = JSON.parse(stdout) as string[];
    expect(argv.filter((word) => word.includes(text))).not.toEqual([]);
    expect(await runCommand(argv, cwd)).toMatchObject({ status: 2 });
    expect(existsSync(join(cwd, 'taken'))).toBe(false);
  });

  it('finds a folder and writes a report whatever they are called', () => {
    const named = 'с $(touch taken) \'и\' "так"';
    const { status, cwd } = runAction({}, { content: named, sarif: `${named}.sarif` }, (folder) =>
      renameSync(join(folder, 'content'), join(folder, named)),
    );
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, `${named}.sarif`), 'utf8')).version).toBe('2.1.0');
    expect(existsSync(join(cwd, 'taken'))).toBe(false);
  });

  it('leads from the summary to the lines of the files', () => {
    expect(runAction(WRONG).summary).toContain(
      '](x/x/blob/x/content/regulations/kz/vko/2014-198/eksternat.yaml#L1)',
    );
  });

  it.each([
    ['code-scanning', false],
    ['sarif', true],
  ])('writes %s where it is asked for', (format, isWhole) => {
    const { cwd } = runAction(ACCEPTED, { sarif: 'report.sarif', 'sarif-format': format });
    const { results } = JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8')).runs[0];
    expect(results.some(({ ruleId }: { ruleId: string }) => ruleId === 'term/exceeded')).toBe(isWhole);
  });

  it('is pinned: what it uses is named by a hash', () => {
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used).not.toEqual([]);
    for (const one of used) expect(one).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
  });
});
