import type { Setting } from '../../setting.ts';

/** A catalogue that has nothing. */
export const SETTING: Setting = {
  country: 'kz',
  regions: {},
  register: { id: 'adilet', name: 'Әділет' },
  spheres: {},
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};
