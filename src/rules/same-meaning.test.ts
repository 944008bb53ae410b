import { describe, expect, it } from 'vitest';
import { areAkin, meaningWords, meanTheSame } from './same-meaning.ts';

const areSame = (one: string, other: string) => meanTheSame(meaningWords(one), meaningWords(other));

describe('meanTheSame', () => {
  it.each([
    [
      'автоматизированном рабочем месте региональный шлюз',
      'автоматизированное рабочее место региональный шлюз',
    ],
    ['электронной цифровой подписью уполномоченного лица', 'электронно – цифровой подписи'],
    [
      'веб-портал «электронного правительства»: www.e.gov.kz',
      'веб-портал «электронного правительства» www.egov.kz',
    ],
    [
      'интегрированной информационной системе ЦОН',
      'информационной системе "Интегрированная информационная система для Центров обслуживания населения"',
    ],
  ])('takes «%s» and «%s» for one', (one, other) => {
    expect(areSame(one, other)).toBe(true);
    expect(areSame(other, one)).toBe(true);
  });

  it.each([
    ['единый накопительный пенсионный фонд', 'единая нотариальная информационная система'],
    ['структурно-функциональная единица', 'структурное функциональное управление'],
  ])('tells «%s» from «%s»', (one, other) => {
    expect(areSame(one, other)).toBe(false);
  });
});

describe('areAkin', () => {
  it.each([
    [
      'филиал предприятия «Центр обслуживания населения» по области',
      '«Центр обслуживания населения» Комитета связи',
      true,
    ],
    ['единая нотариальная информационная система', 'единый накопительный фонд', false],
    ['индивидуальный идентификационный номер', 'история нового', false],
  ])('«%s», «%s»: %s', (one, other, akin) => {
    expect(areAkin(meaningWords(one), meaningWords(other))).toBe(akin);
  });
});
