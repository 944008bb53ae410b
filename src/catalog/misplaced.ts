/** Files that are not where, or not named as, a record has to be. */
import type { Explanation, Language } from '../model/finding.ts';
import { draft, type UnplacedFinding } from './draft.ts';
import { type Misplacement, RECORD_FOLDERS, SINGLE_RECORDS } from './kinds.ts';

const PLACES = [
  ...RECORD_FOLDERS.map((folder) => `${folder}/`),
  ...SINGLE_RECORDS.map((kind) => `${kind}.yaml`),
].join(', ');
const DEPTHS =
  'acts/<country>/<region>/<year>-<number>.yaml, regulations/<country>/<region>/<year>-<number>/<name>.yaml, standards/<country>/<authority>/<year>-<number>.yaml, standards/<country>/<authority>/<year>-<number>/<name>.yaml';

const WORDS: Record<Misplacement, Record<Language, Omit<Explanation, 'got'>>> = {
  folder: {
    ru: {
      message: 'Здесь записей не бывает: файл не прочитан.',
      expected: PLACES,
      fix: 'Переложите файл в папку его вида или уберите из каталога.',
    },
    en: {
      message: 'Records do not live here: the file was not read.',
      expected: PLACES,
      fix: 'Move the file to the folder of its kind, or out of the content.',
    },
  },
  depth: {
    ru: {
      message: 'Файл лежит не на той глубине: он не прочитан.',
      expected: DEPTHS,
      fix: 'Переложите файл в нужную папку.',
    },
    en: {
      message: 'The file lies at the wrong depth: it was not read.',
      expected: DEPTHS,
      fix: 'Move the file to its folder.',
    },
  },
  extension: {
    ru: {
      message: 'У записи другое расширение: файл не прочитан.',
      expected: '.yaml',
      fix: 'Переименуйте файл, чтобы имя кончалось на .yaml, или уберите его из каталога.',
    },
    en: {
      message: 'Records have another extension: the file was not read.',
      expected: '.yaml',
      fix: 'Rename the file to end in .yaml, or move it out of the content.',
    },
  },
  name: {
    ru: {
      message: 'Имя файла или папки не годится для записи: файл не прочитан.',
      expected: 'строчные латинские буквы, цифры, дефис',
      fix: 'Переименуйте файл или папку.',
    },
    en: {
      message: 'The name cannot be the id of a record: the file was not read.',
      expected: 'lower-case Latin letters, digits, hyphens',
      fix: 'Rename the file or the folder.',
    },
  },
  reserved: {
    ru: {
      message: 'В Windows это имя устройства: файл не прочитан.',
      expected: 'не con, prn, aux, nul, com1, lpt1 и подобные',
      fix: 'Переименуйте файл или папку.',
    },
    en: {
      message: 'On Windows this is the name of a device: the file was not read.',
      expected: 'not con, prn, aux, nul, com1, lpt1 and the like',
      fix: 'Rename the file or the folder.',
    },
  },
  year: {
    ru: {
      message: 'Календарь назван не годом: файл не прочитан.',
      expected: 'calendars/<country>/<year>.yaml',
      fix: 'Назовите файл годом: 2015.yaml.',
    },
    en: {
      message: 'A calendar has to be named by its year: the file was not read.',
      expected: 'calendars/<country>/<year>.yaml',
      fix: 'Name the file by the year: 2015.yaml.',
    },
  },
};

export function misplaced(why: Misplacement, path: string): UnplacedFinding {
  const { ru, en } = WORDS[why];
  return draft(`file/${why}`, { ...ru, got: path }, { ...en, got: path });
}

/** A second file that would be the same record: only the extension or the case of letters differs. */
export function duplicateId(path: string, first: string): UnplacedFinding {
  return draft(
    'file/duplicate-id',
    {
      message: 'Запись с этим идентификатором уже есть: этот файл не прочитан.',
      expected: first,
      got: path,
      fix: 'Оставьте один из двух файлов.',
    },
    {
      message: 'There is a record of this id already: this file was not read.',
      expected: first,
      got: path,
      fix: 'Keep one of the two files.',
    },
  );
}

export function missingSite(): UnplacedFinding {
  return draft(
    'file/missing',
    {
      message: 'Нет файла настроек каталога.',
      expected: 'site.yaml',
      fix: 'Создайте site.yaml: имя каталога, регионы, сферы, реестры.',
    },
    {
      message: 'The settings of the catalogue are missing.',
      expected: 'site.yaml',
      fix: 'Write site.yaml: name, regions, spheres, registers.',
    },
  );
}
