/** Compares the two regulations that the address names, with the same core and markup as the build. */

import type { Compared } from '../view/compare/compared.ts';
import { comparisonMarkup } from '../view/compare/page.ts';
import { chosenIn } from '../view/compare/query.ts';
import type { CompareWords } from '../view/compare/words.ts';
import { makeElement } from './nodes.ts';
import { fetchIfThere, required } from './page.ts';

/** What the page says when it has nothing to show: see src/pages/compare/index.astro. */
interface Messages {
  choosePair: string;
  chooseSecond: string;
  missing: string;
  failed: string;
}

const root = required('#comparison', HTMLElement);
const announcement = required('#comparison-status', HTMLElement);
const form = required('#comparison-form', HTMLFormElement);
const messages = JSON.parse(root.dataset.messages ?? '{}') as Messages;

/** Nothing for a regulation that the catalogue does not have, or has no text of. */
const fetched = (id: string) => fetchIfThere<Compared>(`${root.dataset.folder}${id}.json`);

function fill(name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

async function show(): Promise<void> {
  const [idA, idB] = chosenIn(location.search);
  if (idA === undefined) {
    if (location.search !== '') announcement.textContent = messages.choosePair;
    return;
  }
  fill('a', idA);
  if (idB === undefined) {
    const both = new URLSearchParams(location.search).get('b');
    announcement.textContent = both ? messages.choosePair : messages.chooseSecond;
    return;
  }
  fill('b', idB);
  const [a, b] = await Promise.all([fetched(idA), fetched(idB)]);
  if (a === undefined || b === undefined) {
    announcement.textContent = `${messages.missing} ${a === undefined ? idA : idB}`;
    return;
  }
  const words = JSON.parse(root.dataset.words ?? '{}') as CompareWords;
  root.replaceChildren(...comparisonMarkup({ a, b, words }).map((part) => makeElement(part)));
  document.title = `${a.title} — ${b.title}`;
  if (a.lang !== undefined) document.querySelector('title')?.setAttribute('lang', a.lang);
  // One address for one comparison, however it was asked for.
  history.replaceState(null, '', `?a=${idA}&b=${idB}`);
}

show().catch(() => {
  announcement.textContent = messages.failed;
});
