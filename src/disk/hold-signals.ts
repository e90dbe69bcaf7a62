const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `action` to its end even if the user interrupts it; what was asked by a signal meanwhile is done
 * afterwards. Whoever has a handler of their own for it is asked as ever.
 */
export async function whileHoldingSignals<T>(action: () => T | Promise<T>): Promise<T> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    held ??= signal;
  };
  for (const signal of signals) process.on(signal, hold);
  try {
    return await action();
  } finally {
    // Signals that came during a synchronous piece of work are handed out after it.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of signals) process.off(signal, hold);
    if (held !== undefined && process.listenerCount(held) === 0) process.kill(process.pid, held);
  }
}
