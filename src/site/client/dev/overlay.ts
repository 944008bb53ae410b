/** In the preview: errors of the catalogue over the last good page, with place and advice, until they are mended. */
import './overlay.css';
import { el } from '../../view/shared/markup.ts';
import { makeElement } from '../nodes.ts';
import { followCatalogue } from './follow.ts';

const OVERLAY = 'preview-errors';

/** Authors read Russian: so are the messages of a check. */
function show(errors: string): void {
  document.getElementById(OVERLAY)?.remove();
  if (errors === '') return;
  document.body.append(
    makeElement(
      el(
        'section',
        { id: OVERLAY, class: OVERLAY, lang: 'ru', role: 'alert', 'aria-label': 'Ошибки каталога' },
        el('strong', {}, 'Каталог с ошибками. Ниже – страница, какой она была без них.'),
        el('pre', { tabindex: '0' }, errors),
      ),
    ),
  );
}

const isErrors = (value: unknown): value is { errors: string } =>
  typeof value === 'object' && value !== null && 'errors' in value && typeof value.errors === 'string';

import.meta.hot?.on('reglament:checked', (data: unknown) => {
  if (isErrors(data)) show(data.errors);
});
let following = Promise.resolve();
import.meta.hot?.on('reglament:changed', (data: unknown) => {
  if (isErrors(data)) show(data.errors);
  // One after another: each is told from what was served before it.
  following = following.then(followCatalogue);
});

// A page that is opened while there are errors has not heard of them.
void fetch('/__reglament/errors')
  .then((response) => response.json())
  .then((data: unknown) => {
    if (isErrors(data)) show(data.errors);
  });
