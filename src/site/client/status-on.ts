/**
 * Asks for the status on another day, in the address (`?on=2015-08-12`) or in the form, without a reload. What shows
 * it comes when somebody asks, not with the page.
 */
import { goTo, onAddress, readFields } from './address-state.ts';

function prepare(root: HTMLElement, form: HTMLFormElement): void {
  let shower: Promise<() => void> | undefined;
  const show = () => {
    shower ??= import('./status-shower.ts').then(({ statusShower }) => statusShower(root));
    void shower.then((run) => run());
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo(readFields(form).toString());
  });
  form.querySelector('[data-today]')?.addEventListener('click', () => goTo(''));
  onAddress(() => {
    // A jump to an anchor of the page is such an event too.
    if (shower !== undefined || location.search !== '') show();
  });
  if (location.search !== '') show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-status]')) {
  const form = root.querySelector('form');
  if (form !== null) prepare(root, form);
}
