/** Runs tasks one after another, so that two of them never read the same state and both write it. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** @param before what the first task waits for; its failure is not the task's */
export function createTurns(before: Promise<unknown> = Promise.resolve()): InTurn {
  const tail = { last: before.catch(() => undefined) };
  return (task) => {
    const turn = tail.last.then(task);
    tail.last = turn.catch(() => undefined);
    return turn;
  };
}
