import { expect, it } from 'vitest';
import { findRegion, findSphere } from './region.ts';

const REGIONS = {
  zapad: { name: 'Западная область' },
  'severo-zapad': { name: 'Северо-Западная область' },
  kamensk: { name: 'Каменская область' },
  ozersk: { name: 'город Озёрск' },
};

it.each([
  ['акимат Северо-Западной области', 'severo-zapad'],
  ['акимат Западной области', 'zapad'],
  ['Северо-Западный областной маслихат', 'severo-zapad'],
  ['акимат Каменской области', 'kamensk'],
  ['Каменский областной акимат', 'kamensk'],
  ['акимат города Озёрска', 'ozersk'],
  ['акимат Озёрского района', undefined],
  ['Министр труда Республики Казахстан', undefined],
])('of «%s» is %s', (authority, region) => {
  expect(findRegion(authority, REGIONS)).toBe(region);
});

it('a ministry is of no region, though one is named like the state', () => {
  const regions = { all: { name: 'Республика Казахстан' }, kz: { name: 'Республика' }, ...REGIONS };
  expect(findRegion('Министр труда Республики Казахстан', regions)).toBeUndefined();
  expect(findRegion('акимат Каменской области Республики Казахстан', regions)).toBe('kamensk');
});

it('the sphere stands in the title', () => {
  const spheres = { education: { name: 'Образование' }, family: { name: 'Семья и дети' } };
  expect(findSphere('Об утверждении регламентов в сфере семьи и детей', spheres)).toBe('family');
  expect(findSphere('Об утверждении регламентов услуг в сфере образования', spheres)).toBe('education');
  expect(findSphere('Об утверждении регламентов услуг', spheres)).toBeUndefined();
  expect(findSphere('Об образовании комиссии в сфере транспорта', spheres)).toBeUndefined();
});
