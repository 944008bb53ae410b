/** `--fix`: files in order, and a word about each. */
import type { Repair } from '../../src/editing/tidy.ts';
import { tidyFiles } from '../../src/editing/tidy-files.ts';
import type { Language } from '../../src/model/finding.ts';
import type { Io } from '../command.ts';
import { type Asked, filesToFix, shownPath } from './scope.ts';

const FIXED: Record<Language, string> = { ru: 'исправлено', en: 'fixed' };
const REPAIRS: Record<Language, Record<Repair, string>> = {
  ru: {
    'byte-order-mark': 'метка порядка байтов',
    'line-ends': 'концы строк',
    'trailing-space': 'пробелы в концах строк',
    'field-order': 'порядок полей',
    'last-line': 'конец файла',
  },
  en: {
    'byte-order-mark': 'byte order mark',
    'line-ends': 'ends of lines',
    'trailing-space': 'trailing spaces',
    'field-order': 'order of fields',
    'last-line': 'end of file',
  },
};

/** The report belongs to the other stream: here only what was done. */
export async function fixFiles(asked: Asked, language: Language, { err, cwd }: Io): Promise<void> {
  for (const { path, repairs } of await tidyFiles(asked.contentDir, filesToFix(asked))) {
    const done = repairs.map((repair) => REPAIRS[language][repair]).join(', ');
    err(`${FIXED[language]}: ${shownPath(cwd, asked.contentDir, path)} (${done})\n`);
  }
}
