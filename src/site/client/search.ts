/**
 * The search page: names of services, acts and standards first, the texts of pages when somebody asks for them. Words,
 * filters and order live in the address, so that a search can be linked to and the back button works.
 */
import type { Counts } from '../search/narrow.ts';
import { goTo, onAddress, queryNow, readFields } from './address-state.ts';
import { makeElement } from './nodes.ts';
import { required } from './page.ts';
import { type AnswerParts, type AnswerWords, answerTo } from './search-answer.ts';
import { formatSearchAddress, isEmptyChoice, readSearchChoice, type SearchChoice } from './search-choice.ts';
import { walkWithKeys } from './search-keys.ts';
import { isShortcutOff, turnShortcut } from './shortcut-setting.ts';

/** Results that are shown at once. */
const PAGE = 10;

const form = required('#search', HTMLFormElement);
const query = required('#q', HTMLInputElement);
const announcement = required('#search-status', HTMLElement);
const list = required('#search-results', HTMLOListElement);
const more = required('#search-more', HTMLButtonElement);
/** Ways in without words: there until something is found. */
const start = required('#search-start', HTMLElement);
const nearest = required('#search-nearest', HTMLElement);
const elsewhere = required('#search-elsewhere', HTMLElement);
const shortcut = required('#search-shortcut', HTMLInputElement);
const words = JSON.parse(form.dataset.words ?? '{}') as AnswerWords & { failed: string };
const selects = [...form.querySelectorAll('select')];
const places = { index: form.dataset.index ?? '', bundle: form.dataset.bundle ?? '' };

/** How many results each choice leaves; without counts the words alone. */
function showCounts(counts: Counts): void {
  for (const { name, options } of selects) {
    const facet = counts[name];
    for (const option of options) {
      const label = option.dataset.label;
      if (label === undefined) continue;
      const count = facet?.[option.value] ?? 0;
      option.textContent = facet === undefined ? label : `${label} (${count})`;
      option.disabled = facet !== undefined && count === 0 && !option.selected;
    }
  }
}

/** The same words in the other places that can be searched. */
function showElsewhere(choice: SearchChoice): void {
  elsewhere.hidden = choice.q === '';
  for (const link of elsewhere.querySelectorAll('a')) {
    const place = readSearchChoice(new URLSearchParams(`in=${link.dataset.in ?? ''}`)).place;
    link.href = `?${formatSearchAddress({ ...choice, place, filters: {} })}`;
    link.hidden = place === choice.place;
  }
}

function showNothing(): void {
  list.replaceChildren();
  start.hidden = false;
  nearest.hidden = true;
  more.hidden = true;
  announcement.textContent = '';
  showCounts({});
}

/** What was found before stays until there is something to put in its place: nothing jumps. */
function place({ counts, said, close }: AnswerParts, first: Element[], count: number): void {
  list.replaceChildren(...first);
  list.removeAttribute('aria-busy');
  start.hidden = count > 0;
  nearest.hidden = close.length === 0;
  nearest.querySelector('ul')?.replaceChildren(...close.map((item) => makeElement(item)));
  showCounts(counts);
  announcement.textContent = said;
}

let turn = 0;

async function show(choice: SearchChoice): Promise<void> {
  const mine = ++turn;
  showElsewhere(choice);
  if (isEmptyChoice(choice)) return showNothing();
  if (list.childElementCount === 0) {
    start.hidden = true;
    list.setAttribute('aria-busy', 'true');
  }
  const answer = await answerTo(choice, places, words);
  let shown = 0;
  const next = async () => {
    const entries = await answer.entries(shown, shown + PAGE);
    shown += entries.length;
    return entries.map((entry) => makeElement(entry));
  };
  const first = await next();
  if (mine !== turn) return;
  place(answer, first, answer.count);
  more.hidden = shown >= answer.count;
  more.onclick = async () => {
    const added = await next();
    if (mine !== turn) return;
    list.append(...added);
    more.hidden = shown >= answer.count;
    added[0]?.querySelector('a')?.focus();
  };
}

function fill({ q, sort, filters, place: where }: SearchChoice): void {
  query.value = q;
  const values: Record<string, string> = { ...filters, sort, in: where };
  for (const select of selects) select.value = values[select.name] ?? '';
}

function run(): void {
  const choice = readSearchChoice(queryNow());
  fill(choice);
  show(choice).catch(() => {
    list.removeAttribute('aria-busy');
    start.hidden = false;
    announcement.textContent = words.failed;
  });
}

const choose = (choice: SearchChoice) => goTo(formatSearchAddress(choice));
const chosen = () => readSearchChoice(readFields(form));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose(chosen());
});
form.addEventListener('change', (event) => {
  if (event.target !== query) choose(chosen());
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  choose({ ...chosen(), sort: '', filters: {}, place: '' });
});
onAddress(run);
walkWithKeys(query, list);
shortcut.checked = !isShortcutOff();
shortcut.addEventListener('change', () => turnShortcut(shortcut.checked));
run();
