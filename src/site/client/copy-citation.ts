/** A button beside a reference that copies it. Only where the clipboard can be written: not on an insecure address. */
import { el } from '../view/shared/markup.ts';
import { makeElement } from './nodes.ts';

for (const block of navigator.clipboard ? document.querySelectorAll<HTMLElement>('[data-citation]') : []) {
  const text = block.querySelector('p')?.textContent ?? '';
  const { copy = '', copied = '' } = block.dataset;
  const button = makeElement(el('button', { type: 'button', class: 'quiet' }, copy));
  const said = makeElement(el('span', { class: 'small soft', role: 'status' }));
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        said.textContent = copied;
      },
      // A browser may refuse at the moment of the click: the text can still be selected.
      () => getSelection()?.selectAllChildren(block.querySelector('p') ?? block),
    );
  });
  block.append(button, said);
}
