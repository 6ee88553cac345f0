/** Runs tasks one after another, so that two of them never read the same state and both write it. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  const tail = { last: Promise.resolve() as Promise<unknown> };
  return (task) => {
    const turn = tail.last.then(task);
    tail.last = turn.catch(() => undefined);
    return turn;
  };
}
