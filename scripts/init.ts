/** `reglament init`: a new catalogue that passes its own check, with the gate that keeps it so. */
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLEAN, type Command, EXIT_FAILED, type Io, UsageError } from './command.ts';
import { catalogueFiles } from './init/catalogue-files.ts';
import { writeNew } from './init/write-new.ts';

const HELP = `Использование: reglament init ПАПКА [параметры]

Создаёт новый каталог: content/ с настройками и календарями, проверку для GitHub и README.
Ничего не заменяет: если хоть один из файлов уже есть, не пишет ни одного.

  --name ИМЯ                  имя каталога (по умолчанию «Регламенты»)
  --region КОД=НАЗВАНИЕ       первый регион: akmola="Акмолинская область"
  --action ВЛАДЕЛЕЦ/РЕПО@REF  где взять эту программу для проверки на GitHub
  -h, --help                  эта справка

Код возврата: 0 — создано, 2 — неверный вызов или сбой.
`;

/** What cannot work until somebody replaces it: where this program is published is not ours to guess. */
const UNKNOWN_ACTION = 'OWNER/reglament@main';

export const init: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      name: { type: 'string', default: 'Регламенты' },
      region: { type: 'string', default: 'region=Регион не назван' },
      action: { type: 'string', default: UNKNOWN_ACTION },
    },
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new UsageError('нужна одна папка: reglament init ПАПКА');
  const target = resolve(io.cwd, folder);
  const files = await catalogueFiles({
    name: plainLine(values.name, '--name'),
    action: findAction(values.action),
    ...parseRegion(values.region),
    content: `${relative(io.cwd, target) || '.'}/content`,
  });
  const taken = await writeNew(target, files);
  if (taken.length > 0) {
    const names = taken.map((file) => `  ${folder}/${file}\n`).join('');
    io.err(`Эти файлы уже есть, поэтому не создано ничего:\n${names}Выберите пустую папку или уберите их.\n`);
    return EXIT_FAILED;
  }
  io.out(describeNextSteps(folder, files, values.action === UNKNOWN_ACTION));
  return CLEAN;
}

function describeNextSteps(
  folder: string,
  files: ReadonlyMap<string, string>,
  actionUnknown: boolean,
): string {
  const folders = Map.groupBy(files.keys(), dirname);
  const lines = [...folders].map(
    ([name, inside]) => `  ${name === '.' ? '.' : name}/ – файлов: ${inside.length}`,
  );
  const todo = actionUnknown
    ? `В .github/workflows/reglament.yml замените ${UNKNOWN_ACTION} на адрес этой программы на GitHub.\n`
    : '';
  return (
    `Каталог создан в ${folder}:\n${lines.join('\n')}\n\n${todo}` +
    `Дальше:\n  npx reglament import АКТ.txt --out ${folder}/content\n  npx reglament review ${folder}/content\n  npx reglament dev --content ${folder}/content\n  npx reglament check --content ${folder}/content\n`
  );
}

/** @throws UsageError when the text could not stand in one line of YAML between quotation marks */
function plainLine(text: string, option: string): string {
  if (text.trim() === '' || /["\\\p{Cc}]/u.test(text)) {
    throw new UsageError(
      `${option}: «${text}» – нужна одна непустая строка без прямых кавычек и обратной черты`,
    );
  }
  return text.trim();
}

/** @throws UsageError */
function findAction(text: string): string {
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(text)) {
    throw new UsageError(`--action: «${text}» – нужно ВЛАДЕЛЕЦ/РЕПО@ВЕТКА_ИЛИ_МЕТКА`);
  }
  return text;
}

/** @throws UsageError */
function parseRegion(text: string): { region: string; regionName: string } {
  const { code, name } = /^(?<code>[a-z0-9]+(?:-[a-z0-9]+)*)=(?<name>.+)$/.exec(text)?.groups ?? {};
  if (code === undefined || name === undefined) {
    throw new UsageError(
      `--region: «${text}» – нужно КОД=НАЗВАНИЕ, код латинскими буквами: akmola="Акмолинская область"`,
    );
  }
  return { region: code, regionName: plainLine(name, '--region') };
}
