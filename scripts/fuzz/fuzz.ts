/** The loop: whose turn it is, what is tried, and what is kept of it. */
import { type Random, seededRandom } from '../synthetic/random.ts';
import { Attempts, isFault } from './attempts.ts';
import { Corpus } from './corpus.ts';
import type { Input } from './input.ts';
import { minimise } from './minimise.ts';
import type { Trial } from './trial.ts';

export interface Find {
  trial: Trial;
  input: Input;
  fault: string;
  stack: string;
}

export interface FuzzOptions {
  milliseconds: number;
  /** The same one with the same corpus makes the same tries, as far as time lets them. */
  seed: number;
  corpusFolder: string;
  /** Called with each kind of fault once, its input as small as it could be made. */
  onFind: (find: Find) => void;
}

export interface Count {
  name: string;
  tries: number;
  /** Milliseconds. */
  slowest: number;
  /** How many different parts of answers, functions reached among them. */
  seen: number;
  corpus: number;
  /** Inputs that came into the corpus in this run. */
  grown: number;
  /** Kinds of faults. */
  finds: number;
}

/** What is spent on making one find small. */
const MOST_MILLISECONDS_OF_FIND = 120_000;

class Lane {
  readonly trial: Trial;
  readonly #attempts: Attempts;
  readonly #corpus: Corpus;
  readonly #kinds = new Set<string>();
  readonly #waiting: Input[];
  /** Milliseconds. */
  spent = 0;
  #tries = 0;
  #slowest = 0;
  #grown = 0;

  constructor(trial: Trial, corpusFolder: string) {
    this.trial = trial;
    this.#attempts = new Attempts(trial);
    this.#corpus = new Corpus(corpusFolder, trial);
    // What the corpus shows is nothing new any more.
    this.#waiting = [...this.#corpus.inputs];
  }

  async takeTurn(random: Random, onFind: FuzzOptions['onFind']): Promise<void> {
    const started = performance.now();
    const input = this.#waiting.pop() ?? this.trial.mutate(this.#corpus.choose(random), random);
    const outcome = await this.#attempts.attempt(input);
    this.#tries += 1;
    this.#slowest = Math.max(this.#slowest, performance.now() - started);
    if (!isFault(outcome)) this.#grown += this.#corpus.offer(input, outcome.answer) ? 1 : 0;
    else if (!this.#kinds.has(outcome.kind)) {
      this.#kinds.add(outcome.kind);
      const smallest = await this.#makeSmall(input, outcome.kind);
      onFind({ trial: this.trial, input: smallest, ...outcome });
    }
    this.spent += performance.now() - started;
  }

  async #makeSmall(input: Input, kind: string): Promise<Input> {
    const end = performance.now() + Math.max(MOST_MILLISECONDS_OF_FIND, this.trial.most);
    const hasSame = async (smaller: Input) => {
      if (performance.now() > end) return false;
      const outcome = await this.#attempts.attempt(smaller);
      return isFault(outcome) && outcome.kind === kind;
    };
    return minimise(input, hasSame);
  }

  count(): Count {
    return {
      name: this.trial.name,
      tries: this.#tries,
      slowest: this.#slowest,
      seen: this.#corpus.seen,
      corpus: this.#corpus.inputs.length,
      grown: this.#grown,
      finds: this.#kinds.size,
    };
  }

  close(): Promise<void> {
    return this.#attempts.close();
  }
}

export async function fuzz(
  trials: readonly Trial[],
  { milliseconds, seed, corpusFolder, onFind }: FuzzOptions,
): Promise<Count[]> {
  const random = seededRandom(seed);
  const lanes = trials.map((trial) => new Lane(trial, corpusFolder));
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    // Whoever has had the least of what is due to it.
    const [next] = lanes.toSorted((a, b) => a.spent / a.trial.share - b.spent / b.trial.share);
    await next?.takeTurn(random, onFind);
  }
  await Promise.all(lanes.map((lane) => lane.close()));
  return lanes.map((lane) => lane.count());
}
