/** `reglament rules`: what is checked, and how strictly in this catalogue. */
import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load.ts';
import { LANGUAGES } from '../src/model/finding.ts';
import { formatFindings } from '../src/reporters/pretty.ts';
import { formatRulesJson, formatRuleTable } from '../src/reporters/rules.ts';
import { describeRules } from '../src/rules/description.ts';
import { CLEAN, type Command, FOUND, type Io } from './command.ts';
import { contentFolder, parseChoice } from './content-options.ts';

const FORMATS = ['pretty', 'json'] as const;

const HELP = `Использование: reglament rules [параметры]

Перечисляет правила проверки: строгость в этом каталоге, набор, что проверяется. Строгость и набор меняет
файл lint.yaml каталога.

  --content ПАПКА      папка каталога (по умолчанию content)
  --format pretty|json вид перечня (по умолчанию pretty)
  --lang ru|en         язык перечня (по умолчанию ru)
  -h, --help           эта справка

Код возврата: 0 – показано, 1 – в lint.yaml ошибки, 2 – неверный вызов или сбой.
`;

export const rules: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const format = parseChoice(FORMATS, values.format, '--format');
  const language = parseChoice(LANGUAGES, values.lang, '--lang');
  const { catalog, findings } = await loadCatalog(contentFolder(values.content, io));
  const faults = findings.filter(({ record }) => record === 'lint');
  if (faults.length > 0) {
    io.err(formatFindings(faults, { language }));
    return FOUND;
  }
  const described = describeRules(catalog.lint?.data);
  io.out(format === 'json' ? formatRulesJson(described) : formatRuleTable(described, language));
  return CLEAN;
}
