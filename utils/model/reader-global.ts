/** Where the page's scripts, which share their globals but no module, see whether the reader runs in a document. */
export const READER_RUNNING = Symbol.for('attache.reader');

export type ReaderGlobal = { [READER_RUNNING]?: AbortController };

export function isReaderRunning(global: ReaderGlobal): boolean {
  return global[READER_RUNNING]?.signal.aborted === false;
}
