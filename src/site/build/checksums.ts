/** Sums of every file of a site, in the file that `sha256sum --check` reads, and the signature of that file. */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KnownFiles, openKnownFiles } from './kept/known-files.ts';
import type { Known } from './kept/memory.ts';

const SUMS = 'SHA256SUMS';
/** Ed25519 over the bytes of the sums, in Base64. */
const SIGNATURE = `${SUMS}.sig`;
/** Written after the sums, or about them. */
const UNSUMMED = new Set([SUMS, SIGNATURE, '.reglament-site']);

function listSiteFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .filter((path) => !UNSUMMED.has(path))
    .sort();
}

/** @param known of the site that was built before; without it every file is read */
export const openSums = (known?: Known): KnownFiles<string> =>
  openKnownFiles(known, (bytes) => createHash('sha256').update(bytes).digest('hex'));

/**
 * @param dir of a site in which nothing is written any more
 * @param privateKey PEM of an Ed25519 key, where the site is to be signed
 */
export function writeChecksums(dir: string, privateKey?: string, files = openSums()): void {
  const sums = Buffer.from(
    listSiteFiles(dir)
      .map((path) => `${files.tell(join(dir, path))}  ${path}\n`)
      .join(''),
  );
  writeFileSync(join(dir, SUMS), sums);
  if (privateKey === undefined) return;
  const signature = sign(null, sums, createPrivateKey(privateKey)).toString('base64');
  writeFileSync(join(dir, SIGNATURE), `${signature}\n`);
}

export interface SiteVerification {
  files: number;
  /** Named in the sums, and not there. */
  missing: string[];
  /** There, and of another sum. */
  changed: string[];
  /** There, and not named in the sums. */
  added: string[];
  /** `none`: the site is not signed; `unchecked`: nobody named a key. */
  signature: 'none' | 'unchecked' | 'good' | 'bad';
}

/** @throws Error when a line of the sums is none */
function readSums(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index): [string, string] => {
        const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (sum === undefined || path === undefined)
          throw new Error(`${SUMS}:${index + 1}: это не строка суммы`);
        return [path, sum];
      }),
  );
}

/**
 * @param publicKey Base64 of an Ed25519 key (SPKI) that the site should be signed with
 * @throws Error when the folder has no sums, or they cannot be read
 */
export function verifyChecksums(dir: string, publicKey?: string): SiteVerification {
  const bytes = readFileSync(join(dir, SUMS));
  const sums = readSums(bytes.toString('utf8'));
  const files = listSiteFiles(dir);
  const there = new Set(files);
  const found = openSums();
  return {
    files: sums.size,
    missing: [...sums.keys()].filter((path) => !there.has(path)),
    changed: files.filter((path) => sums.has(path) && sums.get(path) !== found.tell(join(dir, path))),
    added: files.filter((path) => !sums.has(path)),
    signature: verifySignature(dir, bytes, publicKey),
  };
}

function verifySignature(
  dir: string,
  sums: Uint8Array,
  publicKey: string | undefined,
): SiteVerification['signature'] {
  let signature: string;
  try {
    signature = readFileSync(join(dir, SIGNATURE), 'utf8');
  } catch {
    return 'none';
  }
  if (publicKey === undefined) return 'unchecked';
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, sums, key, Buffer.from(signature, 'base64')) ? 'good' : 'bad';
}
