/** What is to be filled in, and what the check says: both lead to their fields. */
import type { CheckView, RecordState } from '../../review/review-data.ts';
import { fieldKey } from '../../review/review-data.ts';
import { find, make, makeButton } from './nodes.ts';

export interface ListsWork {
  go(field: string): void;
  /** The field is right as it is. */
  settle(index: number): void;
  /** The whole record has been compared with the text. */
  finish(): void;
}

export class ListsPanel {
  readonly #asked = find('#asked', HTMLElement);
  readonly #check = find('#check', HTMLElement);
  readonly #work: ListsWork;

  constructor(work: ListsWork) {
    this.#work = work;
  }

  showAsked({ asked, isDraft }: RecordState): void {
    const { go, settle, finish } = this.#work;
    const [summary, list] = this.#asked.children;
    summary?.replaceChildren(asked.length === 0 ? 'Заполнять нечего' : `Заполнить: ${asked.length}`);
    list?.replaceChildren(
      ...asked.map(({ path, name, message }, index) => {
        const key = fieldKey(path);
        return make(
          'li',
          {},
          makeButton(name, () => go(key), { class: 'to-field', title: key }),
          ` ${message} `,
          makeButton('верно как есть', () => settle(index), {
            class: 'quiet',
            'aria-label': `${name}: верно как есть`,
          }),
        );
      }),
      ...(isDraft && asked.length === 0
        ? [
            make(
              'li',
              {},
              'Запись сверена с текстом? ',
              makeButton('Убрать отметку черновика', finish, { id: 'finish' }),
            ),
          ]
        : []),
    );
  }

  wait(): void {
    this.#check.firstElementChild?.replaceChildren('Проверка: считается…');
  }

  showCheck({ header, rows, findings, unchecked }: CheckView): void {
    const [summary, body] = this.#check.children;
    const verdicts = rows.map(({ cells }) => `${cells[0]} – ${cells.at(-1)}`).join('; ');
    const told = unchecked ? 'срок не проверен: в записях есть ошибки' : verdicts;
    summary?.replaceChildren(`Проверка${told === '' ? '' : `: ${told}`}; замечаний: ${findings.length}`);
    const table = make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...header.map((cell) => make('th', { scope: 'col' }, cell)))),
      make(
        'tbody',
        {},
        ...rows.map(({ cells, verdict, remark }) =>
          make(
            'tr',
            { class: verdict },
            ...cells.map((cell, index) =>
              make('td', {}, index === cells.length - 1 && remark !== '' ? `${cell}: ${remark}` : cell),
            ),
          ),
        ),
      ),
    );
    body?.replaceChildren(
      ...(rows.length === 0 ? [] : [table]),
      make(
        'ul',
        {},
        ...findings.map(({ severity, field, name, message, fix, rule }) =>
          make(
            'li',
            { class: severity },
            makeButton(name || 'запись', () => this.#work.go(field), { class: 'to-field', title: field }),
            ` ${message} ${fix} `,
            make('code', {}, rule),
          ),
        ),
      ),
    );
  }
}
