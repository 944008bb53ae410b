import { expect, it } from 'vitest';
import { LEGAL_RULES } from './readings.ts';

it.each(Object.entries(LEGAL_RULES))('%s is explained and has its basis, in every language', (_, rule) => {
  for (const { ru, kk, en } of [rule.title, rule.basis]) {
    expect(ru).toMatch(/[а-я]{4}/);
    expect(kk).toMatch(/[а-яәғқңөұүһі]{4}/);
    expect(en).toMatch(/[a-z]{4}/);
  }
});
