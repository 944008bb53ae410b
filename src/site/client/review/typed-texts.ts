/** What was typed and is not in the file yet: kept by the browser until the file has it, whatever becomes of the page. */

const PREFIX = 'reglament-review:';

export class TypedTexts {
  readonly #record: string;

  constructor(record: string) {
    this.#record = record;
  }

  get(field: string): string | undefined {
    return localStorage.getItem(this.#name(field)) ?? undefined;
  }

  set(field: string, text: string): void {
    localStorage.setItem(this.#name(field), text);
  }

  forget(field: string): void {
    localStorage.removeItem(this.#name(field));
  }

  /** Fields of this record whose text is not in the file. */
  list(): string[] {
    const own = this.#name('');
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(own) ? [name.slice(own.length)] : [],
    );
  }

  #name(field: string): string {
    return `${PREFIX}${this.#record}:${field}`;
  }
}
