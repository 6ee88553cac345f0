/**
 * Collects the characters of a page text and, in flat arrays, where each came from. White space is collapsed as on the page:
 * a space waits until a word follows it in the same block. A segment is a stretch whose characters stand one to one in one node.
 */

const SPACE = 32;
const COLLAPSIBLE = /[\t\n\r\f]| {2}/;
/** What stands between blocks in markup. */
const BLANK = /^[ \t\n\r\f]*$/;
const LINE_SPACES = /[\t\n\r\f]/g;

export class TextBuilder {
  /** Node of each segment, and where the segment begins in the page text and in the node. */
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  readonly nodeStarts: number[] = [];
  readonly ends: number[] = [];
  /** Length of each segment's node when it was read. */
  readonly nodeLengths: number[] = [];
  cut = false;
  readonly #limit: number;
  readonly #parts: string[] = [];
  #length = 0;
  #breaks = false;
  #spaceNode: Text | null = null;
  #spaceStart = 0;
  #gap = false;
  /** The last segment: its node, and where it ends in the page text and in the node. */
  #lastNode: Text | null = null;
  #lastEnd = 0;
  #lastReach = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A block begins or ends: what follows stands on a new line. */
  addBreak(): void {
    this.#breaks = true;
    this.#spaceNode = null;
    this.#gap = false;
  }

  /** Something that is not text stands here: the words around it are not one word. */
  addGap(): void {
    this.#gap = true;
  }

  addKept(node: Text): void {
    this.#push(node, 0, node.data);
  }

  addCollapsed(node: Text): void {
    let { data } = node;
    if (data.charCodeAt(0) <= SPACE && BLANK.test(data)) {
      this.#awaitSpace(node, 0);
      return;
    }
    const isPlain = !COLLAPSIBLE.test(data);
    if (!isPlain) data = data.replace(LINE_SPACES, ' ');
    let at = 0;
    while (at < data.length) {
      if (data.charCodeAt(at) === SPACE) {
        this.#awaitSpace(node, at);
        do at += 1;
        while (data.charCodeAt(at) === SPACE);
        if (at === data.length) return;
      }
      const doubled = isPlain ? -1 : data.indexOf('  ', at);
      let end = doubled === -1 ? data.length : doubled;
      if (doubled === -1 && data.charCodeAt(end - 1) === SPACE) end -= 1;
      this.#push(node, at, at === 0 && end === data.length ? data : data.slice(at, end));
      at = end;
    }
  }

  text(): string {
    return this.#parts.join('');
  }

  #awaitSpace(node: Text, start: number): void {
    if (this.#spaceNode !== null || this.#breaks) return;
    this.#spaceNode = node;
    this.#spaceStart = start;
  }

  #push(node: Text, nodeStart: number, chars: string): void {
    if (chars === '' || this.cut) return;
    if (this.#length > 0) {
      if (this.#breaks) this.#addUnmapped('\n');
      else if (this.#spaceNode !== null) this.#append(this.#spaceNode, this.#spaceStart, ' ');
      else if (this.#gap) this.#addUnmapped(' ');
    }
    this.#breaks = false;
    this.#spaceNode = null;
    this.#gap = false;
    this.#append(node, nodeStart, chars);
  }

  #addUnmapped(char: string): void {
    this.#parts.push(char);
    this.#length += 1;
  }

  #append(node: Text, nodeStart: number, chars: string): void {
    const room = this.#limit - this.#length;
    const taken = chars.length > room ? chars.slice(0, Math.max(0, room)) : chars;
    if (taken.length < chars.length) this.cut = true;
    if (taken === '') return;
    const start = this.#length;
    this.#parts.push(taken);
    this.#length += taken.length;
    const continues = this.#lastNode === node && this.#lastEnd === start && this.#lastReach === nodeStart;
    this.#lastNode = node;
    this.#lastEnd = this.#length;
    this.#lastReach = nodeStart + taken.length;
    if (continues) {
      this.ends[this.ends.length - 1] = this.#length;
      return;
    }
    this.nodes.push(node);
    this.starts.push(start);
    this.ends.push(this.#length);
    this.nodeStarts.push(nodeStart);
    this.nodeLengths.push(node.length);
  }
}
