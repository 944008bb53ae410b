/**
 * The part of a DOM that Mermaid draws on: a tree, attributes, styles, the few selectors that it asks for.
 * Nothing is parsed and nothing is laid out; boxes come from boxes.ts. Markup that arrives as a string is kept
 * as text, so that a label can never turn into elements.
 */
import { type Box, measureBox } from './boxes.ts';
import { selects } from './selectors.ts';

export const SVG = 'http://www.w3.org/2000/svg';

abstract class DomNode {
  parentNode: DomElement | null = null;
  abstract readonly nodeType: number;
  abstract textContent: string;

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  get nextSibling(): DomNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
}

export class DomText extends DomNode {
  readonly nodeType = 3;
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

/** `element.style`, kept apart from the attributes: what Mermaid says there is decided by our stylesheet. */
export class DomStyle {
  readonly values = new Map<string, string>();

  setProperty(name: string, value: string): void {
    this.values.set(name, value);
  }

  removeProperty(name: string): void {
    this.values.delete(name);
  }

  getPropertyValue(name: string): string {
    return this.values.get(name) ?? '';
  }
}

export class DomElement extends DomNode {
  readonly nodeType = 1;
  readonly childNodes: DomNode[] = [];
  readonly attributes = new Map<string, string>();
  readonly style = new DomStyle();
  readonly ownerDocument: DomDocument;
  readonly namespaceURI: string;
  readonly tagName: string;

  constructor(ownerDocument: DomDocument, namespaceURI: string, tagName: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.attributes.get('id') ?? '';
  }

  set id(value: string) {
    this.attributes.set('id', value);
  }

  get children(): DomElement[] {
    return this.childNodes.filter((node) => node instanceof DomElement);
  }

  get firstChild(): DomNode | null {
    return this.childNodes[0] ?? null;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join('');
  }

  set textContent(text: string) {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes.length = 0;
    if (text !== '') this.appendChild(new DomText(text));
  }

  /** Mermaid reads its picture once, when it is done, to clean it as a string: we keep the tree instead. */
  get innerHTML(): string {
    this.ownerDocument.finished = this.children[0] ?? null;
    return '';
  }

  set innerHTML(markup: string) {
    this.textContent = markup;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild<T extends DomNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  insertBefore<T extends DomNode>(node: T, before: DomNode | null): T {
    node.parentNode?.removeChild(node);
    const index = before === null ? -1 : this.childNodes.indexOf(before);
    if (index < 0) this.childNodes.push(node);
    else this.childNodes.splice(index, 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild(node: DomNode): void {
    const index = this.childNodes.indexOf(node);
    if (index >= 0) this.childNodes.splice(index, 1);
    node.parentNode = null;
  }

  /** The first element below this one, in document order, that passes. */
  find(test: (element: DomElement) => boolean): DomElement | null {
    for (const child of this.childNodes) {
      if (!(child instanceof DomElement)) continue;
      const found = test(child) ? child : child.find(test);
      if (found !== null) return found;
    }
    return null;
  }

  matches(selector: string): boolean {
    return selects(selector)(this);
  }

  querySelector(selector: string): DomElement | null {
    return this.find(selects(selector));
  }

  querySelectorAll(selector: string): DomElement[] {
    const test = selects(selector);
    const found: DomElement[] = [];
    this.find((element) => {
      if (test(element)) found.push(element);
      return false;
    });
    return found;
  }

  getBBox(): Box {
    return measureBox(this);
  }

  getComputedTextLength(): number {
    return measureBox(this).width;
  }
}

export class DomDocument {
  readonly nodeType = 9;
  readonly documentElement: DomElement;
  readonly body: DomElement;
  readonly defaultView: object;
  /** The last picture that was read back. */
  finished: DomElement | null = null;

  constructor(defaultView: object) {
    this.defaultView = defaultView;
    this.documentElement = this.createElement('html');
    this.body = this.documentElement.appendChild(this.createElement('body'));
  }

  createElement(name: string): DomElement {
    return this.createElementNS('http://www.w3.org/1999/xhtml', name);
  }

  createElementNS(namespace: string, name: string): DomElement {
    return new DomElement(this, namespace, name);
  }

  createTextNode(text: string): DomText {
    return new DomText(text);
  }

  getElementById(id: string): DomElement | null {
    return this.documentElement.find((element) => element.id === id);
  }

  querySelector(selector: string): DomElement | null {
    return this.documentElement.querySelector(selector);
  }

  querySelectorAll(selector: string): DomElement[] {
    return this.documentElement.querySelectorAll(selector);
  }
}
