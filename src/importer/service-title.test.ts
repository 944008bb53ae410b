import { describe, expect, it } from 'vitest';
import { makeWords } from './__fixtures__/make-words.ts';
import { sameTitle, titleIn, titleWords } from './service-title.ts';

describe('the title of a service', () => {
  it.each([
    ['Регламент государственной услуги «Выдача «зелёной» карты»', 'Выдача «зелёной» карты'],
    ['регламент государственной услуги "Учет пасек"', 'Учет пасек'],
    ['Регламент государственной услуги "Учет', 'Учет'],
    ['Регламент государственной услуги Учет пасек', 'Учет пасек'],
    ['исключен постановлением', 'исключен постановлением'],
  ])('in «%s» is «%s»', (text, title) => {
    expect(titleIn(text)).toBe(title);
    expect(titleWords(makeWords(text))).toMatchObject({ text: title });
    expect(titleWords(makeWords(text)).offsets.at(0)).toBe(text.indexOf(title));
  });

  it('is the same in another writing', () => {
    expect(sameTitle('Учёт – пасек', 'учет- «пасек»')).toBe(true);
    expect(sameTitle('Учет пасек', 'Учет пчел')).toBe(false);
    expect(sameTitle('', '«»')).toBe(false);
  });
});
