/** The page of a review: records to choose from, the text at the left, the fields at the right, every edit into its file. */
import type {
  CheckView,
  EditAnswer,
  LeafView,
  ListedRecord,
  RecordState,
  SourceView,
} from '../../review/review-data.ts';
import { fieldKey } from '../../review/review-data.ts';
import { ask } from './api.ts';
import { ListsPanel } from './check-panel.ts';
import { FieldsPanel } from './fields-panel.ts';
import { find, make, makeButton } from './nodes.ts';
import { SourcePanel } from './source-panel.ts';
import { TypedTexts } from './typed-texts.ts';

const records = find('#records', HTMLSelectElement);
const status = find('#state', HTMLElement);
const undo = find('#undo', HTMLButtonElement);

let state: RecordState | undefined;
let typed = new TypedTexts('');
let focused = '';
/** One edit after another: each is made over the text that the last one left. */
let queue: Promise<void> = Promise.resolve();
let checks = 0;

const source = new SourcePanel((keys) => {
  keys.some((key) => fields.focus(key));
});
const fields = new FieldsPanel({
  write: (leaf, text) => enqueue(() => write(leaf, text)),
  enter(key) {
    focused = key;
    source.light(key);
  },
  next: () => enqueue(() => goNext()),
});
const lists = new ListsPanel({
  go: (key) => void fields.focus(key),
  settle: (index) => enqueue(async () => take(await ask<EditAnswer>('settle', { ...base(), index }))),
  finish: () =>
    enqueue(async () => take(await ask<EditAnswer>('edit', { ...base(), field: ['draft'], form: 'text' }))),
});

function base(): { path: string; hash: string } {
  return { path: state?.path ?? '', hash: state?.hash ?? '' };
}

function enqueue(work: () => Promise<void> | void): void {
  queue = queue.then(work).catch(sayError);
}

function sayError(error: unknown): void {
  say(error instanceof Error ? error.message : String(error), true);
}

function say(text: string, isBad = false): void {
  status.replaceChildren(text);
  status.classList.toggle('is-bad', isBad);
}

async function write(leaf: LeafView, text: string | undefined): Promise<void> {
  const key = fieldKey(leaf.path);
  say('Записываю…');
  const request = { ...base(), field: leaf.path, text, form: leaf.form };
  const answer = await ask<EditAnswer>('edit', request);
  if (answer.kind === 'written') {
    typed.forget(key);
    take(answer);
  } else if (answer.kind === 'refused') {
    say('Не записано: см. поле.', true);
    fields.tell(key, answer.messages.join(' '));
  } else {
    if (text !== undefined) typed.set(key, text);
    take(answer);
    const mine = makeButton('Записать моё', () => enqueue(() => write(leaf, text)));
    const theirs = makeButton('Взять из файла', () => {
      typed.forget(key);
      if (state !== undefined) fields.show(state, typed);
    });
    const there = answer.there === '' ? 'поля нет' : `«${answer.there}»`;
    fields.tell(key, `Файл изменился. В нём теперь ${there}, у вас «${text ?? ''}». `, mine, ' ', theirs);
  }
}

function take(answer: EditAnswer): void {
  if (answer.kind === 'refused') {
    say(answer.messages.join(' '), true);
    return;
  }
  show(answer.state);
  if (answer.kind === 'conflict')
    say('Файл изменился, пока запись была открыта: показано, что в нём теперь.', true);
  else say('Записано в файл.');
  check().catch(sayError);
}

function show(next: RecordState): void {
  state = next;
  undo.disabled = !next.canUndo;
  document.title = `${next.title} — сверка`;
  fields.show(next, typed);
  lists.showAsked(next);
}

/** An answer that a later question has overtaken is not shown. */
async function check(): Promise<void> {
  checks += 1;
  const own = checks;
  lists.wait();
  const told = await ask<CheckView>('check', { path: base().path });
  if (own === checks) lists.showCheck(told);
}

function goNext(): void {
  const asked = state?.asked.map(({ path }) => fieldKey(path)) ?? [];
  const here = asked.findIndex((key) => focused === key || focused.startsWith(`${key}/`));
  const found = [...asked.slice(here + 1), ...asked.slice(0, here + 1)].find((key) => fields.focus(key));
  if (found === undefined)
    say(asked.length === 0 ? 'Заполнять больше нечего.' : 'Остались вопросы к записи в целом.');
}

async function open(path: string): Promise<void> {
  typed = new TypedTexts(path);
  show(await ask<RecordState>('open', { path }));
  const unsaved = typed.list().length;
  say(unsaved > 0 ? `Не записано в файл: ${unsaved}. Набранное возвращено в поля.` : '');
  source.show(await ask<SourceView | null>('source', { path }));
  await check();
}

records.addEventListener('change', () => enqueue(() => open(records.value)));
undo.addEventListener('click', () => enqueue(async () => take(await ask<EditAnswer>('undo', base()))));
find('#next', HTMLButtonElement).addEventListener('click', () => enqueue(() => goNext()));
document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const button = { KeyN: '#next', KeyZ: '#undo' }[event.code];
  if (button === undefined) return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement)
    document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
  find(button, HTMLButtonElement).click();
});
addEventListener('beforeunload', (event) => {
  if (typed.list().length > 0) event.preventDefault();
});

enqueue(async () => {
  const listed = await ask<readonly ListedRecord[]>('list', {});
  records.replaceChildren(
    ...listed.map(({ path, title, isDraft, asked }) =>
      make(
        'option',
        { value: path },
        `${title}${isDraft ? ' · черновик' : ''}${asked > 0 ? ` · заполнить ${asked}` : ''}`,
      ),
    ),
  );
  const [first] = listed;
  if (first === undefined) say('Записей в каталоге нет.');
  else await open(first.path);
});
