import { describe, expect, it } from 'vitest';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { findUses, isExplained } from './abbreviations.ts';

function usesIn(text: string) {
  return findUses(makeRegulation([], { notes: [{ text, at: 'п. 8' }] }));
}
const abbreviationsIn = (text: string) => usesIn(text).map(({ acronym }) => acronym);

describe('usesOf', () => {
  it.each([
    ['работник ЦОНа передаёт документы через ЦОНы', ['ЦОН', 'ЦОН']],
    ['ввод оператора ЦОНа в АРМ ИС ЦОН логина', ['ЦОН', 'АРМ ИС ЦОН']],
    ['между ИИН/БИН, указанным в запросе, и ЭЦП', ['ИИН', 'БИН', 'ЭЦП']],
    ['через ХҚКО по месту жительства', ['ХҚКО']],
  ])('reads «%s»', (text, abbreviations) => {
    expect(abbreviationsIn(text)).toEqual(abbreviations);
  });

  it.each([
    'СПРАВКА О РЕГИСТРАЦИИ',
    'выдаётся СПРАВКА О СОСТАВЕ',
    'документы НЕ принимаются',
    'по законам РК и правилам ТОО',
    'глава ІІ и раздел ХІ',
    'заявление А.Б. Иванова в формате PDF',
    'веб-портал «электронного правительства» и Министерство',
  ])('reads none in «%s»', (text) => {
    expect(abbreviationsIn(text)).toEqual([]);
  });
});

describe('isExplained', () => {
  it.each([
    ['идентификационного номера (далее – ИИН) и пароля', true],
    ['идентификационного номера (далее-ИИН)', true],
    ['электронной цифровой подписью (ЭЦП) получателя', true],
    ['*ИИН - индивидуальный идентификационный номер', true],
    ['проверка ИИН и пароля', false],
    ['направление запроса, а также в ЕНИС – о данных доверенности', false],
    ['данные (ИИН – при наличии)', false],
  ])('«%s»: %s', (text, explained) => {
    expect(usesIn(text).map(isExplained)).toEqual([explained]);
  });
});
