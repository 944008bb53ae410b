/**
 * Asks for the status on another day, in the address (`?on=2015-08-12`) or in the form, without a reload. What shows
 * it comes when somebody asks, not with the page.
 */

function prepare(root: HTMLElement, form: HTMLFormElement): void {
  let shower: Promise<() => void> | undefined;
  const show = () => {
    shower ??= import('./status-shower.ts').then(({ statusShower }) => statusShower(root));
    void shower.then((run) => run());
  };
  const go = (search: string) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(`?on=${new FormData(form).get('on')}`);
  });
  form.querySelector('[data-today]')?.addEventListener('click', () => go(''));
  window.addEventListener('popstate', () => {
    // A jump to an anchor of the page is such an event too.
    if (shower !== undefined || location.search !== '') show();
  });
  if (location.search !== '') show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-status]')) {
  const form = root.querySelector('form');
  if (form !== null) prepare(root, form);
}

export {};
