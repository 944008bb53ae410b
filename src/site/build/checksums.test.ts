import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyChecksums, writeChecksums } from './checksums.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(dir, 'acts'));
  writeFileSync(join(dir, 'index.html'), 'главная');
  writeFileSync(join(dir, 'acts/a b.json'), '{}');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const GOOD = { files: 2, missing: [], changed: [], added: [], signature: 'none' };

function makeKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    open: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    secret: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

test('a site as it was built is whole; the mark of its folder is no part of it', () => {
  writeChecksums(dir);
  writeFileSync(join(dir, '.reglament-site'), '/');
  expect(verifyChecksums(dir)).toEqual(GOOD);
});

test('what is gone, changed or added is named', () => {
  writeChecksums(dir);
  appendFileSync(join(dir, 'index.html'), ' ');
  rmSync(join(dir, 'acts/a b.json'));
  writeFileSync(join(dir, 'acts/new.html'), '');
  expect(verifyChecksums(dir)).toEqual({
    ...GOOD,
    missing: ['acts/a b.json'],
    changed: ['index.html'],
    added: ['acts/new.html'],
  });
});

test('a signature is good by the key that made it, and by no other; changed sums break it', () => {
  const [own, other] = [makeKeys(), makeKeys()];
  writeChecksums(dir, own.secret);
  expect(verifyChecksums(dir, own.open)).toEqual({ ...GOOD, signature: 'good' });
  expect(verifyChecksums(dir, other.open).signature).toBe('bad');
  expect(verifyChecksums(dir).signature).toBe('unchecked');
  appendFileSync(join(dir, 'SHA256SUMS'), `${'0'.repeat(64)}  x\n`);
  expect(verifyChecksums(dir, own.open)).toEqual({ ...GOOD, files: 3, missing: ['x'], signature: 'bad' });
});

test('a file of sums that is none is refused with its line', () => {
  writeFileSync(join(dir, 'SHA256SUMS'), 'abc index.html\n');
  expect(() => verifyChecksums(dir)).toThrow('SHA256SUMS:1');
});
