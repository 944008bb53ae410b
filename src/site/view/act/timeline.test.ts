import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../catalog/load.ts';
import type { RecordsToday } from '../../data.ts';
import { ru as t } from '../../i18n/ru.ts';
import { siteIn } from '../../language.ts';
import { writeHtml } from '../shared/markup.ts';
import { timelineView } from './timeline.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;

let data: RecordsToday;
beforeAll(async () => {
  const { catalog } = await loadCatalog(CONTENT);
  if (catalog.site === undefined) throw new Error('no site.yaml');
  data = {
    options: { contentDir: CONTENT, docsDirs: [], date: '2026-11-30', diagramsDir: '' },
    catalog,
    site: siteIn(catalog.site.data, 'ru'),
    t,
  };
});

function timelineOf(id: string) {
  const act = data.catalog.acts.get(id);
  if (act === undefined) throw new Error(`no act ${id}`);
  return timelineView(data, act);
}

it('goes to today where the act still stands, and is in doubt from the day on which its standards fell', () => {
  const { scale, picture } = timelineOf('kz/akmola/2015-a-7-298');
  expect(scale).toEqual({ first: '2015-06-26', last: '2026-11-30' });
  const stretches = writeHtml(picture).match(/stretch is-[a-z-]+/g) ?? [];
  expect(stretches.at(-1)).toBe('stretch is-doubtful');
  expect(stretches).toContain('stretch is-in-force');
});

it('ends a while after the end of an act that is repealed', () => {
  const { scale } = timelineOf('kz/vko/2014-198');
  expect(scale.last < '2026-01-01').toBe(true);
});
