/** Whatever is edited, what the preview finds by looking at a part is what a check of everything finds. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/synthetic/random.ts';
import { REGULATION, SOUND, writeContent } from '../../catalog/__fixtures__/content.ts';
import { inspect } from '../../catalog/inspect.ts';
import { loadCatalog } from '../../catalog/load.ts';
import type { UnfinishedDraft } from '../../catalog/unfinished.ts';
import { buildSiteData } from '../data.ts';
import { siteOptions } from '../options.ts';
import { draftView } from '../view/draft/draft.ts';
import { PreviewCatalog } from './preview-catalog.ts';

const ROOT = join(import.meta.dirname, '../../..');
const DATE = '2026-01-31';
/** Sequences of edits; each of them is tried upon what those before it left. */
const ROUNDS = Number(process.env.REGLAMENT_PROPERTY_RUNS ?? 100) / 100;
const EDITS = 4;

const withoutChannels = (text = '') => `draft: true\n${text.replace(/^channels:\n(?: .*\n)+/mu, '')}`;

const home = mkdtempSync(join(tmpdir(), 'reglament-preview-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What an author may do to a line, or to a file. */
const SPOIL: readonly ((text: string, line: number) => string | undefined)[] = [
  (text, line) => without(text, line),
  (text, line) => replace(text, line, (one) => one.replace(/(\p{L}{4,})/u, '$1х')),
  (text, line) => replace(text, line, (one) => one.replace(/\d+/, (number) => String(Number(number) + 1))),
  (text, line) => replace(text, line, (one) => one.replace(/kz\/[\w/-]+/, 'kz/nobody/2015-1/nothing')),
  (text, line) => replace(text, line, (one) => `${one} "`),
  (text) => `${text}# заметка\n`,
  () => undefined,
];

const without = (text: string, line: number) => text.split('\n').toSpliced(line, 1).join('\n');
const replace = (text: string, line: number, change: (one: string) => string) =>
  text
    .split('\n')
    .map((one, at) => (at === line ? change(one) : one))
    .join('\n');

async function expectSame(preview: PreviewCatalog, content: string, what: string): Promise<void> {
  const part = await preview.inspectAgain();
  const loaded = await loadCatalog(content);
  const whole = inspect(content, loaded, DATE, 'build');
  const tell = ({ findings, checks, regulations }: typeof whole) => ({
    what,
    findings,
    checks: [...checks].sort(([a], [b]) => (a < b ? -1 : 1)),
    regulations,
  });
  // Compared as texts, because both are long.
  if (JSON.stringify(tell(part.inspection)) !== JSON.stringify(tell(whole)))
    expect(tell(part.inspection)).toEqual(tell(whole));
  expect([...part.loaded.catalog.regulations.keys()]).toEqual([...loaded.catalog.regulations.keys()]);
}

it('tells of many errors the first, and how many there are', async () => {
  const content = join(home, 'many/content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  for (const folder of ['acts', 'standards', 'rules', 'regulations'])
    for (const name of readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.yaml'))
        writeFileSync(
          join(content, folder, name),
          `nothing: known\n${readFileSync(join(content, folder, name), 'utf8')}`,
        );
  const { errors } = await new PreviewCatalog(content, DATE).read();
  expect(errors).toMatch(/Показаны первые 50 из \d{2,}; все покажет reglament check\.\n$/);
  expect(errors.match(/^\S+ {2}ошибка/gm)).toHaveLength(50);
});

it('a draft that lacks its channels is shown and stops nothing', async () => {
  const content = writeContent({ [REGULATION]: withoutChannels(SOUND[REGULATION]) });
  const { errors, shown } = await new PreviewCatalog(content, DATE).read();
  expect(errors).toBe('');
  const [draft, ...others] = shown.unfinished ?? [];
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ kind: 'regulation', id: 'kz/vko/2014-198/eksternat' });
  const options = { ...siteOptions(), contentDir: content, date: DATE };
  const view = draftView(buildSiteData(options, shown), draft as UnfinishedDraft);
  expect(view.title).toContain('экстернат');
  expect(view.lacks.map(({ message }) => message)).toEqual([expect.stringContaining('«channels»')]);
  expect(view.fields.find(({ name }) => name === 'услугодатель')?.values[0]).toEqual({
    path: 'слова акта',
    text: expect.stringContaining('исполнительными органами'),
  });
});

it.each(Array.from({ length: Math.max(1, ROUNDS) }, (_, round) => round))(
  'finds by parts what it finds at once: round %i',
  async (round) => {
    const content = join(home, `${round}/content`);
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const random = seededRandom(round + 1);
    const preview = new PreviewCatalog(content, DATE);
    await expectSame(preview, content, 'beginning');
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    const sound = new Map(files.map((file) => [file, readFileSync(join(content, file), 'utf8')]));
    for (let edit = 0; edit < EDITS; edit += 1) {
      const file = files[random.integer(0, files.length - 1)] ?? '';
      const text = sound.get(file) ?? '';
      const line = random.integer(1, text.split('\n').length - 1);
      const way = random.integer(0, SPOIL.length - 1);
      const spoilt = SPOIL[way]?.(text, line);
      if (spoilt === undefined) rmSync(join(content, file));
      else writeFileSync(join(content, file), spoilt);
      await expectSame(preview, content, `${file}:${line} spoilt by way ${way}`);
      // Every second one is mended, as an editor does it that puts a new file in the place of the old.
      if (edit % 2 === 0) {
        writeFileSync(join(content, `${file}~`), text);
        renameSync(join(content, `${file}~`), join(content, file));
        await expectSame(preview, content, `${file} mended`);
      }
    }
  },
  60_000,
);
