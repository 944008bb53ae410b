/**
 * What changed between two answers of the server, put into the page that somebody looks at. Only words and looks: of
 * anything that a script of the page may have read, replaced or listens to, the whole page has to be asked for anew.
 */

/** Their content is read once, by scripts. */
const READ_BY_SCRIPTS = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA']);
/** What a reader may have changed since. */
const CHANGED_BY_READER = new Set(['value', 'checked', 'selected', 'open', 'hidden']);

const SCRIPTED = 'button, form, h2, input, script, select, summary, template, textarea, [id]';

/**
 * @param live what stands there, with what scripts made of it
 * @param before the same as it was served
 * @param now the same as it is served now
 * @returns the changes, to be made when all are known; nothing where the page has to be asked for anew
 */
export function findChanges(live: Node, before: Node, now: Node): (() => void)[] | undefined {
  if (isSame(before, now)) return [];
  if (live.nodeType !== before.nodeType || before.nodeType !== now.nodeType) return undefined;
  if (!isElement(live) || !isElement(before) || !isElement(now)) {
    if (live.nodeValue !== before.nodeValue) return undefined;
    return [
      () => {
        live.nodeValue = now.nodeValue;
      },
    ];
  }
  if (live.nodeName !== before.nodeName || before.nodeName !== now.nodeName) return undefined;
  if (READ_BY_SCRIPTS.has(before.nodeName)) return undefined;
  const changes = findAttributes(live, before, now);
  if (changes === undefined) return undefined;
  if (before.childNodes.length !== now.childNodes.length) {
    if (!live.isEqualNode(before) || [before, now].some(isScripted)) return undefined;
    return [...changes, () => live.replaceChildren(...now.cloneNode(true).childNodes)];
  }
  if (live.childNodes.length !== before.childNodes.length) return undefined;
  for (const [index, child] of live.childNodes.entries()) {
    const found = findChanges(child, at(before, index), at(now, index));
    if (found === undefined) return undefined;
    changes.push(...found);
  }
  return changes;
}

function findAttributes(live: Element, before: Element, now: Element): (() => void)[] | undefined {
  const changes: (() => void)[] = [];
  for (const name of new Set([...before.getAttributeNames(), ...now.getAttributeNames()])) {
    const [was, is] = [before.getAttribute(name), now.getAttribute(name)];
    if (was === is) continue;
    const isRead = name.startsWith('data-') || CHANGED_BY_READER.has(name);
    if (isRead || live.getAttribute(name) !== was) return undefined;
    changes.push(() => (is === null ? live.removeAttribute(name) : live.setAttribute(name, is)));
  }
  return changes;
}

/** Whether a script may listen to something in it. */
function isScripted(element: Element): boolean {
  const inside = [...element.querySelectorAll('*')];
  return inside.some(
    (one) => one.matches(SCRIPTED) || one.getAttributeNames().some((name) => name.startsWith('data-')),
  );
}

/** `isEqualNode` alone does not look into templates. */
function isSame(one: Node, other: Node): boolean {
  if (!one.isEqualNode(other)) return false;
  if (!isElement(one) || !isElement(other)) return true;
  const [own, others] = [one, other].map((node) =>
    [...node.querySelectorAll('template')].map(({ innerHTML }) => innerHTML).join('\0'),
  );
  return own === others && (one.nodeName !== 'TEMPLATE' || one.innerHTML === other.innerHTML);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function at(node: Node, index: number): Node {
  const child = node.childNodes[index];
  if (child === undefined) throw new RangeError(`no child ${index}`);
  return child;
}
