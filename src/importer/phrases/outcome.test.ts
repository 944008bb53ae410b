import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { readOutcomes, splitOutcome } from './outcome.ts';

const read = (text: string) =>
  readOutcomes(splitOutcome(makeWords(text)).outcome).map(({ text: words, refusal, grounds }) => [
    words.text,
    refusal,
    grounds?.text,
  ]);

describe('the outcome of a service', () => {
  it.each([
    ['Результатом оказания государственной услуги является справка.', [['справка', false, undefined]]],
    [
      'Результат оказываемой государственной услуги – выдача дубликата',
      [['выдача дубликата', false, undefined]],
    ],
    [
      'Результат оказания государственной услуги: справка, либо мотивированный ответ об отказе в оказании услуги по основаниям, указанным в пункте 10 (далее – отказ).',
      [
        ['справка', false, undefined],
        [
          'мотивированный ответ об отказе в оказании услуги',
          true,
          'мотивированный ответ об отказе в оказании услуги по основаниям, указанным в пункте 10',
        ],
      ],
    ],
    [
      'Мемлекеттік қызметті көрсету нәтижесі – анықтама не қызметтен бас тарту туралы жауап',
      [
        ['анықтама', false, undefined],
        ['қызметтен бас тарту туралы жауап', true, undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('«либо» inside one result does not divide it', () => {
    expect(read('Результатом оказания государственной услуги является справка либо её дубликат')).toEqual([
      ['справка либо её дубликат', false, undefined],
    ]);
  });
});
