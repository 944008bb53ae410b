import { expect, test } from 'vitest';
import type { Site } from '../model/records.ts';
import { listLanguages, nameFolder, siteIn } from './language.ts';

const SITE: Site = {
  name: 'Регламент',
  tagline: 'Куда обратиться',
  language: 'ru',
  languages: ['kk', 'ru'],
  regions: { akmola: { name: 'Акмолинская область' }, vko: { name: 'Восточно-Казахстанская область' } },
  spheres: { family: { name: 'Семья' } },
  registers: { adilet: { name: 'Әділет', home: 'https://adilet.zan.kz' } },
  translations: {
    kk: {
      tagline: 'Қайда жүгіну керек',
      regions: { akmola: 'Ақмола облысы' },
      helpline: 'Байланыс орталығы',
    },
  },
};

test("the catalogue's own language is first and lies at the root", () => {
  expect(listLanguages(SITE)).toEqual(['ru', 'kk']);
  expect(listLanguages(SITE).map((language) => nameFolder(SITE, language))).toEqual(['', 'kk']);
});

test('a site without a list has the one language', () => {
  const { languages: _, ...alone } = SITE;
  expect(listLanguages({ ...alone, language: 'kk' })).toEqual(['kk']);
});

test('what is translated is shown translated, the rest as it is', () => {
  const site = siteIn(SITE, 'kk');
  expect(site).toMatchObject({ name: 'Регламент', tagline: 'Қайда жүгіну керек', language: 'kk' });
  expect(site.regions.akmola?.name).toBe('Ақмола облысы');
  expect(site.regions.vko?.name).toBe('Восточно-Казахстанская область');
  expect(site.spheres).toEqual(SITE.spheres);
  expect(siteIn(SITE, 'ru').regions).toEqual(SITE.regions);
});
