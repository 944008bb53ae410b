/** Site data with nothing but acts and their regulations, for views that need no more. */
import type { Entry } from '../../../../catalog/entry.ts';
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

function entries<K extends 'act' | 'regulation'>(kind: K, records: Record<string, Entry<K>['data']>) {
  return new Map(
    Object.entries<Entry<K>['data']>(records).map(([id, data]) => [id, { kind, id, file: `${id}.yaml`, data }]),
  );
}

export function siteOfActs(
  acts: Record<string, Act>,
  { regulations = {}, site = {} }: { regulations?: Record<string, ExcludedRegulation>; site?: Partial<Site> } = {},
): SiteData {
  const settings = { ...SITE, ...site };
  return {
    options: { date: '2026-01-01' },
    site: settings,
    t: ru,
    catalog: {
      acts: entries('act', acts),
      regulations: entries('regulation', regulations),
      standards: new Map(),
      orders: new Map(),
      site: { data: settings },
    },
  } as unknown as SiteData;
}
