/**
 * An author's day with the installed package, in a folder where nothing else is. It asks the registry for the packages and
 * takes minutes: `REGLAMENT_AUTHOR_DAY=1`.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeContent } from '../../src/catalog/__fixtures__/content.ts';

const ROOT = join(import.meta.dirname, '../..');
const TEXT = join(ROOT, 'src/importer/__fixtures__/act-single/text.txt');

let home: string;
let desk: string;
/** Another file system, where the machine has one in memory. */
let elsewhere: string;

const run = (program: string, argv: readonly string[], cwd: string) =>
  execFileSync(program, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const reglament = (...argv: string[]) =>
  run(process.execPath, [join(home, 'node_modules/reglament/scripts/bin.js'), ...argv], desk);

describe.skipIf(!process.env.REGLAMENT_AUTHOR_DAY)('an author’s day', { timeout: 600_000 }, () => {
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'reglament-author-'));
    desk = join(home, 'my-catalogue');
    elsewhere = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'reglament-elsewhere-'));
    mkdirSync(desk);
    run('npm', ['pack', '--pack-destination', home], ROOT);
    const [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(home, 'package.json'), '{"private": true}\n');
    run('npm', ['install', '--prefer-offline', '--no-audit', `./${tarball}`], home);
  }, 600_000);
  afterAll(() => {
    for (const folder of [home, elsewhere]) rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('begins with a catalogue of one’s own, and shows it while it is empty', () => {
    reglament('init', '.', '--region', 'vko=Восточно-Казахстанская область');
    expect(reglament('check')).toBe('Замечаний нет.\n');
    reglament('build', '--out', join(home, 'empty'));
    expect(existsSync(join(home, 'empty/index.html'))).toBe(true);
  });

  it('imports an act and checks it', () => {
    expect(reglament('import', 'primer', '--out', 'content')).toContain('– записан');
    expect(reglament('check')).toContain('укладывается в срок');
    reglament('build', '--out', join(home, 'example'));
    expect(
      readFileSync(
        join(home, 'example/regulations/kz/primer/2016-1/vydacha-vymyshlennoi-spravki/index.html'),
        'utf8',
      ),
    ).toContain('Черновик');
    cpSync(TEXT, join(desk, 'act.txt'));
    expect(() => reglament('import', 'act.txt', '--out', 'content')).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringContaining('– записан') }),
    );
    // What the text does not say is asked of its author; records that are sound take their place.
    expect(() => reglament('check')).toThrow(expect.objectContaining({ status: 1 }));
    rmSync(join(desk, 'content'), { recursive: true });
    cpSync(writeContent({}), join(desk, 'content'), { recursive: true });
    expect(reglament('check')).toMatch(/\S/);
  });

  it.each(['beside', 'inside', 'elsewhere'])('builds %s the catalogue', (where) => {
    const out = { beside: '../site', inside: 'site', elsewhere: join(elsewhere, 'site') }[where] ?? '';
    reglament('build', '--out', out);
    expect(existsSync(resolve(desk, out, 'index.html'))).toBe(true);
  });

  it('is the same on the oldest Node that it promises', () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const old = join(home, 'old');
    mkdirSync(old);
    writeFileSync(join(old, 'package.json'), '{"private": true}\n');
    const version = `${engines.node.replace('>=', '')}.0`;
    run('npm', ['install', '--prefer-offline', '--no-audit', `node@${version}`], old);
    const onOld = (...argv: string[]) =>
      run(
        join(old, 'node_modules/.bin/node'),
        [join(home, 'node_modules/reglament/scripts/bin.js'), ...argv],
        desk,
      );
    expect(run(join(old, 'node_modules/.bin/node'), ['--version'], desk)).toBe(`v${version}\n`);
    expect(onOld('check')).toBe(reglament('check'));
    expect(onOld('rules')).toBe(reglament('rules'));
    const draft = (run: typeof reglament) => {
      try {
        return run('import', 'act.txt');
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    expect(draft(onOld)).toBe(draft(reglament));
    onOld('build', '--out', '../site-by-old');
    expect(readdirSync(join(home, 'site-by-old'), { recursive: true }).length).toBe(
      readdirSync(join(home, 'site'), { recursive: true }).length,
    );
  });

  it('shows the site', async () => {
    const bin = join(home, 'node_modules/reglament/scripts/bin.js');
    const serving = spawn(process.execPath, [bin, 'serve', '--out', 'site', '--port', '0'], { cwd: desk });
    try {
      const said = await new Promise<string>((resolve) => {
        serving.stdout.once('data', (bytes) => resolve(`${bytes}`));
      });
      const answer = await fetch(/http:\S+/.exec(said)?.[0] ?? '');
      expect([answer.status, await answer.text()]).toEqual([
        200,
        readFileSync(join(desk, 'site/index.html'), 'utf8'),
      ]);
    } finally {
      serving.kill('SIGTERM');
    }
  });

  it('lends its engine to a program', () => {
    const program = `
      import { checkRegulation, deadline, loadCatalog } from 'reglament';
      const { catalog } = await loadCatalog('my-catalogue/content');
      const [id] = catalog.regulations.keys();
      const [channel] = checkRegulation(catalog, id);
      console.log(typeof channel.verdict, deadline(catalog, id, { date: '2015-03-18' }).length > 0);`;
    writeFileSync(join(home, 'ask.mjs'), program);
    expect(run(process.execPath, ['ask.mjs'], home)).toBe('string true\n');
  });
});
