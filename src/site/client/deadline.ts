/** The engine of the calculator comes when somebody touches its form, not with the page. */

import { queryNow } from './address-state.ts';
import type { CalculatorWords } from './deadline-nodes.ts';
import { fetchJson } from './page.ts';

function prepare(root: HTMLElement, form: HTMLFormElement): void {
  let engine: Promise<() => Promise<void>> | undefined;
  const load = () => {
    engine ??= Promise.all([
      import('./calculator.ts'),
      fetchJson<CalculatorWords>(root.dataset.words ?? ''),
    ]).then(([{ startCalculator }, words]) => startCalculator(root, form, words));
    return engine;
  };
  const output = root.querySelector('output');
  const count = () => {
    if (output) output.ariaBusy = 'true';
    load()
      .then((run) => run())
      .catch(() => {
        engine = undefined;
        output?.replaceChildren(root.dataset.failed ?? '');
      })
      .finally(() => {
        if (output) output.ariaBusy = 'false';
      });
  };
  form.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
  form.addEventListener('change', count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count();
  });
}

/** Who reads of a way in force thinks of going today: the day stands there, and nothing is counted before it is asked for. */
function startToday(root: HTMLElement, form: HTMLFormElement): void {
  const day = form.elements.namedItem('from');
  if (root.dataset.standing === undefined || !(day instanceof HTMLInputElement)) return;
  // Of the reader's clock: `toISOString` would still say yesterday in the morning of Kazakhstan.
  const today = new Date().toLocaleDateString('sv-SE');
  if (today >= day.min && today <= day.max) day.value = today;
}

/** A page of a service leads here with its term: only values that the form itself offers are taken. */
function fillFromAddress(form: HTMLFormElement): void {
  for (const [name, value] of queryNow()) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'number') field.valueAsNumber = Number(value);
    const offers =
      field instanceof HTMLSelectElement && [...field.options].some((one) => one.value === value);
    if (offers) field.value = value;
  }
}

for (const root of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
  const form = root.querySelector('form');
  if (form === null) continue;
  startToday(root, form);
  fillFromAddress(form);
  prepare(root, form);
}
