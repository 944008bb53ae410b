/** Ctrl-C and its kin: what is begun is cleared away, and the process ends as it would have. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * @param clear runs when the process is told to end; must not wait for anything
 * @returns what to call when there is nothing more to clear
 */
export function onInterrupt(clear: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    forget();
    try {
      clear();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}
