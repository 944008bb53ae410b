/** How far a long command has come, on one line that rewrites itself; nothing when nobody watches. */
import type { Io } from './command.ts';

/** Enough for the eye; more would cost more than the work. */
const STEPS_SHOWN = 100;

const ERASE_LINE = '\r\u001b[2K';

export interface Progress {
  update(done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

export function showProgress(label: string, { err, watched }: Pick<Io, 'err' | 'watched'>): Progress {
  let shown = -1;
  return {
    update(done, total) {
      const step = total === 0 ? STEPS_SHOWN : Math.floor((done * STEPS_SHOWN) / total);
      if (!watched || step === shown) return;
      shown = step;
      err(`${ERASE_LINE}${label}: ${done}/${total}`);
    },
    end() {
      if (watched && shown !== -1) err(ERASE_LINE);
      shown = -1;
    },
  };
}
