/** Site data with nothing but acts and their regulations, for views that need no more. */
import { linkRecords } from '../../../../catalog/link.ts';
import type { AnyEntry, RecordKind } from '../../../../model/entry.ts';
import type { Act, ExcludedRegulation, Site } from '../../../../model/records.ts';
import type { SiteData } from '../../../data.ts';
import { ru } from '../../../i18n/ru.ts';

const SITE: Site = {
  name: 'Справочник',
  tagline: 'О порядке',
  language: 'ru',
  regions: { vko: { name: 'Восточный край' }, akmola: { name: 'Северный край' }, empty: { name: 'Пустой край' } },
  spheres: { education: { name: 'Образование' } },
  registers: { adilet: { name: 'Реестр', home: 'https://example.org' } },
};

function entries(kind: RecordKind, records: Record<string, unknown>): AnyEntry[] {
  return Object.entries(records).map(([id, data]) => ({ kind, id, file: `${id}.yaml`, data }) as AnyEntry);
}

export function makeSite(
  acts: Record<string, Act>,
  { regulations = {}, site = {} }: { regulations?: Record<string, ExcludedRegulation>; site?: Partial<Site> } = {},
): SiteData {
  const settings = { ...SITE, ...site };
  return {
    options: { date: '2026-01-01' },
    site: settings,
    t: ru,
    catalog: linkRecords([
      ...entries('act', acts),
      ...entries('regulation', regulations),
      ...entries('site', { site: settings }),
    ]),
  } as unknown as SiteData;
}
