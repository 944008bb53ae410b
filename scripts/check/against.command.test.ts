/** `check --against` in a repository: what the branch did to the verdicts. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { REGULATION, SOUND, writeContent } from '../../src/catalog/__fixtures__/content.ts';
import { runCommand } from '../__fixtures__/run-command.ts';

const SHIPPED = new URL('../../content', import.meta.url).pathname;

function commit(cwd: string): void {
  for (const argv of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'a'],
  ]) {
    const { status, stderr } = spawnSync('git', argv, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

/** The catalogue as committed, and then with one piece of the regulation replaced. */
function changedCatalogue(from: string, to: string): string {
  const dir = writeContent();
  commit(dirname(dir));
  const text = SOUND[REGULATION] ?? '';
  expect(text).toContain(from);
  writeFileSync(join(dir, REGULATION), text.replace(from, to));
  return dirname(dir);
}

const LONGER = ['duration: 3 (три) часа', 'duration: 20 (двадцать) рабочих дней'] as const;

it('a verdict that became worse comes first, in the terminal and in a pull request', async () => {
  const cwd = changedCatalogue(...LONGER);
  const { stdout } = await runCommand(['check', '--against', 'HEAD'], cwd);
  expect(stdout.split('\n').slice(0, 3)).toEqual(
    [
      'Что изменилось с HEAD',
      '  хуже: регламент kz/vko/2014-198/eksternat, канцелярия услугодателя: укладывается в срок → превышает срок (превышение 5 рабочих дней 15 минут)',
      '  другая сумма шагов: регламент kz/vko/2014-198/eksternat, канцелярия услугодателя: 3 часа 15 минут → 20 рабочих дней 15 минут',
    ].map((line) => line.replaceAll(/(?<=\d) /gu, '\u00a0')),
  );
  const markdown = await runCommand(['check', '--against', 'HEAD', '--format', 'markdown'], cwd);
  expect(markdown.stdout).toMatch(/^## Что изменилось с HEAD\n\n- хуже: /);
  const json = await runCommand(['check', '--against', 'HEAD', '--format', 'json'], cwd);
  expect(JSON.parse(json.stdout).against.changes[0].kind).toBe('worse');
  const github = await runCommand(['check', '--against', 'HEAD', '--format', 'github'], cwd);
  expect(github.stderr).toMatch(/^Что изменилось с HEAD\n {2}хуже: /);
});

it('a step that went is told though the check passes', async () => {
  const [step = ''] = / {6}- id: sign\n(?: {8}.*\n)+/.exec(SOUND[REGULATION] ?? '') ?? [];
  const cwd = changedCatalogue(step, '');
  const { status, stdout } = await runCommand(['check', '--against', 'HEAD'], cwd);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'шага больше нет: регламент kz/vko/2014-198/eksternat, provider/sign: «подписание',
  );
});

/** A part of the shipped catalogue as committed, then with one piece of a record replaced. */
function changedRecord(file: string, from: string, to: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'reglament-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const part of ['acts/kz/akmola', 'regulations/kz/akmola', 'rules', 'standards']) {
    cpSync(join(SHIPPED, part), join(cwd, 'content', part), { recursive: true });
  }
  commit(cwd);
  const path = join(cwd, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return cwd;
}

const PITANIE = 'rules/kz/mon/2020-158/pitanie';
const SPRAVKI = 'regulations/kz/akmola/2015-a-7-298/spravki-po-opeke';

it.each([
  [
    'rules in force whose steps are too long',
    PITANIE,
    'duration: 3 рабочих дня',
    'duration: 7 рабочих дней',
    [
      'хуже: правила kz/mon/2020-158/pitanie, канцелярия услугодателя: укладывается в срок → превышает срок (превышение 3 рабочих дня)',
      'другая сумма шагов: правила kz/mon/2020-158/pitanie, канцелярия услугодателя: 4 рабочих дня → 8 рабочих дней',
    ],
  ],
  [
    'a term of rules in force',
    PITANIE,
    'duration: 5 рабочих дней',
    'duration: 8 рабочих дней',
    [
      'другой срок: правила kz/mon/2020-158/pitanie, канцелярия услугодателя: «5 рабочих дней» → «8 рабочих дней»',
    ],
  ],
  [
    'a step of rules in force',
    PITANIE,
    `          - id: preparation
            who: услугодатель
            what: подготовка справки
            duration: 3 рабочих дня
            at: п. 7
`,
    '',
    ['шага больше нет: правила kz/mon/2020-158/pitanie, provider/preparation: «подготовка справки»'],
  ],
  [
    'a row of the table',
    PITANIE,
    'documents: 9',
    'documents: 8',
    ['другая строка перечня: правила kz/mon/2020-158/pitanie, rows/documents: 9 → 8'],
  ],
  [
    'the path of a case that lost the courier',
    SPRAVKI,
    `          - provider
          - con-issue
        conditions:
          - { process: con-issue, step: no-data, met: true }
        inferred: [path]`,
    `          - con-issue
        conditions:
          - { process: con-issue, step: no-data, met: true }
        inferred: [path]`,
    [
      'другая сумма шагов: регламент kz/akmola/2015-a-7-298/spravki-po-opeke, ЦОН (данных в системах нет): ≥ 2 рабочих дня 1 час 15 минут → ≥ 30 минут',
    ],
  ],
  [
    'a case that went',
    SPRAVKI,
    `      - term: п. 4 пп. 1)
        title: данные есть в системах
        path: [portal]
        inferred: [path]
`,
    '',
    [
      'больше не проверяется: регламент kz/akmola/2015-a-7-298/spravki-po-opeke, портал eGov (данные есть в системах)',
    ],
  ],
])('%s: told first', async (_, record, from, to, expected) => {
  const { stdout } = await runCommand(
    ['check', '--against', 'HEAD'],
    changedRecord(`${record}.yaml`, from, to),
  );
  const told = stdout.slice(0, stdout.indexOf('\n\n')).replaceAll('\u00a0', ' ').split('\n');
  expect(told[0]).toBe('Что изменилось с HEAD');
  expect(told.map((line) => line.trim())).toEqual(expect.arrayContaining(expected));
});

it('the same holds against verdicts that were kept in a file', async () => {
  const dir = writeContent();
  const cwd = dirname(dir);
  const { stdout: kept } = await runCommand(['check', '--format', 'verdicts'], cwd);
  writeFileSync(join(cwd, 'kept.json'), kept);
  writeFileSync(join(dir, REGULATION), (SOUND[REGULATION] ?? '').replace(...LONGER));
  const { stdout } = await runCommand(['check', '--against', 'kept.json'], cwd);
  expect(stdout).toMatch(/^Что изменилось с kept\.json\n {2}хуже: /);
  writeFileSync(join(cwd, 'kept.json'), '{}');
  const { status, stderr } = await runCommand(['check', '--against', 'kept.json'], cwd);
  expect([status, stderr]).toEqual([2, expect.stringContaining('не выводы проверки')]);
});

it('leaves nothing behind, and reads no link of the other revision', async () => {
  const dir = writeContent();
  symlinkSync('/etc/hostname', join(dir, 'regulations', 'kz', 'link.yaml'));
  commit(dirname(dir));
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('reglament-against-'));
  const { stdout } = await runCommand(['check', '--against', 'HEAD'], dirname(dir));
  expect(stdout).toMatch(/^Что изменилось с HEAD\n {2}Выводы не стали хуже/);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('reglament-against-'))).toEqual(before);
});

it.each([
  [['--against', 'nowhere'], 'git не знает ревизии «nowhere»'],
  [['--against', '--upload-pack=touch'], '--against: значение не то или его нет'],
  [['--against', 'kept.json'], 'файл «kept.json» не читается'],
])('%j is refused', async (argv, message) => {
  const dir = writeContent();
  commit(dirname(dir));
  const { status, stderr } = await runCommand(['check', ...argv], dirname(dir));
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});

it('outside a repository there is nothing to compare with', async () => {
  const cwd = dirname(writeContent());
  expect(existsSync(join(cwd, '.git'))).toBe(false);
  const { status, stderr } = await runCommand(['check', '--against', 'HEAD'], cwd);
  expect([status, stderr]).toEqual([2, expect.stringContaining('не в репозитории git')]);
});

it('a record that was renamed is held against what it was', async () => {
  const cwd = changedCatalogue(...LONGER);
  await runCommand(['rename', 'kz/vko/2014-198/eksternat', 'kz/vko/2014-198/ekstern'], cwd);
  const { stdout } = await runCommand(['check', '--against', 'HEAD'], cwd);
  expect(stdout).toContain('хуже: регламент kz/vko/2014-198/ekstern, канцелярия услугодателя');
  expect(stdout).not.toContain('больше нет среди проверенных');
});

it('a file that had an error at the revision is named: what hung on it cannot be compared', async () => {
  const cwd = changedCatalogue('id:', 'id: [');
  const dir = join(cwd, 'content');
  const broken = readFileSync(join(dir, REGULATION), 'utf8');
  commit(cwd);
  writeFileSync(join(dir, REGULATION), SOUND[REGULATION] ?? '');
  const { stdout } = await runCommand(['check', '--against', 'HEAD'], cwd);
  expect(broken).not.toBe(SOUND[REGULATION]);
  expect(stdout.split('\n')[1]).toBe(
    `  в ревизии HEAD файлы с ошибками (content/${REGULATION}): выводов, которым они нужны, там не было, и сравнить их не с чем`,
  );
});
