/** The text itself as Akoma Ntoso: every word in its place, every reference with its target. */
import { expect, it } from 'vitest';
import { formatTextAkn } from '../exports/akn/text-akn.ts';
import { importText } from '../importer/import-text.ts';
import { listWords, readDocument } from './__fixtures__/read-document.ts';
import { readLawText } from './law-text.ts';

const SETTING = {
  country: 'kz',
  regions: { vko: { name: 'Восточно-Казахстанская область' } },
  spheres: {},
  register: { id: 'adilet', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};

const TEXT = `Об утверждении регламента государственной услуги «Учет пасек & ульев»
Постановление Восточно-Казахстанского областного акимата от 5 марта 2016 года № 41. Зарегистрировано Департаментом юстиции Восточно-Казахстанской области 8 апреля 2016 года № 1207
В соответствии с Законом Республики Казахстан от 15 апреля 2013 года «О государственных услугах» Восточно-Казахстанский областной акимат ПОСТАНОВЛЯЕТ:
1. Утвердить прилагаемый регламент государственной услуги «Учет пасек».
2. Настоящее постановление вводится в действие со дня его первого официального опубликования.
Аким области Т. Ахметов
Утвержден постановлением Восточно-Казахстанского областного акимата от 5 марта 2016 года № 41
Регламент государственной услуги «Учет пасек»
1. Общие положения
1. Государственная услуга «Учет пасек» оказывается отделами земледелия районов (далее – услугодатель).
2. Форма оказания государственной услуги – бумажная.
2. Описание порядка действий
3. Содержание каждой процедуры (действия):
1) канцелярия осуществляет прием документов – 15 минут;
2) руководство подписывает справку – 1 рабочий день.
Результат – подписание справки, указанной в пункте 2 настоящего регламента.
2) канцелярия выдает справку – 15 минут.
4. Блок-схема приведена в приложении 1 к настоящему регламенту, а пункта 40 настоящего регламента нет.
Приложение 1
к регламенту государственной услуги «Учет пасек»
Номер | Действие | Срок
1 | прием | 15 минут
2 |  | 1 рабочий день
`;

function write(text: string): string | undefined {
  const result = importText({ name: 'akt.txt', text, format: 'text' }, SETTING);
  const law = readLawText(result);
  return law === undefined ? undefined : formatTextAkn(law, '2026-12-01');
}

it('holds every word of the text once and in its order, and each id once', () => {
  const { words, eIds } = readDocument(write(TEXT) ?? '');
  expect(words).toEqual(listWords(TEXT));
  expect(eIds.filter((eId, index) => eIds.indexOf(eId) !== index)).toEqual([]);
});

it('has items, points and appendices by their numbers, a number that is there twice told apart', () => {
  const { eIds } = readDocument(write(TEXT) ?? '');
  expect(eIds).toEqual(
    expect.arrayContaining([
      'para_1',
      'para_2',
      'att_1__sec_2',
      'att_1__para_3__point_1',
      'att_1__para_3__point_2',
      'att_1__para_3__point_2_again_2',
      'att_1__att_1',
    ]),
  );
  const xml = write(TEXT) ?? '';
  expect(xml).toContain(
    '<num>2)</num><content><p>руководство подписывает справку – 1 рабочий день.</p></content></point><alinea',
  );
  expect(xml).toContain('<tr><td><p>2</p></td><td><p/></td><td><p>1 рабочий день</p></td></tr></table>');
  expect(xml).toContain('«Учет пасек &amp; ульев»');
});

it('refers to what is there, and to nothing else', () => {
  const { refs, eIds } = readDocument(write(TEXT) ?? '');
  expect(refs).toEqual(['#att_1__para_2', '#att_1__att_1']);
  expect(eIds).toEqual(expect.arrayContaining(refs.map((ref) => ref.slice(1))));
});

it('is none where the text does not say by what the act is named', () => {
  expect(write(TEXT.replaceAll(' № 41', ''))).toBeUndefined();
  expect(write('Просто письмо.')).toBeUndefined();
});
