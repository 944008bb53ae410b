/** The program that makes pages, kept from build to build: to bundle the templates takes longer than a changed page. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, hashText } from '../../reads/fingerprint.ts';
import type { PageSettings } from '../pages/bundle-pages.ts';
import { linkOrCopy } from './file-identity.ts';
import { type Known, readMemory, writeMemory } from './memory.ts';
import { nameProgramState } from './program-state.ts';
import { listFiles, nameFolderState } from './whole-site.ts';

const NAME = 'program-';
/** A language and an address have one each. */
const MOST_KEPT = 8;

interface KeptProgram {
  settings: PageSettings;
  /** Every file, with its hash: a folder that was copied to another disk is as good. */
  files: [file: string, hash: string][];
}

/** Where it is kept. Its files, and a memory of them beside. */
interface Place extends Known {
  folder: string;
}

function findPlace(root: string, memoryDir: string | undefined, environment: unknown): Place | undefined {
  const program = memoryDir === undefined ? undefined : nameProgramState(root);
  const shared = nameFolderState(join(root, 'public'));
  if (memoryDir === undefined || program === undefined || shared === undefined) return undefined;
  const state = fingerprint([program, shared, environment]);
  const folder = join(memoryDir, `${NAME}${state}`);
  return { folder, memoryFile: `${folder}-list`, state };
}

/** @returns nothing, and nothing in `to`, where it is not kept whole as it was made */
function takeKept(place: Place, to: string): PageSettings | undefined {
  const kept = readMemory<KeptProgram>(place);
  if (kept === undefined) return undefined;
  try {
    for (const [file, hash] of kept.files) {
      const from = join(place.folder, file);
      if (hashText(readFileSync(from)) !== hash) throw new Error(`${from} is damaged`);
      mkdirSync(dirname(join(to, file)), { recursive: true });
      linkOrCopy(from, join(to, file));
    }
    return kept.settings;
  } catch {
    for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true });
    return undefined;
  }
}

/** A disk that refuses costs the next build its time. */
function keep(place: Place, from: string, settings: PageSettings): void {
  const parent = dirname(place.folder);
  try {
    mkdirSync(parent, { recursive: true });
    sweep(parent);
    const part = mkdtempSync(join(parent, `${NAME}part-`));
    const files = listFiles(from).map((file): KeptProgram['files'][number] => {
      mkdirSync(dirname(join(part, file)), { recursive: true });
      // Not a link: whoever writes into a file of a site must not write into this one too.
      cpSync(join(from, file), join(part, file));
      return [file, hashText(readFileSync(join(part, file)))];
    });
    rmSync(place.memoryFile, { force: true });
    rmSync(place.folder, { recursive: true, force: true });
    renameSync(part, place.folder);
    writeMemory<KeptProgram>(place, { settings, files });
  } catch {
    rmSync(place.memoryFile, { force: true });
  }
}

/** What an edit of a template leaves nobody asks for again. */
function sweep(parent: string): void {
  const byAge = readdirSync(parent)
    .filter((name) => name.startsWith(NAME))
    .map((name) => ({ path: join(parent, name), time: statSync(join(parent, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  // Each has its folder and its list.
  for (const { path } of byAge.slice(2 * (MOST_KEPT - 1))) rmSync(path, { recursive: true, force: true });
}

/**
 * @param memoryDir nothing where nothing is to be kept
 * @param environment all that the program is made from besides its source
 * @param to an empty folder of this build alone, where the program stands then
 * @param make makes it there
 */
export async function takePageProgram(
  { root, memoryDir, environment }: { root: string; memoryDir?: string | undefined; environment: unknown },
  to: string,
  make: () => Promise<PageSettings>,
): Promise<PageSettings> {
  const place = findPlace(root, memoryDir, environment);
  const kept = place && takeKept(place, to);
  if (kept !== undefined) return kept;
  const settings = await make();
  if (place !== undefined) keep(place, to, settings);
  return settings;
}
