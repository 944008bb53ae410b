import { expect, test } from 'vitest';
import type { Regulation, Site } from '../../../model/records.ts';
import { classifyProvider } from './provider.ts';

const site = {
  providers: {
    akimat: { name: 'Акимат', words: ['аппарат акима', 'местный исполнительный орган'] },
    school: { name: 'Школа', words: ['организация образования'] },
  },
} as Partial<Site> as Site;

const providedBy = (text: string) =>
  ({ provider: { text, at: 'п. 1' } }) as Partial<Regulation> as Regulation;

test('the sort of a provider is told by the words of the act, in any form', () => {
  expect(classifyProvider(providedBy('местными исполнительными органами района'), site)?.id).toBe('akimat');
  expect(classifyProvider(providedBy('организациями образования области'), site)?.name).toBe('Школа');
});

test('a provider whose words the settings do not have is of no sort', () => {
  expect(classifyProvider(providedBy('министерством'), site)).toBeUndefined();
  expect(classifyProvider(providedBy('аппаратом акима'), {} as Site)).toBeUndefined();
});

test('an excluded regulation says nothing of its provider', () => {
  expect(classifyProvider({ excluded: {} } as unknown as Regulation, site)).toBeUndefined();
});
