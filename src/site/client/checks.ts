/**
 * The report of term checks: sorted and filtered over all its rows, not over the page alone. The rows come with the
 * first choice; what is chosen lives in the address. Without a choice the page stands as it was built.
 */
import { lineMarkup, type RowWords } from '../view/check/row.ts';
import type { ChecksTable, TableRow } from '../view/check/table.ts';
import type { BadgeView } from '../view/shared/badge.ts';
import { el } from '../view/shared/markup.ts';
import { goTo, onAddress, queryNow, readFields } from './address-state.ts';
import { buildLines } from './checks-lines.ts';
import {
  type Choice,
  chosenRows,
  formatChecksAddress,
  readChecksChoice,
  SORTS,
  turned,
} from './checks-order.ts';
import { makeElement } from './nodes.ts';
import { fetchJson, required } from './page.ts';

/** See src/pages/checks/[...page].astro. */
interface Words {
  shown: string;
  nothing: string;
  failed: string;
  row: RowWords;
  badges: Record<string, BadgeView>;
}

/** Rows that are drawn at once. */
const PAGE = 50;

const root = required('#checks', HTMLElement);
const form = required('#checks-filters', HTMLFormElement);
const status = required('#checks-status', HTMLElement);
const body = required('.checks-report tbody', HTMLTableSectionElement);
const more = required('#checks-more', HTMLButtonElement);
const pages = required('#checks-pages', HTMLElement);
const words = JSON.parse(root.dataset.words ?? '{}') as Words;
const built = { rows: [...body.children], status: status.textContent };
const headers = SORTS.map((sort) => ({
  sort,
  cell: required(`.checks-report th[data-sort=${sort}]`, HTMLElement),
}));

let table: Promise<ChecksTable> | undefined;

function draw(all: ChecksTable, rows: readonly TableRow[]): void {
  let shown = 0;
  const next = () => {
    const lines = buildLines(all, rows.slice(shown, shown + PAGE), words.badges);
    body.append(...lines.map((line) => makeElement(lineMarkup(line, words.row))));
    shown = Math.min(shown + PAGE, rows.length);
    more.hidden = shown === rows.length;
  };
  body.replaceChildren();
  next();
  more.onclick = () => {
    const first = shown;
    next();
    body.rows[first]?.querySelector('a')?.focus();
  };
}

function mark({ sort, descending, ...rest }: Choice): void {
  for (const { sort: own, cell } of headers) {
    if (own !== sort) cell.removeAttribute('aria-sort');
    else cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }
  const values: Record<string, string> = { ...rest, sort: `${descending ? '-' : ''}${sort ?? ''}` };
  for (const field of form.elements) {
    if (!(field instanceof HTMLSelectElement)) continue;
    const value = values[field.name] ?? '';
    // «-title» has no line of its own: the headers offer more orders than the list.
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
}

let turn = 0;

async function show(choice: Choice): Promise<void> {
  const mine = ++turn;
  mark(choice);
  const isChosen = formatChecksAddress(choice) !== '';
  pages.hidden = isChosen;
  if (!isChosen) {
    more.hidden = true;
    body.replaceChildren(...built.rows);
    status.textContent = built.status;
    return;
  }
  table ??= fetchJson(root.dataset.rows ?? '');
  const all = await table;
  if (mine !== turn) return;
  const rows = chosenRows(all, choice, root.dataset.language ?? 'ru');
  draw(all, rows);
  const counts = words.shown.replace('{n}', String(rows.length)).replace('{all}', String(all.rows.length));
  status.textContent = rows.length === 0 ? words.nothing : counts;
}

function run(): void {
  show(readChecksChoice(queryNow())).catch(() => {
    table = undefined;
    status.textContent = words.failed;
  });
}

const choose = (choice: Choice) => goTo(formatChecksAddress(choice));

for (const { sort, cell } of headers) {
  const button = makeElement(el('button', { type: 'button', class: 'sort' }));
  button.append(...cell.childNodes);
  button.addEventListener('click', () => choose(turned(readChecksChoice(queryNow()), sort)));
  cell.append(button);
}
form.addEventListener('change', () => choose(readChecksChoice(readFields(form))));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  choose(readChecksChoice(new URLSearchParams()));
});
onAddress(run);
if (location.search !== '') run();
