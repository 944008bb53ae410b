import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROGRAM } from '../../../storage/program-folder.ts';
import type { BuildReport } from '../build-site.ts';
import { surroundings } from '../publish.ts';
import { findUnchangedSite } from './unchanged-site.ts';
import { nameFolderState, openSiteMemory } from './whole-site.ts';

const REPORT: BuildReport = { diagrams: 3, searchedPages: 7 };

let folder: string;
let site: string;
const content = () => join(folder, 'content');
const sources = (more = {}) => ({
  root: PROGRAM,
  contentState: nameFolderState(content()),
  date: '2026-01-01',
  memoryDir: join(folder, 'memory'),
  ...more,
});
const publishAndSave = (report: BuildReport) => openSiteMemory(sources(), site)?.save(report);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-unchanged-'));
  site = join(folder, 'dist');
  mkdirSync(content());
  mkdirSync(site);
  writeFileSync(join(content(), 'one.yaml'), 'one');
  writeFileSync(join(site, '.reglament-site'), '/');
  writeFileSync(join(site, 'index.html'), 'one');
  publishAndSave(REPORT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a site made from the same is found, and what a killed build left beside it is gone', async () => {
  const left = surroundings(site).next(1);
  mkdirSync(left);
  expect(await findUnchangedSite(sources(), site)).toEqual(REPORT);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(surroundings(site).lock)).toBe(false);
});

test('an edit, another day, another key, content that cannot be read or a touched site is a build', async () => {
  expect(await findUnchangedSite(sources({ date: '2026-01-02' }), site)).toBeUndefined();
  expect(await findUnchangedSite(sources({ privateKey: 'x' }), site)).toBeUndefined();
  expect(await findUnchangedSite(sources({ contentState: undefined }), site)).toBeUndefined();
  writeFileSync(join(content(), 'one.yaml'), 'two');
  expect(await findUnchangedSite(sources(), site)).toBeUndefined();
  writeFileSync(join(content(), 'one.yaml'), 'one');
  expect(await findUnchangedSite(sources(), site)).toEqual(REPORT);
  writeFileSync(join(site, 'index.html'), 'two');
  expect(await findUnchangedSite(sources(), site)).toBeUndefined();
  rmSync(site, { recursive: true });
  expect(await findUnchangedSite(sources(), site)).toBeUndefined();
});

test('a site whose catalogue has remarks is built, so that they are told again', async () => {
  publishAndSave({ ...REPORT, hasRemarks: true });
  expect(await findUnchangedSite(sources(), site)).toBeUndefined();
});
