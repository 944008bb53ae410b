import type { Written } from '../output.ts';

/** For an output that is asked alone. */
export const NOTHING_WRITTEN: Written = {
  bulk: [],
  read: (path) => {
    throw new Error(`nobody has written ${path}`);
  },
};
