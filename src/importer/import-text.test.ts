import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';
import type { Setting } from './setting.ts';
import { decodeSource } from './source/decode.ts';

const LAYOUTS = new URL('__fixtures__/layout/', import.meta.url);
const SETTING: Setting = {
  country: 'kz',
  regions: { zarechie: { name: 'Заречная область' } },
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: 'f'.repeat(64),
};

const imported = (layout: string, name = 'source.txt', setting = SETTING) =>
  importText(decodeSource(name, readFileSync(new URL(`${layout}/${name}`, LAYOUTS))), setting);
const ofText = (text: string, setting = SETTING) =>
  importText({ name: 'a.txt', text, encoding: 'utf-8', format: 'text' }, setting);

const REFERRING = `Постановление акимата Заречной области от 5 марта 2016 года № 41
акимат Заречной области ПОСТАНОВЛЯЕТ:
1. Утвердить прилагаемый регламент государственной услуги «Учет пасек».
Утвержден постановлением акимата Заречной области от 5 марта 2016 года № 41
Регламент государственной услуги «Учет пасек»
1. Общие положения
1. Государственная услуга «Учет пасек» оказывается отделами через портал.
2. Основанием для начала процедуры (действия) по оказанию государственной услуги является запрос в ГБД ФЛ согласно пункту 9 стандарта государственной услуги «Учет пасек», утвержденного приказом Министра пчеловодства Республики Казахстан от 2 февраля 2015 года № 12.
`;

describe('an imported text', () => {
  it('is an act with regulations: their records refer to one another', () => {
    const { verdict, drafts } = imported('wrapped');
    expect(verdict).toBe('regulations');
    expect(drafts.map(({ kind, id }) => [kind, id])).toEqual([
      ['act', 'kz/zarechie/2016-41-7'],
      ['regulation', 'kz/zarechie/2016-41-7/vydacha-spravki-o-podvore'],
    ]);
    expect(drafts[0]?.record).toMatchObject({
      region: 'zarechie',
      approves: [{ regulation: drafts[1]?.id }],
      source: { register: 'register', id: 'unknown', text: 'source.txt', sha256: SETTING.sha256 },
    });
    expect(drafts[1]?.record).toMatchObject({
      act: drafts[0]?.id,
      titles: { heading: 'Выдача справки о подворье' },
    });
  });

  it('has a region that the site does not know: said so, not guessed', () => {
    const { drafts } = imported('bare');
    expect(drafts[0]?.id).toBe('kz/priozerskii-gorodskoi-maslikhat/2015-9');
    expect(drafts[0]?.record.region).toBe('unknown');
    expect(drafts[0]?.todo.map(({ path }) => path[0])).toContain('region');
  });

  it('is an order with standards by their annexes', () => {
    const { verdict, drafts } = imported('order');
    expect(verdict).toBe('standards');
    expect(drafts.map(({ kind, id }) => [kind, id])).toEqual([
      ['order', 'kz/mp/2015-12'],
      ['standard', 'kz/mp/2015-12/01'],
      ['standard', 'kz/mp/2015-12/02'],
    ]);
    expect(drafts[0]?.record.approves).toMatchObject([
      { standard: drafts[1]?.id },
      { standard: drafts[2]?.id },
    ]);
  });

  it('is no act: it has no records, and every line is not placed', () => {
    const { verdict, drafts, ledger } = imported('not-an-act');
    expect(verdict).toBe('nothing');
    expect(drafts).toEqual([]);
    expect(ledger.total).toMatchObject({ field: 0, boilerplate: 0 });
    expect(ofText('').verdict).toBe('nothing');
  });

  it('brings a record of a standard that is known by its name alone', () => {
    const { drafts } = ofText(REFERRING);
    const id = 'kz/mp/2015-12/uchet-pasek';
    expect(drafts.find(({ kind }) => kind === 'regulation')?.record.standard).toMatchObject({ ref: id });
    expect(drafts.find(({ kind }) => kind === 'standard')).toMatchObject({
      id,
      record: { order: 'kz/mp/2015-12', titles: { heading: 'Учет пасек' } },
    });
    expect(drafts.find(({ kind }) => kind === 'order')).toMatchObject({
      record: { number: '12', date: '2015-02-02', redaction: { known: 'unknown' } },
      todo: [{ path: ['title'] }],
    });
  });

  it('refers to a standard of the catalogue when there is one of that title', () => {
    const known = { id: 'kz/mp/2015-12/01', order: 'kz/mp/2015-12', title: 'Учёт пасек' };
    const { drafts } = ofText(REFERRING, { ...SETTING, orders: [known.order], standards: [known] });
    expect(drafts.map(({ kind }) => kind)).toEqual(['act', 'regulation']);
    expect(drafts[1]?.record.standard).toMatchObject({ ref: known.id });
  });

  it('names abbreviations that it does not explain, and says which of them the glossary does', () => {
    expect(ofText(REFERRING).terms.map(({ term }) => term)).toEqual(['ГБД ФЛ']);
    expect(ofText(REFERRING, { ...SETTING, glossary: ['ГБД ФЛ'] }).terms).toMatchObject([
      { term: 'ГБД ФЛ', inGlossary: true },
    ]);
  });

  it('of a page points into the page', () => {
    const { source, drafts } = imported('page', 'source.html');
    const heading = drafts[1]?.origins.find(({ path }) => path.join('/') === 'titles/heading');
    const [span] = heading?.spans ?? [];
    expect(source.text.slice(span?.start, span?.end)).toBe('Учет пасек');
    expect(span?.start).toBeGreaterThan(source.text.indexOf('<h3>'));
  });
});
