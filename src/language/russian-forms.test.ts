import { describe, expect, it } from 'vitest';
import { detectCase, sameLemma } from './russian-forms.ts';
import { fromGenitive, fromInstrumental } from './russian-nominative.ts';

describe('sameLemma', () => {
  it.each([
    ['отделом', 'отдел', true],
    ['Орган', 'органы', true],
    ['вузом', 'вуз', true],
    ['отделение', 'отдел', false],
    ['работник', 'работа', false],
    ['ИС', 'ИСП', false],
  ])('of «%s» and «%s» is %s', (one, other, same) => {
    expect(sameLemma(one, other)).toBe(same);
    expect(sameLemma(other, one)).toBe(same);
  });
});

describe('detectCase', () => {
  it.each([
    ['Комиссия', 'комиссия', 'nominative'],
    ['сотрудник', 'сотрудники', 'nominative'],
    ['комиссией', 'комиссия', 'instrumental'],
    ['специалистом', 'специалист', 'instrumental'],
    ['канцелярию', 'канцелярия', 'other'],
  ])('sees beside its nominative that «%s» of «%s» is %s', (word, nominative, expected) => {
    expect(detectCase(word, nominative)).toBe(expected);
  });
});

describe('a name', () => {
  it.each([
    ['приемной комиссией вуза', 'приемная комиссия вуза'],
    ['ответственными исполнителями отдела', 'ответственные исполнители отдела'],
    ['участковым инспектором', 'участковый инспектор'],
    ['областным управлением', 'областное управление'],
    ['правовым отделом', 'правовой отдел'],
    ['должностным лицом', 'должностное лицо'],
    ['ГБД', undefined],
  ])('out of the instrumental: «%s»', (name, expected) => {
    expect(fromInstrumental(name)).toBe(expected);
  });

  it.each([
    ['оператора ЦОНа', 'оператор ЦОНа'],
    ['услугополучателя', 'услугополучатель'],
    ['комиссии акимата', 'комиссия акимата'],
    ['вуз', undefined],
  ])('out of the genitive: «%s»', (name, expected) => {
    expect(fromGenitive(name)).toBe(expected);
  });
});
