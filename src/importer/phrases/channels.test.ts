import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { channelsIn, findChannel, splitChannels } from './channels.ts';

describe('channels', () => {
  it.each([
    ['канцелярию услугодателя', 'office'],
    ['республиканское государственное предприятие «Центр обслуживания населения»', 'con'],
    ['некоммерческое акционерное общество «Государственная корпорация «Правительство для граждан»', 'con'],
    ['веб-портал «электронного правительства» www.egov.kz', 'portal'],
    ['Мемлекеттік корпорация', 'con'],
    ['почту', undefined],
  ])('%s', (text, kind) => {
    expect(findChannel(text)).toBe(kind);
  });

  it('are parted where another one begins, not inside of one', () => {
    const text =
      'канцелярию услугодателя, предприятие «Центр обслуживания, населения» (далее – ЦОН) и (или) веб-портал';
    expect(splitChannels(makeWords(text)).map((part) => part.text)).toEqual([
      'канцелярию услугодателя, предприятие «Центр обслуживания, населения» (далее – ЦОН)',
      'веб-портал',
    ]);
  });

  it('are parted after a remark, though the quote before it was left open', () => {
    const text =
      'общество «Государственная корпорация «Правительство для граждан» (далее – ГК) и веб-портал «электронного правительства»';
    expect(splitChannels(makeWords(text)).map((part) => part.text)).toEqual([
      'общество «Государственная корпорация «Правительство для граждан» (далее – ГК)',
      'веб-портал «электронного правительства»',
    ]);
  });

  it('are found in a sentence about a term', () => {
    expect(channelsIn('с момента обращения к услугодателю или в ЦОН')).toEqual(['office', 'con']);
    expect(channelsIn('при обращении через портал')).toEqual(['portal']);
    expect(channelsIn('с момента сдачи документов')).toEqual([]);
  });
});
