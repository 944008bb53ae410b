/** `reglament build`: checks the content, then makes the site. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defined } from '../src/model/defined.ts';
import { findUnchangedSite } from '../src/site/build/kept/unchanged-site.ts';
import { readFolderState } from '../src/site/build/kept/whole-site.ts';
import { PROGRAM } from '../src/storage/program-folder.ts';
import type { Wanted } from './build/make-site.ts';
import { CLEAN, type Command, FOUND, type Io, UsageError } from './command.ts';
import { contentFolder, parseDay } from './content-options.ts';
import { shellWord, suggestNext } from './next-step.ts';

const HELP = `Использование: reglament build [параметры]

Проверяет каталог и собирает сайт с поиском. Пока новый сайт не готов целиком, прежний остаётся на месте.

  --content ПАПКА      папка каталога (по умолчанию content)
  --out ПАПКА          куда собрать (по умолчанию dist)
  --date ГГГГ-ММ-ДД    на какой день сведения (по умолчанию сегодня в Казахстане)
  --portable           для чтения из папки, без сервера: страницы открываются двойным щелчком, поиск и калькулятор в них
                       не работают
  --draft              с черновиками, которые ещё не полны: у каждого страница с тем, чего не хватает; не для публикации
  --sign ФАЙЛ          закрытый ключ Ed25519 (PEM): подписать суммы файлов сайта, SHA256SUMS
  -h, --help           эта справка

Одно и то же содержание на один и тот же день даёт одни и те же файлы.
Код возврата: 0 — собрано, 1 — в записях есть ошибки, 2 — неверный вызов или сбой.
`;

export const build: Command = { help: HELP, run };

/** Asked before anything is built: any other key would sign as well, and no `verify` would ever accept it. */
function readKey(file: string, io: Io): string {
  const pem = readFileSync(resolve(io.cwd, file), 'utf8');
  let type: string | undefined;
  try {
    type = createPrivateKey(pem).asymmetricKeyType;
  } catch {
    type = undefined;
  }
  if (type !== 'ed25519')
    throw new UsageError(
      `--sign: в «${file}» нет закрытого ключа Ed25519 (PEM). Новый ключ: openssl genpkey -algorithm ed25519 -out key.pem`,
    );
  return pem;
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      date: { type: 'string', default: io.today },
      sign: { type: 'string' },
      portable: { type: 'boolean', default: false },
      draft: { type: 'boolean', default: false },
    },
  });
  const privateKey = values.sign === undefined ? undefined : readKey(values.sign, io);
  const contentDir = contentFolder(values.content, io);
  const started = performance.now();
  const content = readFolderState(contentDir);
  const wanted: Wanted = {
    root: PROGRAM,
    contentDir,
    content,
    contentState: content?.state,
    date: parseDay(values.date),
    outDir: resolve(io.cwd, values.out),
    ...defined({ privateKey }),
    portable: values.portable,
    withDrafts: values.draft,
    diagramsDir: resolve(PROGRAM, 'node_modules/.cache/reglament/diagrams'),
    // What is shown to an author is not what the next build goes on from.
    ...(values.draft ? {} : { memoryDir: resolve(PROGRAM, 'node_modules/.cache/reglament/sites') }),
  };
  const unchanged =
    values.portable || values.draft ? undefined : await findUnchangedSite(wanted, wanted.outDir);
  // Not before it is wanted: to know that nothing has changed takes no record and no part of a page.
  const report = unchanged ?? (await (await import('./build/make-site.ts')).makeSite(wanted, io));
  if (report === undefined) return FOUND;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const done =
    unchanged || report.isUnchanged
      ? `Ничего не изменилось, сайт в ${values.out} остался как есть`
      : `Сайт собран в ${values.out} за ${seconds} с`;
  io.out(`${done}: схем ${report.diagrams}, страниц в поиске ${report.searchedPages}\n`);
  const out = values.out === 'dist' ? '' : ` --out ${shellWord(values.out)}`;
  suggestNext(`serve${out}`, 'показать сайт', io);
  return CLEAN;
}
