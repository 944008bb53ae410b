/** A catalogue with the drafts of a small act, as somebody has it who has just imported a text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ImportedFile, importFile } from '../../../editing/import-file.ts';
import { storeDrafts } from '../../../editing/store-drafts.ts';
import { holdFolder } from '../../../storage/folder.ts';

const TEXT = `Об утверждении регламента государственной услуги «Учет пасек»
Постановление Восточно-Казахстанского областного акимата от 5 марта 2016 года № 41. Зарегистрировано Департаментом юстиции Восточно-Казахстанской области 8 апреля 2016 года № 1207
В соответствии с Законом Республики Казахстан от 15 апреля 2013 года «О государственных услугах» Восточно-Казахстанский областной акимат ПОСТАНОВЛЯЕТ:
1. Утвердить прилагаемый регламент государственной услуги «Учет пасек».
2. Настоящее постановление вводится в действие со дня его первого официального опубликования.
Аким области Т. Ахметов
Утвержден постановлением Восточно-Казахстанского областного акимата от 5 марта 2016 года № 41
Регламент государственной услуги «Учет пасек»
1. Общие положения
1. Государственная услуга «Учет пасек» (далее – государственная услуга) оказывается отделами земледелия районов (далее – услугодатель) через канцелярию услугодателя.
2. Форма оказания государственной услуги – бумажная.
3. Результатом оказания государственной услуги является справка об учете пасеки.
Форма предоставления результата оказания государственной услуги – бумажная.
2. Описание порядка действий структурных подразделений (работников) услугодателя в процессе оказания государственной услуги
4. Для получения государственной услуги услугополучатель предоставляет документы, указанные в пункте 9 стандарта государственной услуги «Учет пасек», утвержденного приказом Министра пчеловодства Республики Казахстан от 2 февраля 2015 года № 12 (далее – Стандарт). Срок оказания государственной услуги – 3 рабочих дня.
5. Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги, длительность его выполнения:
1) канцелярия услугодателя осуществляет прием документов, их регистрацию – 15 минут. Результат – направление документов руководству;
2) руководство услугодателя подписывает справку – 1 рабочий день. Результат – подписание справки;
3) канцелярия услугодателя выдает справку – 15 минут. Результат – справка об учете пасеки.
Пчелы летают над лугом, и луг цветет.
`;

const SITE = `name: Справочник
tagline: О порядке
language: ru
regions:
  vko: { name: Восточно-Казахстанская область }
spheres:
  selo: { name: Сельское хозяйство }
registers:
  adilet: { name: Реестр, home: "https://example.org" }
`;

export const ACT = 'acts/kz/vko/2016-41.yaml';
export const REGULATION = 'regulations/kz/vko/2016-41/uchet-pasek.yaml';

/** @returns its folder, gone after the test */
export async function makeDraftCatalogue(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'reglament-review-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const contentDir = join(root, 'content');
  mkdirSync(contentDir);
  writeFileSync(join(contentDir, 'site.yaml'), SITE);
  // Reading is the long part: it is done once.
  imported ??= readDrafts(join(root, 'akt.txt'));
  const drafts = await imported;
  await holdFolder(contentDir, (held) => storeDrafts(held, drafts, false));
  return contentDir;
}

let imported: Promise<ImportedFile> | undefined;

function readDrafts(file: string): Promise<ImportedFile> {
  writeFileSync(file, TEXT);
  return importFile(file, {
    country: 'kz',
    regions: { vko: { name: 'Восточно-Казахстанская область' } },
    spheres: { selo: { name: 'Сельское хозяйство' } },
    register: { id: 'adilet', name: 'Реестр' },
    orders: [],
    standards: [],
    glossary: [],
  });
}
