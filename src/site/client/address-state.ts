/** What is chosen on a page lives in its address, so that a choice can be linked to and the back button works. */

/** The fields of a form as the query of an address. */
export function readFields(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value);
  return query;
}

export const queryNow = () => new URLSearchParams(location.search);

/**
 * Goes to another choice without a reload.
 *
 * @param query without the sign of a query; empty for the page as it was built
 */
export function goTo(query: string): void {
  history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  dispatchEvent(new Event('statechange'));
}

/** Shows what the address says now, whenever it comes to say something else. */
export function onAddress(show: () => void): void {
  addEventListener('popstate', show);
  addEventListener('statechange', show);
}

/** Each value that is not empty; an empty query when nothing is chosen. */
export function formatQuery(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
}
