import { expect, it } from 'vitest';
import { makeDividedTest, makeHyphenJoiner } from './hyphens.ts';

const TEXT =
  'Заявление услугодателя принято\nв социально-экономическом отделе сегодня\nи на правление подано';

it.each([
  ['подпись услуго-', 'дателя', true],
  ['подпись услуго\u00ad', 'дателя', true],
  ['подпись услуго\u2010', 'получателя', true],
  ['в социально-', 'экономическом', false],
  ['штрих-', 'кодом', false],
  ['подпись испол-', 'нителя', true],
  ['подпись услуго', 'дателя', true],
  ['подано на', 'правление', false],
  ['конец.', 'дателя', false],
  ['услуго-', 'Дателя', false],
])('a program that typesets divides «%s» + «%s»: %s', (line, next, divided) => {
  expect(makeDividedTest(TEXT, true)(line, next)).toBe(divided);
});

it.each([
  ['подпись услуго-', 'дателя', true],
  ['подпись испол-', 'нителя', false],
  ['подпись услуго', 'дателя', false],
])('a text has divided «%s» + «%s» only where the word stands elsewhere: %s', (line, next, divided) => {
  expect(makeDividedTest(TEXT, false)(line, next)).toBe(divided);
});

it('joins the lines of a cell', () => {
  const join = makeHyphenJoiner(TEXT);
  expect(join(['канцелярия услуго-', 'дателя в социально-', 'экономическом', 'отделе'])).toBe(
    'канцелярия услугодателя в социально-экономическом отделе',
  );
});
