/** Whether a folder is the site that was signed, as somebody asks it by the command. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeChecksums } from '../../src/site/build/checksums.ts';
import { runCommand } from '../__fixtures__/run-command.ts';

const SITE = readFileSync(new URL('../../content/site.yaml', import.meta.url), 'utf8');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'reglament-verify-'));
  for (const folder of ['content', 'dist/acts']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'dist/index.html'), 'первая');
  writeFileSync(join(home, 'dist/acts/index.html'), 'акты');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    named: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** The settings name the key that a site should be signed by. */
function nameKey(key: string) {
  writeFileSync(join(home, 'content/site.yaml'), `${SITE}\nsigning:\n  key: ${key}\n`);
}

const verify = () => runCommand(['verify', 'dist'], home);

it('a site that is signed by the key of the settings passes', async () => {
  const { pem, named } = makeKey();
  nameKey(named);
  writeChecksums(join(home, 'dist'), pem);
  expect(await verify()).toEqual({
    status: 0,
    stdout: 'файлов 2, расходится 0; подпись верна\n',
    stderr: '',
  });
});

it('a file that was changed, taken away or added is named', async () => {
  const { pem, named } = makeKey();
  nameKey(named);
  writeChecksums(join(home, 'dist'), pem);
  writeFileSync(join(home, 'dist/index.html'), 'другая');
  rmSync(join(home, 'dist/acts/index.html'));
  writeFileSync(join(home, 'dist/new.html'), 'новая');
  const { status, stdout } = await verify();
  expect([status, stdout]).toEqual([
    1,
    'нет: acts/index.html\nизменён: index.html\nлишний: new.html\nфайлов 2, расходится 3; подпись верна\n',
  ]);
});

it('a key in the settings asks for a signature by it: none, and that of another key, do not do', async () => {
  nameKey(makeKey().named);
  writeChecksums(join(home, 'dist'));
  expect(await verify()).toMatchObject({ status: 1, stdout: expect.stringContaining('не подписан') });
  writeChecksums(join(home, 'dist'), makeKey().pem);
  expect(await verify()).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('подпись не того ключа или не тех сумм'),
  });
});

it('a signature that nobody named a key for is told as unchecked', async () => {
  writeFileSync(join(home, 'content/site.yaml'), SITE);
  writeChecksums(join(home, 'dist'), makeKey().pem);
  expect(await verify()).toMatchObject({ status: 0, stdout: expect.stringContaining('ключ не назван') });
});

it('a key that is not there stops a build before anything is built', async () => {
  const { status, stdout, stderr } = await runCommand(['build', '--sign', 'no.pem', '--out', 'new'], home);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('no.pem')]);
});

it.each([
  ['words', 'no key'],
  [
    'a key of another kind',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ],
])('%s in place of a key stop it too', async (_, pem) => {
  writeFileSync(join(home, 'key.pem'), pem);
  const { status, stdout, stderr } = await runCommand(['build', '--sign', 'key.pem', '--out', 'new'], home);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('нет закрытого ключа Ed25519')]);
});
