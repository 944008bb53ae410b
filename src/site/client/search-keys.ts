/** Arrows go along what was found, Escape goes back to the words. */

/** Follows the focus from the field into the results and back. */
export function walkWithKeys(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const all = links();
    const here = all.findIndex((link) => link.matches(':focus'));
    const next = here + by < 0 ? field : all[here + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(event, 1);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp') step(event, -1);
    if (event.key === 'Escape') field.focus();
  });
}
