import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fileReport } from '../importer/report/file-report.ts';
import { holdFolder } from '../storage/folder.ts';
import { type ImportedFile, importFile } from './import-file.ts';
import { readStoredSource } from './import-sources.ts';
import { readRecord } from './rewrite-record.ts';
import { storeDrafts } from './store-drafts.ts';

const SETTING = {
  country: 'kz',
  regions: { vko: { name: 'Восточно-Казахстанская область' } },
  spheres: {},
  register: { id: 'adilet', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
};

const TEXT = `Об утверждении регламента государственной услуги «Учет пасек»
Постановление Восточно-Казахстанского областного акимата от 5 марта 2016 года № 41. Зарегистрировано Департаментом юстиции Восточно-Казахстанской области 8 апреля 2016 года № 1207
В соответствии с Законом Республики Казахстан от 15 апреля 2013 года «О государственных услугах» Восточно-Казахстанский областной акимат ПОСТАНОВЛЯЕТ:
1. Утвердить прилагаемый регламент государственной услуги «Учет пасек».
Аким области Т. Ахметов
Утвержден постановлением Восточно-Казахстанского областного акимата от 5 марта 2016 года № 41
Регламент государственной услуги «Учет пасек»
1. Общие положения
1. Государственная услуга «Учет пасек» (далее – государственная услуга) оказывается отделами земледелия районов (далее – услугодатель) через канцелярию услугодателя.
2. Форма оказания государственной услуги – бумажная.
3. Результатом оказания государственной услуги является справка об учете пасеки.
2. Описание порядка действий структурных подразделений (работников) услугодателя в процессе оказания государственной услуги
4. Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги, длительность его выполнения:
1) канцелярия услугодателя осуществляет прием документов, их регистрацию – 15 минут. Результат – направление документов руководству;
2) руководство услугодателя подписывает справку – 1 рабочий день. Результат – подписание справки;
3) канцелярия услугодателя выдает справку – 15 минут. Результат – справка об учете пасеки.
`;
const ACT = 'acts/kz/vko/2016-41';
const REGULATION = 'regulations/kz/vko/2016-41/uchet-pasek';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-second-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const file = (record: string) => join(folder, `${record}.yaml`);
const read = (record: string) => readFileSync(file(record), 'utf8');
const edit = (record: string, from: string, to: string) => {
  expect(read(record)).toContain(from);
  writeFileSync(file(record), read(record).replace(from, to));
};

/** Reading is the long part: each text is read once. */
const IMPORTED = new Map<string, ImportedFile>();

async function importText(text: string): Promise<ImportedFile> {
  const source = join(folder, 'akt.txt');
  writeFileSync(source, text);
  const imported = await importFile(source, SETTING);
  rmSync(source);
  return imported;
}

async function store(text = TEXT, force = false, today = '2026-03-05') {
  const imported = IMPORTED.get(text) ?? (await importText(text));
  IMPORTED.set(text, imported);
  return holdFolder(folder, (held) => storeDrafts(held, imported, force, today));
}
const second = (from: string, to: string) => {
  expect(TEXT).toContain(from);
  return store(TEXT.replace(from, to));
};

describe('a second import', () => {
  beforeEach(async () => {
    await store();
  });

  it('of the same text changes nothing that an editor wrote, and says what that is', async () => {
    edit(ACT, 'sphere: unknown', '# по постановлению\nsphere: selo');
    const edited = read(ACT);
    const stored = await store();
    expect(stored.get(ACT)).toEqual({
      written: 'merged',
      merge: { kept: ['sphere'], taken: [], conflicts: [] },
    });
    expect(stored.get(REGULATION)).toEqual({ written: 'same' });
    expect(read(ACT)).toBe(edited);
  });

  it('does not ask for what an editor has filled in', async () => {
    const imported = IMPORTED.get(TEXT) ?? (await importText(TEXT));
    const listAsked = (stored: Awaited<ReturnType<typeof store>>) =>
      fileReport(imported.result, [], (path) => stored.get(path) ?? { written: 'not-asked' }).todo.map(
        ({ field }) => field,
      );
    const before = listAsked(await store());
    edit(ACT, 'sphere: unknown', 'sphere: selo');
    expect(before).toContain('sphere');
    expect(listAsked(await store())).toEqual(before.filter((field) => field !== 'sphere'));
  });

  it('is no new day of the record, and leaves the history that an editor wrote', async () => {
    const recorded = /^recorded:\n {2}- date: 2026-03-05\n {4}what: added$/m;
    expect([read(ACT), read(REGULATION)]).toEqual([
      expect.stringMatching(recorded),
      expect.stringMatching(recorded),
    ]);
    expect((await store(TEXT, false, '2026-04-01')).get(ACT)).toEqual({ written: 'same' });
    const history = '    what: added\n  - date: 2026-04-02\n    what: corrected\n    text: номер';
    edit(ACT, '    what: added', history);
    await store(TEXT, true, '2026-05-01');
    expect(read(ACT)).toContain(history);
  });

  it('brings in what the text says otherwise, beside what the editor changed', async () => {
    edit(REGULATION, '    duration: 1 рабочий день\n', '    duration: 1 рабочий день\n          # сверено\n');
    edit(REGULATION, 'heading: Учет пасек', 'heading: Учет  пасек');
    const stored = await second('регистрацию – 15 минут', 'регистрацию – 20 минут');
    expect(stored.get(REGULATION)?.merge).toEqual({
      kept: ['titles/heading'],
      taken: ['processes/provider/steps/register/duration'],
      conflicts: [],
    });
    expect(read(REGULATION)).toContain('heading: Учет  пасек');
    expect(read(REGULATION)).toContain('duration: 20 минут');
    expect(read(REGULATION)).toContain('# сверено');
  });

  it('keeps the editor’s value where both changed it, and says where and what the text has', async () => {
    edit(REGULATION, 'duration: 1 рабочий день', 'duration: 2 рабочих дня');
    const stored = await second('справку – 1 рабочий день', 'справку – 3 рабочих дня');
    const [conflict] = stored.get(REGULATION)?.merge?.conflicts ?? [];
    expect(conflict).toMatchObject({
      field: 'processes/provider/steps/sign/duration',
      kept: '«2 рабочих дня»',
      imported: '«3 рабочих дня»',
    });
    const line = read(REGULATION).split('\n')[(conflict?.line ?? 0) - 1];
    expect(line?.slice((conflict?.column ?? 0) - 1)).toBe('2 рабочих дня');
  });

  it('knows a step by its id, and by its words when the editor named it anew', async () => {
    edit(REGULATION, '- id: sign', '- id: podpis');
    const stored = await second(
      '2) руководство',
      '2) экспертная комиссия проверяет пасеку – 2 часа. Результат – акт проверки;\n3) руководство',
    );
    const steps = (
      readRecord(read(REGULATION)) as never as { processes: { provider: { steps: { id: string }[] } } }
    ).processes.provider.steps;
    expect(steps.map(({ id }) => id)).toEqual(['register', expect.any(String), 'podpis', 'issue']);
    expect(stored.get(REGULATION)?.merge?.conflicts).toEqual([]);
  });

  it('follows a record that the editor has moved, and does not make it a second time', async () => {
    const moved = 'regulations/kz/vko/2016-41/paseki';
    renameSync(file(REGULATION), file(moved));
    edit(ACT, 'regulation: kz/vko/2016-41/uchet-pasek', 'regulation: kz/vko/2016-41/paseki');
    const stored = await second('регистрацию – 15 минут', 'регистрацию – 20 минут');
    expect(stored.get(REGULATION)).toEqual({ written: 'replaced', movedTo: moved });
    expect(stored.get(ACT)?.merge?.conflicts).toEqual([]);
    expect(existsSync(file(REGULATION))).toBe(false);
    expect(read(moved)).toContain('duration: 20 минут');
    expect((await store()).get(REGULATION)).toEqual({ written: 'replaced', movedTo: moved });
  });

  it('does not bring back what the editor removed, unless told to', async () => {
    rmSync(file(REGULATION));
    expect((await store()).get(REGULATION)).toEqual({ written: 'removed' });
    expect((await store(TEXT, true)).get(REGULATION)).toEqual({ written: 'new' });
  });

  it('asks no more for what the text gives by now, and keeps other questions', async () => {
    expect(read(ACT)).toContain('# Заполнить events: ');
    edit(ACT, 'sphere: unknown', 'sphere: selo');
    await second(
      'Аким области',
      '2. Настоящее постановление вводится в действие со дня его первого официального опубликования.\nАким области',
    );
    expect(read(ACT)).not.toContain('# Заполнить events: ');
    expect(read(ACT)).toContain('# Заполнить events/2/note');
    expect(read(ACT)).toContain('# Заполнить sphere');
  });

  it('touches nothing of a record that cannot be read', async () => {
    writeFileSync(file(ACT), `${read(ACT)}a: [\n`);
    const broken = read(ACT);
    const stored = await second('15 минут', '20 минут');
    expect([...stored.values()].map(({ written }) => written)).toEqual(
      ['edited', 'held', 'same', 'same'].slice(0, stored.size),
    );
    expect(read(ACT)).toBe(broken);
  });

  it('goes by what the last import said, not the first', async () => {
    edit(ACT, 'sphere: unknown', 'sphere: selo');
    await second('регистрацию – 15 минут', 'регистрацию – 20 минут');
    edit(REGULATION, 'duration: 20 минут', 'duration: 25 минут');
    const stored = await second('регистрацию – 15 минут', 'регистрацию – 20 минут');
    expect(stored.get(REGULATION)?.merge).toEqual({
      kept: ['processes/provider/steps/register/duration'],
      taken: [],
      conflicts: [],
    });
  });

  it('keeps the text that it has read, for a review', () => {
    const { source } = readRecord(read(ACT)) as never as { source: { sha256: string } };
    expect(readStoredSource(folder, source.sha256)?.text).toBe(TEXT);
    expect(readStoredSource(folder, '../acts')).toBe(undefined);
  });
});
