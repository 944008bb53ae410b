/** `reglament rename`: a record gets another name, and nothing that leads to it breaks. */
import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../src/catalog/list-files.ts';
import { readToRewrite } from '../src/catalog/read-text.ts';
import { RenameError, type Renaming, renameRecord } from '../src/editing/rename-record.ts';
import { holdFolder } from '../src/storage/folder.ts';
import { CLEAN, type Command, type Io, UsageError } from './command.ts';
import { contentFolder } from './content-options.ts';

const HELP = `Использование: reglament rename ПРЕЖНЕЕ НОВОЕ [параметры]

Даёт записи другое имя: переносит файл, исправляет ссылки на неё во всех записях и пишет прежнее имя в formerly, чтобы
страницы и данные по прежнему адресу вели на новый. С актом переезжают его регламенты, с приказом – стандарты и правила.
У черновика прежнего адреса не было: formerly в нём не пишется. Меняется всё или ничего.

  --content ПАПКА      папка каталога (по умолчанию content)
  -h, --help           эта справка

Пример: reglament rename kz/vko/2014-198/detsad kz/vko/2014-198/ochered-detsad
Ссылки на страницы в текстах Markdown не меняются: прежние адреса ведут на новые.
`;

const RECORD = /\.ya?ml$/i;

export const rename: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const [from, to, ...rest] = positionals;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('назовите прежнее имя записи и новое');
  }
  const content = contentFolder(values.content, io);
  const renaming = await holdFolder(content, async ({ path, write }) => {
    const { files } = await listFiles(path);
    const texts = new Map(files.map((file) => [file, readWhole(path, file)]));
    const done = plan(texts, from, to);
    write(done.texts);
    for (const { from: gone } of done.moved) removeEmptyFolders(path, dirname(gone));
    return done;
  });
  io.out(renaming.moved.map((move) => `${move.from} → ${move.to}\n`).join(''));
  io.out(
    `Ссылок исправлено: ${renaming.references}, файлов с ними: ${renaming.files}. Дальше: reglament check --content ${values.content}\n`,
  );
  return CLEAN;
}

/**
 * A reference may stand in any record.
 *
 * @throws UsageError when a record is not UTF-8: written back, its other letters would be gone
 */
function readWhole(root: string, file: string): string {
  const text = readToRewrite(join(root, file));
  if (text === undefined && RECORD.test(file)) {
    throw new UsageError(`«${file}» не в UTF-8: сохраните файл в этой кодировке и повторите`);
  }
  return text ?? '';
}

function plan(texts: ReadonlyMap<string, string>, from: string, to: string): Renaming {
  try {
    return renameRecord(texts, from, to);
  } catch (error) {
    throw error instanceof RenameError ? new UsageError(error.message) : error;
  }
}

/** An empty folder would be a finding; another record of the same folder may have taken it away already. */
function removeEmptyFolders(root: string, folder: string): void {
  const path = join(root, folder);
  if (folder === '.') return;
  if (existsSync(path)) {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeEmptyFolders(root, dirname(folder));
}
