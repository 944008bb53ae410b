/** Inputs that showed something new, kept in a folder: the next ones are made of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../synthetic/random.ts';
import { countBytes, type Input, nameInput, readCase, writeCase } from './input.ts';
import type { Trial } from './trial.ts';

/** Growth by doubling would go on for ever; what a larger input shows, a smaller one shows too. */
const MOST_BYTES = 200_000;

export class Corpus {
  readonly #folder: string;
  readonly #trial: Trial;
  readonly #inputs: Input[];
  readonly #seen = new Set<string>();
  /** Inputs that were kept before this run. */
  readonly before: number;

  /** @param folder of all trials */
  constructor(folder: string, trial: Trial) {
    this.#folder = join(folder, trial.name);
    this.#trial = trial;
    mkdirSync(this.#folder, { recursive: true });
    const kept = readdirSync(this.#folder).filter((name) => name.endsWith('.json'));
    this.before = kept.length;
    this.#inputs = [
      ...trial.seeds,
      ...kept.sort().map((name) => readCase(readFileSync(join(this.#folder, name), 'utf8')).files),
    ];
  }

  /** All that it holds, the sound inputs among it: at its beginning a run looks what they show. */
  get inputs(): readonly Input[] {
    return this.#inputs;
  }

  /** Half of the time of what was kept last: what has just shown something new is near to more of it. */
  choose(random: Random): Input {
    const { length } = this.#inputs;
    const from = random.chance(0.5) ? Math.floor(length * 0.8) : 0;
    return this.#inputs[random.integer(from, length - 1)] ?? this.#trial.seeds[0];
  }

  /**
   * Keeps an input that shows something new.
   *
   * @param answer what it shows
   * @returns whether it was kept
   */
  offer(input: Input, answer: readonly string[]): boolean {
    const fresh = answer.filter((one) => !this.#seen.has(one));
    for (const one of fresh) this.#seen.add(one);
    if (fresh.length === 0 || countBytes(input) > MOST_BYTES || this.#inputs.includes(input)) return false;
    this.#inputs.push(input);
    const file = join(this.#folder, `${nameInput(input)}.json`);
    writeFileSync(
      file,
      writeCase({ trial: this.#trial.name, what: fresh.join(', ').slice(0, 500), files: input }),
    );
    return true;
  }

  /** How many different things were seen. */
  get seen(): number {
    return this.#seen.size;
  }
}
