/**
 * The search page. Words and filters live in the address, so that a search can be linked to and the back button
 * works. Pagefind is loaded by the first search, not by the page.
 */
import { kazakhStems } from '../search/kazakh-stem.ts';

interface PagefindHit {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

interface Found {
  id: string;
  data(): Promise<PagefindHit>;
}

interface Pagefind {
  options(settings: Record<string, unknown>): Promise<void>;
  search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: Found[] }>;
}

const PAGE = 10;

function required<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`search page: no ${selector}`);
  return found;
}

const form = required('#search', HTMLFormElement);
const announcement = required('#search-status', HTMLElement);
const list = required('#search-results', HTMLOListElement);
const more = required('#search-more', HTMLButtonElement);
const query = required('#q', HTMLInputElement);

let engine: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ new URL(`${form.dataset.bundle}pagefind.js`, location.href).href).then(
    async (loaded: Pagefind) => {
      // A page is not better because it is short: a standard would stand before its regulation.
      await loaded.options({ excerptLength: 24, ranking: { pageLength: 0 } });
      return loaded;
    },
  );
  return engine;
}

/** Parts of a result are built as nodes: titles of records are never parsed as HTML. */
function entry(hit: PagefindHit): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  if (hit.meta.lang !== undefined) link.lang = hit.meta.lang;
  title.append(link);
  const meta = document.createElement('p');
  meta.className = 'meta';
  meta.textContent = [hit.meta.kind, hit.meta.status, hit.meta.region, hit.meta.term]
    .filter(Boolean)
    .join(' · ');
  const excerpt = document.createElement('p');
  excerpt.className = 'small';
  if (hit.meta.lang !== undefined) excerpt.lang = hit.meta.lang;
  // Pagefind escapes the text of the page and adds nothing but <mark>.
  excerpt.innerHTML = hit.excerpt;
  item.append(title, meta, excerpt);
  return item;
}

/** What is asked of the engine, best first: on a page in Kazakh the words as typed, then their stems. */
function questionsOf(q: string): (string | null)[] {
  if (q.trim() === '') return [null];
  const typed = q.replace(/ё/g, 'е').replace(/Ё/g, 'Е');
  return document.documentElement.lang === 'kk' ? [typed, kazakhStems(typed)] : [typed];
}

let turn = 0;

async function show(): Promise<void> {
  const mine = ++turn;
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const { q = '', ...rest } = asked;
  const filters = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => value !== '' && name in form.elements),
  );
  list.replaceChildren();
  more.hidden = true;
  announcement.textContent = '';
  if (q.trim() === '' && Object.keys(filters).length === 0) return;
  const engineReady = await pagefind();
  const answers = await Promise.all(questionsOf(q).map((words) => engineReady.search(words, { filters })));
  if (mine !== turn) return;
  const found = [
    ...new Map(answers.flatMap(({ results }) => results.map((result) => [result.id, result]))).values(),
  ];
  announcement.textContent =
    found.length === 0
      ? (form.dataset.nothing ?? '')
      : (form.dataset.found ?? '').replace('{n}', String(found.length));
  let shown = 0;
  const page = async () => {
    const hits = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
    if (mine !== turn) return;
    list.append(...hits.map(entry));
    shown += hits.length;
    more.hidden = shown >= found.length;
  };
  more.onclick = () => void page();
  await page();
}

function run(): void {
  show().catch(() => {
    announcement.textContent = form.dataset.failed ?? '';
  });
}

function fillFromAddress(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function goTo(): void {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') asked.set(name, value);
  history.pushState(null, '', `?${asked}`);
  run();
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  goTo();
});
form.addEventListener('change', (event) => {
  if (event.target !== query) goTo();
});
addEventListener('popstate', () => {
  form.reset();
  fillFromAddress();
  run();
});
fillFromAddress();
run();
