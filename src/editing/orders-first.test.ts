import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { learnStandards } from '../importer/setting.ts';
import { importFile } from './import-file.ts';
import { seemsOrder, sortOrdersFirst } from './orders-first.ts';

const SETTING = {
  country: 'kz',
  regions: {},
  spheres: {},
  register: { id: 'adilet', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
};

const ORDER = `Приложение 2 к приказу Министра культуры Республики Казахстан от 23 апреля 2015 года № 914
Стандарт государственной услуги «Выдача архивных справок»
1. Общие положения
1. Государственная услуга «Выдача архивных справок».
2. Государственная услуга оказывается архивами (далее – услугодатель).
`;
const REGULATION = `Об утверждении регламента государственной услуги «Выдача архивных справок»
Постановление акимата Заречной области от 5 марта 2016 года № 41
Акимат ПОСТАНОВЛЯЕТ:
1. Утвердить прилагаемый регламент государственной услуги «Выдача архивных справок».
Утвержден постановлением акимата Заречной области от 5 марта 2016 года № 41
Регламент государственной услуги «Выдача архивных справок»
1. Общие положения
1. Государственная услуга «Выдача архивных справок» оказывается архивом (далее – услугодатель) на основании стандарта государственной услуги «Выдача архивных справок», утвержденного приказом Министра культуры Республики Казахстан от 23 апреля 2015 года № 914.
`;

it('an order and the regulation that follows it, imported in one run in any order, speak of one standard', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-orders-'));
  try {
    const files = [
      ['a.txt', REGULATION],
      ['b.txt', ORDER],
    ].map(([name = '', text = '']) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    let known: Parameters<typeof importFile>[1] = SETTING;
    const drafts = [];
    for (const file of await sortOrdersFirst(files)) {
      const { result } = await importFile(file, known);
      drafts.push(...result.drafts);
      known = learnStandards(known, result.drafts);
    }
    expect((await sortOrdersFirst(files)).map((file) => basename(file))).toEqual(['b.txt', 'a.txt']);
    const standards = drafts.filter(({ kind }) => kind === 'standard').map(({ id }) => id);
    expect(standards).toEqual(['kz/mk/2015-914/02']);
    const regulation = drafts.find(({ kind }) => kind === 'regulation');
    expect(regulation?.record.standard).toMatchObject({ ref: 'kz/mk/2015-914/02' });
    expect(drafts.filter(({ kind }) => kind === 'order')).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ['Об утверждении стандартов государственных услуг\nПриказ Министра', true],
  ['<h1>Об утверждении стандартов государственных услуг</h1>', true],
  ['# «Анықтама беру» мемлекеттік көрсетілетін қызмет стандартын бекіту туралы\nбұйрығы', true],
  [REGULATION, false],
  [ORDER, true],
])('what is read first: %s', (text, first) => {
  expect(seemsOrder(text)).toBe(first);
});
