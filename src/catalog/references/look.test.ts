import { expect, it } from 'vitest';
import type { AccentColours, Site } from '../../model/records.ts';
import { checkLook } from './look.ts';

const SITE: Site = { name: 'К', tagline: 'К', language: 'ru', regions: {}, spheres: {}, registers: {} };

function draftsOf(accent?: AccentColours) {
  const data = accent === undefined ? SITE : { ...SITE, look: { accent } };
  return checkLook({ kind: 'site', id: 'site', file: 'site.yaml', data });
}

it('lets colours pass that can be read, and settings without any', () => {
  expect(draftsOf({ light: '#0a5a78', dark: '#7cc7e6' })).toEqual([]);
  expect(draftsOf()).toEqual([]);
});

it('measures each theme against its own ground', () => {
  const [light, dark] = draftsOf({ light: '#7cc7e6', dark: '#0a5a78' });
  expect(light).toMatchObject({ path: ['look', 'accent', 'light'], severity: 'error' });
  expect(light?.text.ru).toMatchObject({ got: '1,61 : 1', fix: 'Выберите цвет темнее.' });
  expect(dark).toMatchObject({ path: ['look', 'accent', 'dark'] });
  expect(dark?.text.ru.fix).toBe('Выберите цвет светлее.');
});
