/** Orders and standards that a text refers to, by their names; those of the catalogue are referred to, not made anew. */
import type { Draft } from './draft.ts';
import { actId, authorityFolder, UniqueNames } from './ids.ts';
import { type ActReference, actReferences } from './phrases/act-reference.ts';
import { sameTitle } from './service-title.ts';
import type { Setting } from './setting.ts';
import type { Sourced } from './sourced.ts';
import { readField, readFieldText, readFieldWords } from './sourced-fields.ts';
import type { Words } from './words.ts';

export interface ReferredOrder {
  id: string;
  reference: ActReference;
}

interface NamedOrder extends ReferredOrder {
  titled?: Sourced;
  names: UniqueNames;
}

export class StandardShelf {
  readonly #setting: Setting;
  readonly #orders = new Map<string, NamedOrder>();
  readonly #standards = new Map<string, Draft>();
  readonly #referred = new Set<string>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Orders that the words name, for the sake of their titles. */
  learn(words: Words): void {
    for (const reference of actReferences(words)) this.#order(reference);
  }

  /** The order that the words name. */
  orderIn(value: Sourced): ReferredOrder | undefined {
    const words = readFieldWords(value);
    const [reference] = words === undefined ? [] : actReferences(words);
    return reference && this.#order(reference);
  }

  #order(reference: ActReference): ReferredOrder | undefined {
    const authority = readFieldText(reference.authority);
    if (authority === undefined) return undefined;
    const shelf = `${this.#setting.country}/${authorityFolder(authority)}`;
    const id = actId(shelf, readFieldText(reference.date), readFieldText(reference.number));
    const order = this.#orders.get(id) ?? { id, reference, names: new UniqueNames() };
    if (reference.title !== undefined) order.titled ??= reference.title;
    this.#orders.set(id, order);
    return order;
  }

  /** The record of a standard: of the catalogue when it has one of this name, else a new one. */
  standard({ id: orderId, reference }: ReferredOrder, title: Sourced, name: string): string {
    const text = readFieldText(title) ?? '';
    this.#referred.add(orderId);
    const known = this.#setting.standards.find(
      (standard) => standard.order === orderId && sameTitle(standard.title, text),
    );
    if (known !== undefined) return known.id;
    const twin = [...this.#standards.values()].find(
      ({ record }) =>
        record.order === orderId && sameTitle(readFieldText(readField(record.titles, 'heading')) ?? '', text),
    );
    if (twin !== undefined) return twin.id;
    const id = `${orderId}/${this.#orders.get(orderId)?.names.name(name) ?? name}`;
    const reason = 'Текста стандарта нет: он известен только по ссылке регламента.';
    const lookup = `Искать стандарт этой услуги: ${this.#whereToLook(reference)}`;
    const record = { order: orderId, titles: { heading: title }, unknown: { reason, lookup } };
    this.#standards.set(id, { kind: 'standard', id, record, todo: [], boilerplate: [] });
    return id;
  }

  has(orderId: string): boolean {
    return this.#referred.has(orderId) || this.#setting.orders.includes(orderId);
  }

  drafts(header: string): Draft[] {
    const orders = [...this.#orders.values()].filter(
      ({ id }) => this.#referred.has(id) && !this.#setting.orders.includes(id),
    );
    return [...orders.map((order) => this.#orderDraft(order, header)), ...this.#standards.values()];
  }

  #orderDraft({ id, reference, titled }: NamedOrder, header: string): Draft {
    const { kind, authority, number, date } = reference;
    const known = `Текста нет; акт известен только по ссылкам. Ссылается: ${header === '' ? 'акт без реквизитов' : header}`;
    return {
      kind: 'order',
      id,
      record: {
        kind,
        authority,
        number,
        date,
        title: titled ?? 'unknown',
        redaction: { known: 'unknown', text: known },
        lookup: `Искать ${this.#whereToLook(reference)}`,
        source: { register: this.#setting.register.id, id: 'unknown' },
      },
      todo:
        titled === undefined
          ? [{ path: ['title'], message: 'Название акта в тексте не приведено: возьмите его из реестра.' }]
          : [],
      boilerplate: [],
    };
  }

  #whereToLook({ kind, authority, number, date }: ActReference): string {
    const requisites = [kind, authority].map(readFieldText).join(', ');
    return `в реестре «${this.#setting.register.name}»: ${requisites}, ${readFieldText(date)}, № ${readFieldText(number)}; нужна редакция, действовавшая при принятии регламента.`;
  }
}
