import { describe, expect, it } from 'vitest';
import type { Appendix, Titles } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { titleDiffers } from './title-differs.ts';

const HEADING = 'Выдача справок органов, осуществляющих функции по опеке';

function run(titles: Partial<Titles>, ...appendices: Partial<Appendix>[]) {
  const regulation = regulationOf([], {
    titles: { heading: HEADING, ...titles },
    appendices: appendices.map((one) => ({
      label: 'Приложение',
      content: 'flowchart',
      picture: 'missing',
      ...one,
    })),
  });
  const findings = lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    titleDiffers,
  ]);
  return findings.map(({ severity, path }) => `${severity} ${path.join('/')}`);
}

describe('title/differs', () => {
  it('warns of other words, wherever the name stands', () => {
    const other = 'Выдача справок органов, исполняющих функции по опеке';
    expect(
      run({ listed: other, body: other, standard: other }, {}, { header: other, service: other }),
    ).toEqual([
      'warning titles/listed',
      'warning titles/body',
      'warning titles/standard',
      'warning appendices/1/header',
      'warning appendices/1/service',
    ]);
  });

  it('warns of words left out or put in another order', () => {
    expect(run({ listed: 'Выдача справок органов' })).toEqual(['warning titles/listed']);
    expect(run({ listed: 'Выдача справок, осуществляющих органов функции по опеке' })).toHaveLength(1);
  });

  it('notes punctuation, quotation marks, case and ё', () => {
    expect(run({ listed: 'Выдача справок органов осуществляющих функции по опеке' })).toEqual([
      'info titles/listed',
    ]);
    expect(run({ listed: `«${HEADING}»` })).toEqual(['info titles/listed']);
    expect(run({ listed: HEADING.toUpperCase() })).toEqual(['info titles/listed']);
  });

  it('is silent about equal titles, however the lines are broken', () => {
    expect(run({ listed: HEADING, body: HEADING.replaceAll(' ', '\n') }, { header: HEADING })).toEqual([]);
    expect(run({})).toEqual([]);
  });

  it('names an appendix that has no label', () => {
    const regulation = regulationOf([], {
      appendices: [{ label: 'unknown', header: 'Сводка', content: 'unknown', picture: 'missing' }],
    });
    const context = { id: 'kz/a/b', regulation, standard: undefined, act: undefined };
    expect(lint('regulation', context, [titleDiffers])[0]?.text.ru.message).toContain(
      '(приложение без номера, шапка)',
    );
  });

  it('looks at excluded regulations, too', () => {
    const regulation = {
      act: 'kz/vko/2014-198',
      item: '4)',
      titles: { heading: 'Справка', listed: 'Сводка' },
      excluded: {
        by: { authority: 'акимат', number: '169', date: '2015-07-08' },
        rule: 'unknown' as const,
        date: 'unknown',
        text: 'исключен',
        at: 'п. 1',
      },
    };
    const context = { id: 'kz/a/b', regulation, standard: undefined, act: undefined };
    expect(lint('regulation', context, [titleDiffers])).toMatchObject([
      { severity: 'warning', text: { ru: { expected: 'Справка', got: 'Сводка' } } },
    ]);
  });
});
