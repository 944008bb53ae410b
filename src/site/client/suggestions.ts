/**
 * Services under the field while somebody types, as a list of choices that keys and pointers reach (the combobox of
 * WAI-ARIA). The form works without it.
 */
import { suggest } from '../search/narrow.ts';
import { el } from '../view/shared/markup.ts';
import { makeElement } from './nodes.ts';
import { findAddress } from './search-entries.ts';
import { finderAt } from './service-index.ts';

const LIST = 'suggestions';
/** Letters from which on something may be guessed. */
const LEAST = 2;

function prepare(field: HTMLInputElement, form: HTMLFormElement, address: string): void {
  const list = makeElement(
    el('ul', {
      id: LIST,
      class: 'suggestions',
      role: 'listbox',
      'aria-label': form.dataset.suggested,
      hidden: '',
    }),
  );
  field.insertAdjacentElement('afterend', list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', LIST);
  field.setAttribute('aria-expanded', 'false');
  let chosen = -1;

  const options = () => [...list.children];
  const choose = (index: number) => {
    chosen = index;
    for (const [place, option] of options().entries())
      option.setAttribute('aria-selected', `${place === index}`);
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${LIST}-${index}`);
  };
  const close = () => {
    list.toggleAttribute('hidden', true);
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const open = (option: Element | undefined) => {
    const link = option?.querySelector('a');
    if (link) location.assign(link.href);
  };

  const show = async () => {
    const typed = field.value;
    if (typed.trim().length < LEAST) return close();
    const found = suggest(await finderAt(address), typed);
    if (field.value !== typed || document.activeElement !== field) return;
    const items = found.map((named, index) =>
      makeElement(
        el(
          'li',
          { role: 'option', id: `${LIST}-${index}`, 'aria-selected': 'false' },
          el('a', { href: findAddress(named), lang: named.name.lang, tabindex: '-1' }, named.name.text),
        ),
      ),
    );
    list.replaceChildren(...items);
    if (items.length === 0) return close();
    list.toggleAttribute('hidden', false);
    field.setAttribute('aria-expanded', 'true');
    choose(-1);
  };

  // Without suggestions the field still asks: nothing is to be said.
  field.addEventListener('focus', () => void finderAt(address).catch(() => {}), { once: true });
  field.addEventListener('input', () => void show().catch(close));
  field.addEventListener('blur', () => setTimeout(close, 150));
  field.addEventListener('keydown', (event) => {
    if (list.hasAttribute('hidden')) return;
    const last = options().length - 1;
    if (event.key === 'ArrowDown') choose(chosen === last ? -1 : chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? last : chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) open(options()[chosen]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // The keys of the list of results wait until this one is closed.
    event.stopImmediatePropagation();
  });
  form.addEventListener('submit', close);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-index]')) {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  if (field !== null) prepare(field, form, form.dataset.index ?? '');
}
