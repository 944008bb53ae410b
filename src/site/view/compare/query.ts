/** Which two regulations an address asks to compare. */

const IDS = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/i;

/** The id in what a reader gives: the id itself, or the address of a page of a regulation. */
function readId(given: string): string {
  const path = given.trim().replace(/[?#].*$/, '');
  const within = path.split('/regulations/').at(-1) ?? path;
  return within.replace(/^\/+|\/+$/g, '');
}

/**
 * The chosen regulations, each once, at most two: those of `a` and `b` as this page has them, and those of `r`,
 * which a list gives for each box that was ticked. What cannot be an id is left out.
 *
 * @param search `?a=…&b=…` or `?r=…&r=…`
 */
export function chosenIn(search: string): string[] {
  const asked = new URLSearchParams(search);
  const given = [asked.get('a'), asked.get('b'), ...asked.getAll('r')].filter((one) => one !== null);
  return [...new Set(given.map(readId))].filter((id) => IDS.test(id)).slice(0, 2);
}
