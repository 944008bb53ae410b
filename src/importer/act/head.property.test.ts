/** Whatever requisites a line is made of, the same are read from it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import type { Read } from '../sourced.ts';
import type { Words } from '../words.ts';
import { readHead } from './head.ts';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const inWords = (iso: string) =>
  `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)} года`;
const inFigures = (iso: string) => `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
const written = fc.constantFrom(inWords, inFigures);
const sign = fc.constantFrom('№ ', 'N ', '№');
const number = fc.stringMatching(/^(?:[А-Я]-)?\d{1,4}(?:[-/]\d{1,3})?$/);
/** Kind, authority in the genitive, authority in the nominative. */
const author = fc.constantFrom(
  ['постановление', 'акимата Северной области', 'акимат Северной области'],
  ['постановление', 'Северо-Озёрского областного акимата', 'Северо-Озёрский областной акимат'],
  ['решение', 'Озёрского городского маслихата', 'Озёрский городской маслихат'],
  ['приказ', 'Министра труда Республики Казахстан', 'Министр труда Республики Казахстан'],
);
const INSTRUMENTAL: Readonly<Record<string, string>> = {
  постановление: 'постановлением',
  решение: 'решением',
  приказ: 'приказом',
};

const requisites = fc.record({ day, written, sign, number });
type Requisites = { day: string; written: (iso: string) => string; sign: string; number: string };
const phrase = (said: Requisites) => `от ${said.written(said.day)} ${said.sign}${said.number}`;

const plain = (value: Words | Read | undefined) => value && ('value' in value ? value.value : value.text);

it('the line of requisites', () => {
  const line = fc.record({
    author,
    act: requisites,
    registered: fc.option(requisites, { nil: undefined }),
    repealed: fc.option(requisites, { nil: undefined }),
  });
  fc.assert(
    fc.property(line, ({ author: [kind = '', genitive = '', nominative], act, registered, repealed }) => {
      const sentences = [
        `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${genitive} ${phrase(act)}`,
        registered &&
          `Зарегистрировано Департаментом юстиции Северной области ${registered.written(registered.day)} ${registered.sign}${registered.number}`,
        repealed && `Утратило силу ${INSTRUMENTAL[kind]} ${genitive} ${phrase(repealed)}`,
      ].filter((sentence) => sentence !== undefined);
      const words = makeWords(sentences.join('. '));
      const head = readHead({
        head: [{ markers: [], words, at: 'строка реквизитов' }],
        preamble: [],
        items: [],
        signature: [],
      });
      expect(head.act && [head.act.kind.value, plain(head.act.authority)]).toEqual([kind, nominative]);
      expect(head.act && [head.act.date.value, plain(head.act.number)]).toEqual([act.day, act.number]);
      expect(head.adopted?.text).toBe(sentences[0]);
      expect(head.registration && [head.registration.date.value, plain(head.registration.number)]).toEqual(
        registered && [registered.day, registered.number],
      );
      expect(head.changes.map(({ type, by }) => [type, by?.date.value, plain(by?.number)])).toEqual(
        repealed ? [['repealed', repealed.day, repealed.number]] : [],
      );
    }),
  );
});
