import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Catalog } from '../../model/entry.ts';
import { drawCatalog } from './drawings.ts';

it('a picture that cannot be drawn is told with the page that it stands in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-drawings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const page = join(folder, 'own.md');
  writeFileSync(
    page,
    '---\ntitle: Своя\n---\n\n```mermaid Дом\nflowchart TD\n  a[x]\n  click a href "https://other.example"\n```\n',
  );
  const catalog = { site: { data: { language: 'ru' } }, regulations: new Map() } as unknown as Catalog;
  const drawn = drawCatalog(catalog, { cacheDir: join(folder, 'cache') }, [folder]);
  await expect(drawn).rejects.toThrow(page);
  await expect(drawn).rejects.toThrow('Дом');
});
