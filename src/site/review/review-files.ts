/** The page of a review and the files that it is made of: plain modules, with their types taken away. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { PROGRAM } from '../../storage/program-folder.ts';

interface PageFile {
  type: string;
  body: string | Buffer;
}

/** Scripts ask for each other by their paths in the source; nothing else can be asked for. */
const SCRIPT = /^\/src\/site\/(?:client\/review|review)\/[a-z-]+\.ts$/u;
const STYLES = ['tokens.css', 'review.css', 'fonts.css'];
const FONT = /^\/fonts\/[a-z0-9-]+\.woff2$/u;

export function readPageFile(pathname: string): PageFile | undefined {
  const style = STYLES.find((name) => pathname === `/styles/${name}`);
  const [file, type] = SCRIPT.test(pathname)
    ? [join(PROGRAM, pathname), 'text/javascript; charset=utf-8']
    : FONT.test(pathname)
      ? [join(PROGRAM, 'public', pathname), 'font/woff2']
      : [join(PROGRAM, 'src/styles', style ?? ''), 'text/css; charset=utf-8'];
  if ((style === undefined && type.startsWith('text/css')) || !existsSync(file)) return undefined;
  return { type, body: type.startsWith('text/javascript') ? withoutTypes(file) : readFileSync(file) };
}

const scripts = new Map<string, string>();

function withoutTypes(file: string): string {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'es2023',
    // What a module imports is what its source says.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  scripts.set(file, code);
  return code;
}

/** Nothing of a record is in it: the script asks for that with the key of the address. */
export function reviewPage(): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Сверка записей</title>
<link rel="stylesheet" href="/styles/tokens.css">
<link rel="stylesheet" href="/styles/fonts.css">
<link rel="stylesheet" href="/styles/review.css">
<script type="module" src="/src/site/client/review/main.ts"></script>
</head>
<body>
<header class="bar">
<h1>Сверка записей</h1>
<label class="pick">Запись <select id="records"></select></label>
<p id="state" role="status"></p>
<div class="keys">
<button type="button" id="next" aria-keyshortcuts="Alt+N">Следующее незаполненное <kbd>Alt+N</kbd></button>
<button type="button" id="undo" aria-keyshortcuts="Alt+Z" disabled>Отменить правку <kbd>Alt+Z</kbd></button>
</div>
</header>
<main>
<section id="source" aria-labelledby="source-title" tabindex="0">
<h2 id="source-title">Текст акта</h2>
<div id="lines"></div>
</section>
<section id="record" aria-labelledby="record-title">
<h2 id="record-title">Поля</h2>
<details id="asked" open><summary></summary><ol></ol></details>
<details id="check"><summary aria-live="polite"></summary><div></div></details>
<div id="fields"></div>
</section>
</main>
<noscript>Для сверки нужен JavaScript.</noscript>
</body>
</html>
`;
}
