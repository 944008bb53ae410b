/** «/» leads to the words of the search: on this page where it has the field, else on the page of the search. */
import { isShortcutOff } from './shortcut-setting.ts';

/** Elements that take the key for themselves. */
const TYPING = 'input, select, textarea, [contenteditable]';

addEventListener('keydown', (event) => {
  // On Russian and Kazakh keyboards the same key types another sign.
  if (event.key !== '/' && (event.code !== 'Slash' || event.shiftKey)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isShortcutOff()) return;
  if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
  const field = document.querySelector<HTMLInputElement>('#q');
  const link = document.querySelector<HTMLAnchorElement>('.to-search');
  event.preventDefault();
  if (field !== null) field.select();
  else if (link !== null) location.assign(`${link.href}#q`);
});
