/** What an importer has to know of a catalogue. */
import type { Setting } from '../importer/setting.ts';
import type { Catalog } from '../model/entry.ts';

/** The first folder of a record where the catalogue has none yet. */
const COUNTRY = 'kz';

export function readSetting({ site, acts, orders, standards, glossary }: Catalog): Omit<Setting, 'sha256'> {
  const [[register, { name }] = ['unknown', { name: '' }]] = Object.entries(site?.data.registers ?? {});
  const [country] = [...acts.keys()].map((id) => id.split('/', 1)[0] ?? COUNTRY);
  return {
    country: country ?? COUNTRY,
    regions: site?.data.regions ?? {},
    spheres: site?.data.spheres ?? {},
    register: { id: register, name },
    orders: [...orders.keys()],
    glossary: (glossary?.data.entries ?? []).flatMap(({ term, synonyms }) => [term, ...(synonyms ?? [])]),
    standards: [...standards.values()].map(({ id, data }) => ({
      id,
      order: data.order,
      title: data.titles.heading,
    })),
  };
}
