/** Whether the key of the search works here: a key of one letter must be possible to turn off (WCAG 2.1.4). */

const OFF = 'reglament:no-shortcut';

/** A browser that keeps nothing for the site keeps the key. */
export function isShortcutOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

export function turnShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '');
  } catch {
    // Nothing to keep it in: the key stays.
  }
}
