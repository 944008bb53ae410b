/**
 * The search page. Words, filters and order live in the address, so that a search can be linked to and the back button
 * works.
 */
import { questionsOf } from '../search/question.ts';
import { fieldsOf, goTo, onAddress, queryNow } from './address-state.ts';
import { elementOf } from './nodes.ts';
import { required } from './page.ts';
import { addressOf, asksNothing, choiceIn, type SearchChoice } from './search-choice.ts';
import { ask, type Counts } from './search-engine.ts';
import { type EntryWords, entryMarkup } from './search-entries.ts';
import { walkWithKeys } from './search-keys.ts';
import { isShortcutOff, turnShortcut } from './shortcut-setting.ts';

/** Results that are shown at once. */
const PAGE = 10;

interface Words extends EntryWords {
  found: string;
  nothing: string;
  failed: string;
}

const form = required('#search', HTMLFormElement);
const query = required('#q', HTMLInputElement);
const announcement = required('#search-status', HTMLElement);
const list = required('#search-results', HTMLOListElement);
const more = required('#search-more', HTMLButtonElement);
/** Ways in without words: there until something is found. */
const start = required('#search-start', HTMLElement);
const shortcut = required('#search-shortcut', HTMLInputElement);
const words = JSON.parse(form.dataset.words ?? '{}') as Words;
const language = document.documentElement.lang === 'kk' ? 'kk' : 'ru';
const selects = [...form.querySelectorAll('select')];

/** How many pages each choice leaves; without counts the words alone. */
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

let turn = 0;

async function show(choice: SearchChoice): Promise<void> {
  const mine = ++turn;
  if (asksNothing(choice)) {
    list.replaceChildren();
    start.hidden = false;
    more.hidden = true;
    announcement.textContent = '';
    showCounts({});
    return;
  }
  if (list.childElementCount === 0) {
    start.hidden = true;
    list.setAttribute('aria-busy', 'true');
  }
  const question = { words: questionsOf(choice.q, language), filters: choice.filters, order: choice.sort };
  const { results, counts } = await ask(form.dataset.bundle ?? '', question);
  let shown = 0;
  const entries = async () => {
    const hits = await Promise.all(results.slice(shown, shown + PAGE).map((result) => result.data()));
    return hits.map((hit) => elementOf(entryMarkup(hit, words)));
  };
  const first = await entries();
  if (mine !== turn) return;
  const place = (added: Element[]) => {
    shown += added.length;
    more.hidden = shown >= results.length;
  };
  // What was found before stays until there is something to put in its place: nothing jumps.
  list.replaceChildren(...first);
  list.removeAttribute('aria-busy');
  start.hidden = results.length > 0;
  place(first);
  showCounts(counts);
  announcement.textContent =
    results.length === 0 ? words.nothing : words.found.replace('{n}', String(results.length));
  more.onclick = async () => {
    const next = await entries();
    if (mine !== turn) return;
    list.append(...next);
    place(next);
    next[0]?.querySelector('a')?.focus();
  };
}

function fill({ q, sort, filters }: SearchChoice): void {
  query.value = q;
  for (const select of selects) select.value = select.name === 'sort' ? sort : (filters[select.name] ?? '');
}

function run(): void {
  const choice = choiceIn(queryNow());
  fill(choice);
  show(choice).catch(() => {
    list.removeAttribute('aria-busy');
    start.hidden = false;
    announcement.textContent = words.failed;
  });
}

const choose = (choice: SearchChoice) => goTo(addressOf(choice));
const chosen = () => choiceIn(fieldsOf(form));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose(chosen());
});
form.addEventListener('change', (event) => {
  if (event.target !== query) choose(chosen());
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  choose({ ...chosen(), sort: '', filters: {} });
});
onAddress(run);
walkWithKeys(query, list);
shortcut.checked = !isShortcutOff();
shortcut.addEventListener('change', () => turnShortcut(shortcut.checked));
run();
