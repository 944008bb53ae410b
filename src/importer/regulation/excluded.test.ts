import { describe, expect, it } from 'vitest';
import { outline } from '../outline/outline.ts';
import { settle } from '../sourced.ts';
import { readRegulation } from './read-regulation.ts';

function read(note: string) {
  const text = `Утвержден\nпостановлением акимата\nот 1 мая 2015 года № 1\n\nРегламент государственной услуги «Выдача справки»\n${note}\n`;
  const parts = outline({ name: 'act.txt', text, encoding: 'utf-8', format: 'text' });
  const [part] = parts.documents;
  const reading = part && readRegulation(part, { language: parts.language });
  return { record: reading && settle(reading.record, text).record, todo: reading?.todo ?? [] };
}

const BY = 'постановлением Приозерского областного акимата от 08.07.2015 № 16';

describe('an excluded regulation', () => {
  it('is its title and the act that excluded it', () => {
    const { record, todo } = read(
      `Сноска. Регламент исключен ${BY} (вводится в действие со дня первого официального опубликования).`,
    );
    expect(record).toEqual({
      titles: { heading: 'Выдача справки' },
      excluded: {
        by: {
          kind: 'постановление',
          authority: 'Приозерский областной акимат',
          number: '16',
          date: '2015-07-08',
        },
        rule: 'day-of-first-publication',
        date: 'unknown',
        text: `Регламент исключен ${BY} (вводится в действие со дня первого официального опубликования)`,
        at: 'сноска',
      },
    });
    expect(todo).toEqual([]);
  });

  it('may be one that has lost its force', () => {
    const { record, todo } = read(
      `Сноска. Регламент утратил силу ${BY} (вводится в действие со дня подписания).`,
    );
    expect(record?.excluded).toMatchObject({
      by: { number: '16' },
      rule: 'day-of-signing',
      text: expect.stringMatching(/^утратил силу/u),
    });
    expect(todo).toEqual([]);
  });

  it.each([`Сноска. Регламент - в редакции ${BY}.`, `Сноска. Пункт 3 исключен ${BY}.`])(
    'is not: %s',
    (note) => {
      expect(read(note).record).not.toHaveProperty('excluded');
    },
  );
});
