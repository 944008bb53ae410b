import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { clearDesk } from '../draft.ts';
import { readBasis } from './basis.ts';

const grounds = (text: string) => readBasis(makeWords(text), clearDesk()).map((ground) => ground.text);
const LAW =
  'пунктом 3 статьи 16 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах»';

describe('the grounds of an act', () => {
  it('end where the authority begins', () => {
    expect(grounds(`В соответствии с ${LAW} акимат Северной области ПОСТАНОВЛЯЕТ:`)).toEqual([LAW]);
    expect(grounds(`В соответствии с ${LAW}, Северный областной акимат ПОСТАНОВЛЯЕТ:`)).toEqual([LAW]);
    expect(grounds(`В соответствии с ${LAW} ПРИКАЗЫВАЮ:`)).toEqual([LAW]);
    expect(grounds(`В соответствии с ${LAW} Приозёрский городской маслихат Р Е Ш И Л:`)).toEqual([LAW]);
    expect(grounds(`В соответствии с ${LAW} Правительство Республики Казахстан постановляет:`)).toEqual([
      LAW,
    ]);
  });

  it('are told from each other, though not inside titles', () => {
    const order =
      'приказом Министра труда от 5 мая 2015 года № 8 «Об утверждении правил, приказов и решений»';
    expect(
      grounds(
        `В соответствии с пунктами 1, 3 статьи 27 Закона «О чём», ${LAW} и ${order} акимат области ПОСТАНОВЛЯЕТ:`,
      ),
    ).toEqual(['пунктами 1, 3 статьи 27 Закона «О чём»', LAW, order]);
  });

  it('are not parted inside one', () => {
    const law = 'пунктами 1 и 3 статьи 16 Закона';
    expect(
      grounds(`В соответствии с ${law} и постановлением Правительства № 5 акимат области ПОСТАНОВЛЯЕТ:`),
    ).toEqual([law, 'постановлением Правительства № 5']);
  });

  it('in Kazakh are one, up to «сәйкес»', () => {
    const law = '"Мемлекеттік қызметтер туралы" 2013 жылғы 15 сәуірдегі Заңының 16-бабына';
    expect(grounds(`${law} сәйкес Солтүстік облысы әкімдігі ҚАУЛЫ ЕТЕДІ:`)).toEqual([law]);
  });

  it('may be none', () => {
    expect(grounds('')).toEqual([]);
    expect(grounds('ПРИКАЗЫВАЮ:')).toEqual([]);
  });
});
