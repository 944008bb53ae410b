/** Everything that writes where people keep their files: how the place looks before, and what is done there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface TrialAct {
  /** Texts of the place before, by path; the folder is there. */
  before: Readonly<Record<string, string>>;
  act(folder: string): Promise<unknown>;
}

const SITE = { 'dist/.reglament-site': '', 'dist/index.html': 'old', 'dist/a/index.html': 'old' };
const UNTIDY = 'name: a \n';
const PICTURE = { source: 'flowchart TD', title: 'a', description: 'b' };

/** A finished site beside its place, as a build leaves it. */
function finish(folder: string): string {
  const next = join(folder, '.dist.reglament-next-1');
  mkdirSync(join(next, 'a'), { recursive: true });
  for (const path of ['index.html', 'a/index.html']) writeFileSync(join(next, path), 'new');
  return next;
}

async function publishSite(folder: string): Promise<void> {
  const { publish, recover, surroundings } = await import('../../src/site/build/publish.ts');
  const { withLock } = await import('../../src/storage/lock.ts');
  const beside = surroundings(join(folder, 'dist'));
  await withLock(beside.lock, 'dist', async () => {
    await recover(beside);
    await publish(finish(folder), beside.target);
  });
}

async function importText(folder: string, text: string, force = false): Promise<void> {
  const { storeDrafts } = await import('../../src/editing/store-drafts.ts');
  const { holdFolder } = await import('../../src/storage/folder.ts');
  const drafts = ['1', '2', '3'].map((number) => ({
    kind: 'act',
    id: `kz/a/2015-${number}`,
    record: { number, kind: text },
    origins: [],
    todo: [],
  }));
  const source = { name: 'a.txt', text, encoding: 'utf-8', format: 'text' };
  const imported = { result: { drafts, source }, sha256: 'a'.repeat(64), faults: [] } as never;
  await holdFolder(folder, (held) => storeDrafts(held, imported, force));
}

export const ACTS: Readonly<Record<string, TrialAct>> = {
  'build: the first site': { before: {}, act: publishSite },
  'build: a site in the place of another': { before: SITE, act: publishSite },
  'import --out: new records': { before: {}, act: (folder) => importText(folder, 'приказ') },
  'import --out --force: records in the place of others': {
    before: {
      'acts/kz/a/2015-1.yaml': 'kind: a\n',
      'acts/kz/a/2015-3.yaml': 'kind: c\n',
      'acts/kz/a/2015-9.yaml': 'kind: d\n',
    },
    act: (folder) => importText(folder, 'приказ', true),
  },
  'import --out: over a record that an editor has worked on': {
    before: {
      '.reglament-imports/acts/kz/a/2015-1.yaml': 'kind: приказ\nnumber: "1"\n',
      'acts/kz/a/2015-1.yaml': 'kind: приказ\nnumber: "1"\ntitle: a # b\n',
    },
    act: (folder) => importText(folder, 'указ'),
  },
  'review: an edit of a record': {
    before: { 'acts/kz/a/2015-1.yaml': '# number: спросить\nkind: приказ # как в тексте\nnumber: "1"\n' },
    act: async (folder) => {
      const { ReviewSession } = await import('../../src/site/review/review-session.ts');
      const session = new ReviewSession(folder);
      const path = 'acts/kz/a/2015-1.yaml';
      const edit = (hash: string) => session.edit({ path, hash, field: ['number'], form: 'text', text: '2' });
      let answer = await edit(session.open(path).hash);
      // What a run that was stopped has left is completed first: the editor sees the file as it is then.
      if (answer.kind === 'conflict') answer = await edit(answer.state.hash);
      if (answer.kind !== 'written') throw new Error(JSON.stringify(answer));
    },
  },
  'import --report-file': {
    before: { 'report.html': 'old' },
    act: async (folder) => {
      const { writeWhole } = await import('../../src/storage/whole-file.ts');
      await writeWhole(join(folder, 'report.html'), 'new');
    },
  },
  'rename: a record goes, another comes, a third speaks of it': {
    before: { 'acts/a.yaml': 'a', 'regulations/b.yaml': 'of a' },
    act: async (folder) => {
      const { holdFolder } = await import('../../src/storage/folder.ts');
      await holdFolder(folder, ({ write }) =>
        write(
          new Map([
            ['acts/a.yaml', undefined],
            ['acts/c/d.yaml', 'a'],
            ['regulations/b.yaml', 'of c/d'],
          ]),
        ),
      );
    },
  },
  'check --fix': {
    before: { 'site.yaml': UNTIDY, 'lint.yaml': UNTIDY, 'glossary.yaml': 'entries: []\n' },
    act: async (folder) => {
      const { tidyFiles } = await import('../../src/editing/tidy-files.ts');
      await tidyFiles(folder, () => true);
    },
  },
  init: {
    before: {},
    act: async (folder) => {
      const { writeNew } = await import('../init/write-new.ts');
      const target = join(folder, 'new');
      const taken = await writeNew(
        target,
        new Map([
          ['content/site.yaml', 'a'],
          ['README.md', 'b'],
          ['.github/c.yml', 'd'],
        ]),
      );
      // Begun by a run that was stopped and completed by this one.
      if (taken.length > 0 && readFileSync(join(target, 'README.md'), 'utf8') !== 'b')
        throw new Error(taken.join());
    },
  },
  'what a build remembers of a site': {
    before: { 'a-site': 'old' },
    act: async (folder) => {
      const { readMemory, writeMemory } = await import('../../src/site/build/kept/memory.ts');
      const known = { memoryFile: join(folder, 'a-site'), state: 's' };
      writeMemory(known, { files: ['a'] });
      // A disk that refuses costs the next build its time: it makes every page again, and here nothing is lost.
      if (readMemory(known) === undefined) throw new Error('nothing is remembered');
    },
  },
  'pictures kept from build to build': {
    before: { 'old.svg': '<svg/>' },
    act: async (folder) => {
      const { diagramKey, renderDiagrams, store } = await import('../../src/diagrams/cache.ts');
      await renderDiagrams([], { cacheDir: folder });
      await store(folder, diagramKey(PICTURE), '<svg>new</svg>');
    },
  },
};

/** Makes the place of an act as it is before. */
export function setOut(folder: string, { before }: TrialAct): void {
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
