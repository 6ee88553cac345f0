/**
 * Timers that a page cannot end. The ids of `setTimeout` are counted for page and content scripts together, so a page that clears every id up to
 * some number, as old scripts do to be rid of others, would clear ours; an `AbortSignal` that times out has no id.
 */

/** Acts once in `ms` milliseconds, unless `signal` has aborted by then. */
export function after(ms: number, act: () => void, signal: AbortSignal | null): void {
  const due = AbortSignal.timeout(ms);
  due.addEventListener('abort', () => signal?.aborted !== true && act(), { once: true });
}

/** Acts every `ms` milliseconds until `signal` aborts. */
export function every(ms: number, act: () => void, signal: AbortSignal): void {
  const again = (): void => {
    // First, so that it goes on where `act` throws.
    after(ms, again, signal);
    act();
  };
  after(ms, again, signal);
}

/** Resolves in `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => after(ms, resolve, null));
}
