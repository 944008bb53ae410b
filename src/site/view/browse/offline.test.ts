import { expect, test } from 'vitest';
import { makeAct } from '../../../history/__fixtures__/act.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { listOfflineRegions } from './offline.ts';

test('a region with an act has its pages, each once; a region without one has nothing to keep', () => {
  const data = makeSite({ 'kz/vko/2014-198': makeAct([{ type: 'adopted', date: '2014-07-23' }]) });
  expect(listOfflineRegions(data)).toEqual([
    { id: 'vko', name: 'Восточный край', pages: ['/acts/kz/vko/2014-198/'] },
  ]);
});
