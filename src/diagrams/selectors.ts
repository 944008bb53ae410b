/**
 * The selectors that Mermaid and d3 ask for while they draw: compounds of tag, #id, .class, [attribute] and
 * :first-child, joined by spaces, `>` and commas. Anything else throws, so that a new version cannot be misunderstood.
 */
import { memoize } from '../model/memoize.ts';
import type { DomElement } from './dom.ts';

type Test = (element: DomElement) => boolean;

const PART =
  /^(?:(?<star>\*)|(?<tag>[a-zA-Z][\w:-]*)|#(?<id>[\w-]+)|\.(?<cls>[\w-]+)|\[(?<name>[\w-]+)(?:="(?<value>[^"]*)")?\]|(?<first>:first-child))/;

function compound(selector: string): Test {
  const tests: Test[] = [];
  let rest = selector;
  while (rest !== '') {
    const match = PART.exec(rest);
    if (match?.groups === undefined) throw new Error(`selector not supported: ${selector}`);
    const { tag, id, cls, name, value, first } = match.groups;
    rest = rest.slice(match[0].length);
    if (tag !== undefined) tests.push((element) => element.tagName === tag);
    else if (id !== undefined) tests.push((element) => element.id === id);
    else if (cls !== undefined)
      tests.push((element) => (element.getAttribute('class') ?? '').split(' ').includes(cls));
    else if (name !== undefined)
      tests.push((element) => {
        const present = element.getAttribute(name);
        return present !== null && (value === undefined || present === value);
      });
    else if (first !== undefined) tests.push((element) => element.parentNode?.children[0] === element);
  }
  return (element) => tests.every((test) => test(element));
}

/** `a b > c`: the element is c, its parent is b, and some ancestor of that is a. */
function path(selector: string): Test {
  const steps = selector
    .replace(/\s*>\s*/g, ' >')
    .split(/\s+/)
    .map((step) => ({ child: step.startsWith('>'), test: compound(step.replace('>', '')) }));
  const holds = (element: DomElement, index: number): boolean => {
    const step = steps[index];
    if (step === undefined) return true;
    if (!step.test(element)) return false;
    if (index === 0) return true;
    for (let above = element.parentNode; above !== null; above = above.parentNode) {
      if (holds(above, index - 1)) return true;
      if (step.child) return false;
    }
    return false;
  };
  return (element) => holds(element, steps.length - 1);
}

/** @throws Error on a selector outside the list above. */
export const selects = memoize((selector: string): Test => {
  const choices = selector.split(',').map((choice) => path(choice.trim()));
  return (element) => choices.some((choice) => choice(element));
});
