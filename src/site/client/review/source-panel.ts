/** The text of the act: each stretch of it knows the fields that it went into. */
import type { PieceView, SourceView } from '../../review/review-data.ts';
import { find, make } from './nodes.ts';

const LIT = 'is-lit';

export class SourcePanel {
  readonly #lines = find('#lines', HTMLElement);
  #pieces: { node: HTMLElement; fields: readonly string[] }[] = [];

  /** @param choose is called with the fields of a stretch that was pressed */
  constructor(choose: (fields: readonly string[]) => void) {
    const press = (event: Event) => {
      const piece = this.#pieces.find(({ node }) => node === event.target);
      if (piece !== undefined && piece.fields.length > 0) choose(piece.fields);
    };
    this.#lines.addEventListener('click', press);
  }

  show(source: SourceView | null): void {
    this.#pieces = [];
    if (source === null || source === undefined) {
      const help = 'Текста акта здесь нет: его хранит импорт. Назовите файл: reglament review --text ФАЙЛ.';
      this.#lines.replaceChildren(make('p', { class: 'none' }, help));
      return;
    }
    this.#lines.replaceChildren(
      ...source.lines.map(({ line, pieces }) =>
        make(
          'p',
          {},
          make('span', { class: 'number' }, String(line)),
          ...pieces.flatMap((piece) => [this.#piece(piece), ' ']),
        ),
      ),
    );
  }

  #piece({ text, fate, fields }: PieceView): HTMLElement {
    const isElsewhere = fate === 'field' && fields.length === 0;
    const title = isElsewhere ? 'в другой записи' : fields.length > 0 ? fields.join('\n') : undefined;
    const node = make('span', { class: isElsewhere ? 'elsewhere' : fate, title }, text);
    this.#pieces.push({ node, fields });
    return node;
  }

  /** Marks the words of a field, or of all that is in it, and brings them into view. */
  light(field: string): void {
    const isOf = (one: string) => one === field || one.startsWith(`${field}/`);
    let first: HTMLElement | undefined;
    for (const { node, fields } of this.#pieces) {
      const isLit = field !== '' && fields.some(isOf);
      node.classList.toggle(LIT, isLit);
      if (isLit) first ??= node;
    }
    first?.scrollIntoView({ block: 'center' });
  }
}
