import { describe, expect, it } from 'vitest';
import { everyDayOrLong } from '../../model/__fixtures__/long-run.ts';
import { makeWords } from '../__fixtures__/make-words.ts';
import { settle } from '../sourced.ts';
import { actRef, actReferences } from './act-reference.ts';

function read(text: string): unknown[] {
  return actReferences(makeWords(text)).map((found) => settle(actRef(found), text).record);
}

const NORTHERN = { kind: 'постановление', authority: 'акимат Северной области' };

describe('a reference to an act', () => {
  it('has its title before the date or behind the number', () => {
    const title = 'Об утверждении "Правил"';
    const expected = [{ ...NORTHERN, number: 'А-3/92', date: '2014-03-19', title }];
    expect(
      read(
        'постановление акимата Северной области «Об утверждении "Правил"» от 19 марта 2014 года № А-3/92;',
      ),
    ).toEqual(expected);
    expect(
      read(
        'постановлением акимата Северной области от 19.03.2014 № А-3/92 «Об утверждении "Правил"» (далее)',
      ),
    ).toEqual(expected);
  });

  it('in a list of amendments has the authority of the one before', () => {
    const found = actReferences(
      makeWords(
        'внесенными постановлениями акимата Северной области от 08.07.2015 № 169 (со дня первого); от 11.08.2015 № 205 (с 1 мая).',
      ),
    );
    expect(found.map(({ number, after }) => ['text' in number && number.text, after.text])).toEqual([
      ['169', '(со дня первого);'],
      ['205', '(с 1 мая).'],
    ]);
    expect(found[1]?.authority).toEqual(found[0]?.authority);
  });

  it('in Kazakh ends with the kind', () => {
    const text =
      'Солтүстік облысы әкімдігінің 24.12.2019 № 943 (алғашқы ресми жарияланған күнінен) қаулысымен.';
    expect(read(text)).toEqual([
      { kind: 'қаулы', authority: 'Солтүстік облысы әкімдігі', number: '943', date: '2019-12-24' },
    ]);
    expect(actReferences(makeWords(text))[0]?.after.text).toBe('(алғашқы ресми жарияланған күнінен) .');
  });

  it('without date or number is none', () => {
    expect(read('постановление акимата Северной области «О чём»')).toEqual([]);
    expect(read('Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах»')).toEqual(
      [],
    );
  });

  it('is searched in time that grows with the text', () => {
    const { times, limit } = everyDayOrLong({ times: 4_000, limit: 2_000 }, { times: 20_000, limit: 20_000 });
    const before = process.threadCpuUsage();
    expect(read('постановление акимата области «О чём, '.repeat(times))).toEqual([]);
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(limit);
  });
});
