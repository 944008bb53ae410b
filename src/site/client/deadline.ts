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
  const count = () => {
    load()
      .then((run) => run())
      .catch(() => {
        engine = undefined;
        root.querySelector('output')?.replaceChildren(root.dataset.failed ?? '');
      });
  };
  form.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
  form.addEventListener('change', count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count();
  });
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
  fillFromAddress(form);
  prepare(root, form);
}
