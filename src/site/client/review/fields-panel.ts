/** The fields of a record: each is written into the file when an editor leaves it. */
import type { FieldPath, FieldView, GroupView, LeafView, RecordState } from '../../review/review-data.ts';
import { fieldKey } from '../../review/review-data.ts';
import { find, make, makeButton } from './nodes.ts';
import type { TypedTexts } from './typed-texts.ts';

type Control = HTMLTextAreaElement | HTMLSelectElement;

export interface FieldsWork {
  /** Writes what was typed; without a text the field goes. */
  write(field: LeafView, text: string | undefined): void;
  /** The focus has come to a field. */
  enter(field: string): void;
  /** Written, and on to what is asked next. */
  next(): void;
}

export class FieldsPanel {
  readonly #root = find('#fields', HTMLElement);
  readonly #work: FieldsWork;
  #typed: TypedTexts | undefined;
  /** What is asked, by field. */
  #asked = new Map<string, string>();
  #leaves = new Map<string, LeafView>();
  /** A browser tells of a change in a field that is being taken off the page: nobody has left it. */
  #isShowing = false;

  constructor(work: FieldsWork) {
    this.#work = work;
    this.#root.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) work.enter(this.#keyOf(target));
    });
    this.#root.addEventListener('input', ({ target }) => this.#keep(target));
    this.#root.addEventListener('change', ({ target }) => this.#send(target));
    this.#root.addEventListener('keydown', (event) => this.#press(event));
  }

  /** The focus stays in the field in which it was. */
  show({ fields, asked }: RecordState, typed: TypedTexts): void {
    const active = document.activeElement;
    const key = active !== null && this.#root.contains(active) ? this.#keyOf(active) : undefined;
    const caret = active instanceof HTMLTextAreaElement ? active.selectionStart : undefined;
    this.#typed = typed;
    this.#asked = new Map(asked.map(({ path, message }) => [fieldKey(path), message]));
    this.#leaves = new Map();
    this.#isShowing = true;
    this.#root.replaceChildren(...fields.map((field) => this.#field(field)));
    this.#isShowing = false;
    for (const area of this.#root.querySelectorAll('textarea')) fitHeight(area);
    if (key === undefined) return;
    const control = this.#control(key);
    control?.focus({ preventScroll: true });
    if (control instanceof HTMLTextAreaElement && caret !== undefined)
      control.setSelectionRange(caret, caret);
  }

  /** @returns whether there is such a field, or something in it */
  focus(key: string): boolean {
    const control =
      this.#control(key) ??
      this.#root.querySelector<HTMLElement>(`[data-field^="${CSS.escape(key)}/"] :is(textarea, select)`);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
    return control !== null && control !== undefined;
  }

  /** Beside a field: why it is not written, and what can be done about it. */
  tell(key: string, message: string, ...actions: readonly (HTMLElement | string)[]): void {
    const place = this.#root.querySelector(`[data-field="${CSS.escape(key)}"] > .problem`);
    place?.replaceChildren(message, ...actions);
    this.#control(key)?.setAttribute('aria-invalid', String(message !== ''));
  }

  #field(view: FieldView): HTMLElement {
    return view.kind === 'leaf' ? this.#leaf(view) : this.#group(view);
  }

  #group(view: GroupView): HTMLElement {
    const key = fieldKey(view.path);
    const title = make('h3', { title: tellKey(view) }, view.name);
    const body = make('div', { class: 'parts' }, ...view.parts.map((part) => this.#field(part)));
    return make('section', { class: 'group', 'data-field': key }, title, body, this.#adder(view));
  }

  #leaf(view: LeafView): HTMLElement {
    const key = fieldKey(view.path);
    this.#leaves.set(key, view);
    const id = `f-${key}`;
    const typed = this.#typed?.get(key);
    const control =
      view.choices === undefined
        ? make('textarea', { id, rows: '1', lang: 'ru', spellcheck: 'false' })
        : makeChoice(id, view);
    control.value = typed ?? view.text;
    control.setAttribute('aria-describedby', `${id}-problem`);
    const question = this.#asked.get(key);
    const drop = makeButton('убрать', () => this.#work.write(view, undefined), {
      class: 'drop',
      'aria-label': `убрать поле ${key}`,
    });
    return make(
      'div',
      {
        class: `field${question === undefined ? '' : ' is-asked'}${typed === undefined ? '' : ' is-unsaved'}`,
        'data-field': key,
      },
      make('label', { for: id, title: tellKey(view) }, view.name),
      control,
      view.isMissing ? undefined : drop,
      question === undefined ? undefined : make('p', { class: 'question' }, question),
      make('p', { class: 'problem', id: `${id}-problem`, role: 'alert' }),
    );
  }

  /** Another field of a mapping, another item of a list. */
  #adder({ path, addable, parts }: GroupView): HTMLElement | undefined {
    const isList = parts.length > 0 && parts.every((part) => typeof part.path.at(-1) === 'number');
    if (isList) {
      return makeButton('+ ещё', () => this.#open([...path, parts.length], 'yaml', ''), { class: 'add' });
    }
    if (addable.length === 0) return undefined;
    const select = make(
      'select',
      { class: 'add', 'aria-label': `добавить поле в ${fieldKey(path)}` },
      make('option', { value: '' }, '+ поле'),
    );
    select.append(...addable.map(({ key, name }) => make('option', { value: key, title: key }, name)));
    select.addEventListener('change', (event) => {
      event.stopPropagation();
      const chosen = addable.find(({ key }) => key === select.value);
      if (chosen !== undefined) this.#open([...path, chosen.key], 'text', chosen.name);
    });
    return select;
  }

  /** A field that is not there yet. Text is tried first; what the schema wants otherwise it says. */
  #open(path: FieldPath, form: LeafView['form'], name: string): void {
    const key = fieldKey(path);
    if (this.focus(key)) return;
    const view: LeafView = { kind: 'leaf', path, name: name || 'новое', text: '', form, isMissing: true };
    const holder = this.#root.querySelector(
      `[data-field="${CSS.escape(fieldKey(path.slice(0, -1)))}"] > .parts`,
    );
    holder?.append(this.#leaf(view));
    this.focus(key);
  }

  #keep(target: EventTarget | null): void {
    if (!isControl(target)) return;
    const leaf = this.#leaves.get(this.#keyOf(target));
    if (leaf === undefined) return;
    if (target instanceof HTMLTextAreaElement) fitHeight(target);
    const key = fieldKey(leaf.path);
    if (target.value === leaf.text) this.#typed?.forget(key);
    else this.#typed?.set(key, target.value);
    target.closest('.field')?.classList.toggle('is-unsaved', target.value !== leaf.text);
  }

  #send(target: EventTarget | null): void {
    if (this.#isShowing || !isControl(target)) return;
    const leaf = this.#leaves.get(this.#keyOf(target));
    if (leaf !== undefined && target.value !== leaf.text) this.#work.write(leaf, target.value);
  }

  #press(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!isControl(target)) return;
    const leaf = this.#leaves.get(this.#keyOf(target));
    if (key === 'Enter' && (event.ctrlKey || leaf?.form === 'text') && !event.shiftKey) {
      event.preventDefault();
      this.#send(target);
      if (event.ctrlKey) this.#work.next();
    } else if (key === 'Escape' && leaf !== undefined) {
      target.value = leaf.text;
      this.#keep(target);
      this.tell(fieldKey(leaf.path), '');
    }
  }

  #keyOf(element: Element): string {
    return element.closest('[data-field]')?.getAttribute('data-field') ?? '';
  }

  #control(key: string): Control | null {
    return this.#root.querySelector<Control>(
      `[data-field="${CSS.escape(key)}"] > :is(textarea, select:not(.add))`,
    );
  }
}

function isControl(target: EventTarget | null): target is Control {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField && !target.classList.contains('add');
}

function makeChoice(id: string, { choices = [], text }: LeafView): HTMLSelectElement {
  const all = choices.includes(text) ? choices : [text, ...choices];
  return make('select', { id }, ...all.map((choice) => make('option', { value: choice }, choice)));
}

/** As high as what is in it. */
function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

/** What the file calls it, for those who look there too. */
function tellKey({ path, about }: FieldView): string {
  const key = String(path.at(-1) ?? '');
  return about === undefined ? key : `${about} (${key})`;
}
