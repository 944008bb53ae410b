/** `reglament init`: a new catalogue that passes its own check, with the gate that keeps it so. */
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLEAN, type Command, EXIT_FAILED, type Io, UsageError } from './command.ts';
import { catalogueFiles } from './init/catalogue-files.ts';
import { writeNew } from './init/write-new.ts';
import { shellWord } from './next-step.ts';

const HELP = `Использование: reglament init ПАПКА [параметры]

Создаёт новый каталог: content/ с настройками и календарями, описание полей для редактора, проверку для GitHub, README и
вымышленное постановление в primer/, чтобы попробовать.
Ничего не заменяет: если хоть один из файлов уже есть, не пишет ни одного.

  --name ИМЯ                  имя каталога (по умолчанию «Регламенты»)
  --region КОД=НАЗВАНИЕ       первый регион: akmola="Акмолинская область"
  --action ВЛАДЕЛЕЦ/РЕПО@REF  где взять эту программу для проверки на GitHub; REF – коммит, 40 знаков: ветка меняется без вас
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
    content: shellWord(join(relative(io.cwd, target), 'content')),
    example: shellWord(join(relative(io.cwd, target), 'primer')),
  });
  const taken = await writeNew(target, files);
  if (taken.length > 0) {
    const names = taken.map((file) => `  ${folder}/${file}\n`).join('');
    io.err(`Эти файлы уже есть, поэтому не создано ничего:\n${names}Выберите пустую папку или уберите их.\n`);
    return EXIT_FAILED;
  }
  io.out(describeNextSteps(folder, files, values.action));
  return CLEAN;
}

function describeNextSteps(folder: string, files: ReadonlyMap<string, string>, action: string): string {
  const folders = Map.groupBy(files.keys(), dirname);
  const lines = [...folders].map(
    ([name, inside]) => `  ${name === '.' ? '.' : name}/ – файлов: ${inside.length}`,
  );
  const inside = (name: string) => shellWord(join(folder, name));
  const content = inside('content');
  const steps = [
    [`import ${inside('primer')} --out ${content}`, 'черновики из вымышленного акта; потом – из своих'],
    [`review ${content}`, 'сверить черновики с текстом'],
    [`dev --content ${content}`, 'страницы, пока вы правите записи'],
    [`check --content ${content}`, 'проверка записей и сроков'],
    [`build --content ${content} --out ${inside('site')}`, 'сайт'],
    [`serve --out ${inside('site')}`, 'показать его'],
  ].map(([command, why]) => `  npx reglament ${command}    # ${why}\n`);
  return `Каталог создан в ${folder}:\n${lines.join('\n')}\n\n${adviseAction(action)}Дальше:\n${steps.join('')}`;
}

function adviseAction(action: string): string {
  if (action === UNKNOWN_ACTION)
    return `В .github/workflows/reglament.yml замените ${UNKNOWN_ACTION} на адрес этой программы на GitHub и коммит, 40 знаков.\n`;
  return /@[0-9a-f]{40}$/.test(action)
    ? ''
    : `В .github/workflows/reglament.yml стоит ${action}: ветка и метка меняются без вас, назовите коммит, 40 знаков.\n`;
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
