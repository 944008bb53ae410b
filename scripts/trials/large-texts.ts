/** Texts as large as nobody writes them, by what they are full of. */

const ACT = [
  'Об утверждении регламентов государственных услуг',
  'Постановление акимата Заречной области от 5 марта 2015 года № 41',
  '1. Утвердить прилагаемые:',
  '1) регламент государственной услуги «Выдача справок».',
  'Утвержден',
  'постановлением акимата',
  'Регламент государственной услуги «Выдача справок»',
  '1. Общие положения',
  '1. Государственная услуга оказывается акиматом.',
  '',
].join('\n');

/** Each makes a text of about so many letters. */
export const LARGE: Readonly<Record<string, (size: number) => string>> = {
  'one line': (size) => `${ACT}${'слово '.repeat(size / 6)}`,
  'one word': (size) => `${ACT}${'а'.repeat(size)}`,
  points: (size) =>
    `${ACT}${Array.from({ length: size / 24 }, (_, index) => `${index}. Выдать справку.`).join('\n')}`,
  'sub-points': (size) => `${ACT}5. Действия:\n${'1) прием – 15 минут;\n'.repeat(size / 21)}`,
  'empty lines': (size) => `${ACT}${'\n'.repeat(size)}`,
  spaces: (size) => `${ACT}${' '.repeat(size)}`,
  brackets: (size) => `${ACT}${'('.repeat(size)}`,
  'quotation marks': (size) => `${ACT}${'«'.repeat(size / 2)}${'»'.repeat(size / 2)}`,
  digits: (size) => `${ACT}${'1'.repeat(size)}`,
  'amending notes': (size) =>
    `${ACT}${'Сноска. Пункт 1 в редакции постановления от 5 марта 2015 года № 4.\n'.repeat(size / 68)}`,
  'headings of appendices': (size) => `${ACT}${'Приложение 1\n'.repeat(size / 13)}`,
  'a table in a table': (size) => `<html>${'<table><tr><td>'.repeat(size / 15)}`,
  'rows of a table': (size) =>
    `<html><table>${'<tr><td>1</td><td>прием 15 минут</td></tr>'.repeat(size / 42)}</table>`,
  'open tags': (size) => `<html><p>${'<b'.repeat(size / 2)}`,
  entities: (size) => `<html><p>${'&amp;'.repeat(size / 5)}`,
  'entities without an end': (size) => `<html><p>${'&'.repeat(size)}`,
  'entities that are defined': (size) =>
    `<!DOCTYPE html [<!ENTITY a "${'а'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><html><p>${'&b;'.repeat(size / 3)}`,
  comments: (size) => `<html><p>${'<!--'.repeat(size / 4)}`,
};
