import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { holdFolder } from '../storage/folder.ts';
import { importFile } from './import-file.ts';
import { storeDrafts } from './store-drafts.ts';

const SETTING = {
  country: 'kz',
  regions: {},
  spheres: {},
  register: { id: 'adilet', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
};

/** Two ministers with the same initials, whose acts have the same number and year. */
const orderOf = (minister: string) => `Об утверждении регламента государственной услуги «Выдача справки»

Приказ ${minister} Республики Казахстан от 5 мая 2015 года № 100

В соответствии с Законом Республики Казахстан «О государственных услугах» ПРИКАЗЫВАЮ:
1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».

Министр А. Иванов

Утвержден
приказом ${minister}
Республики Казахстан
от 5 мая 2015 года № 100

Регламент государственной услуги «Выдача справки»

1. Общие положения

1. Государственная услуга «Выдача справки» оказывается министерством.
`;

it('refuses an act whose address another one has, and writes nothing of its text', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reglament-drafts-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const store = (minister: string) => {
    const file = join(dir, 'order.txt');
    writeFileSync(file, orderOf(minister));
    return holdFolder(dir, async (held) => storeDrafts(held, await importFile(file, SETTING), false));
  };
  const written = (stored: Awaited<ReturnType<typeof store>>) =>
    [...stored.values()].map((one) => one.written);
  expect(written(await store('Министра труда'))).toEqual(['new', 'new']);
  const act = join(dir, 'acts/kz/mt/2015-100.yaml');
  const before = readFileSync(act, 'utf8');
  expect([...(await store('Министра туризма'))]).toEqual([
    ['acts/kz/mt/2015-100', { written: 'collision' }],
    ['regulations/kz/mt/2015-100/vydacha-spravki', { written: 'held-by-collision' }],
  ]);
  expect(readFileSync(act, 'utf8')).toBe(before);
  expect(written(await store('Министра труда'))).toEqual(['same', 'same']);
});
