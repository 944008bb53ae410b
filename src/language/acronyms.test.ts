import { expect, it } from 'vitest';
import { findAcronyms, isExplainedBy, isExplainedInPlace, splitAcronym } from './acronyms.ts';

const acronymsIn = (text: string) => findAcronyms(text).map(({ acronym }) => acronym);

it.each([
  ['работник ЦОНа и ЦОНом', ['ЦОН', 'ЦОН']],
  ['запись в АРМ ИС ЦОН', ['АРМ ИС ЦОН']],
  ['сведения из ЕНИСа', ['ЕНИС']],
  ['через ХҚО жүгінеді', ['ХҚО']],
  // A stress, the state, a legal person, a Roman number, a heading.
  ['заявление НЕ принимают', []],
  ['законы РК', []],
  ['КГУ города', []],
  ['глава ХІІ кодекса', []],
  ['ПОРЯДОК ДЕЙСТВИЙ', []],
])('finds in «%s» %j', (text, acronyms) => {
  expect(acronymsIn(text)).toEqual(acronyms);
});

it('is explained by the explanation of its parts', () => {
  const explained = new Set(splitAcronym('АРМ РШЭП'));
  expect(isExplainedBy(explained, 'АРМ')).toBe(true);
  expect(isExplainedBy(explained, 'РШЭП АРМ')).toBe(true);
  expect(isExplainedBy(explained, 'ИС АРМ')).toBe(false);
});

it.each([
  ['индивидуальный номер (далее – ИИН)', true],
  ['цифровой подписью (ЭЦП)', true],
  ['ИС – информационная система', true],
  ['работник ЦОН принимает', false],
])('sees in «%s» whether it is explained there: %s', (text, isExplained) => {
  expect(findAcronyms(text).map((found) => isExplainedInPlace(text, found))).toEqual([isExplained]);
});
