/** Shows the form of the calculator; the engine comes when somebody touches it, not with the page. */

function prepare(root: HTMLElement, form: HTMLFormElement): void {
  let engine: Promise<() => void> | undefined;
  const load = () => {
    engine ??= import('./calculator.ts').then(({ calculatorOf }) => calculatorOf(root, form));
    return engine;
  };
  const count = () => void load().then((run) => run());
  form.addEventListener('focusin', () => void load(), { once: true });
  form.addEventListener('change', count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count();
  });
  form.hidden = false;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
  const form = root.querySelector('form');
  if (form !== null) prepare(root, form);
}

export {};
