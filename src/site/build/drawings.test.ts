import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Catalog } from '../../model/entry.ts';
import { drawCatalog } from './drawings.ts';

it('a picture of a page that cannot be drawn stops nothing: it is told with its page, and the others are drawn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-drawings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const page = join(folder, 'own.md');
  const fence = (title: string, line: string) =>
    `\`\`\`mermaid ${title}\nflowchart TD\n  a[x]\n${line}\`\`\`\n`;
  const linked = fence('Ссылка', '  click a href "https://other.example"\n');
  writeFileSync(
    page,
    `---\ntitle: Своя\n---\n\n${linked}\n${fence('Дом', '')}\n${fence('Опечатка', '  a --> --> b\n')}`,
  );
  const catalog = { site: { data: { language: 'ru' } }, regulations: new Map() } as unknown as Catalog;
  const told: string[] = [];
  const drawings = await drawCatalog(
    catalog,
    { cacheDir: join(folder, 'cache'), onUndrawn: (file, why) => told.push(`${file}: ${why}`) },
    [folder],
  );
  expect(drawings.get('docs')?.map(({ title }) => title)).toEqual(['Дом']);
  expect(told).toEqual([
    expect.stringMatching(/own\.md: .*«Ссылка»/),
    expect.stringMatching(/own\.md: .*«Опечатка»/),
  ]);
});
