/** What a script needs of the page that carries it. */

/** @throws Error when the page lacks it: the script and its page come from one build */
export function required<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`page ${location.pathname}: no ${selector}`);
  return found;
}

/** @throws Error when it cannot be fetched */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** For what the site may not have. @throws Error on any other failure */
export async function fetchIfThere<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
