/**
 * Paints ranges through the CSS Custom Highlight registry: no node of the page is touched. The registry belongs to the page as well, so a
 * painter removes only what it set, and `isIntact` tells when somebody else changed that.
 */
import { NAME_PREFIX } from './names';

/** The part of `HighlightRegistry` used here. */
export type Registry = Pick<Map<string, Highlight>, 'get' | 'set' | 'delete' | 'forEach'>;

/** Ranges given with a highlight, which costs half of adding them; a call has room for so many arguments in every browser. */
const AT_ONCE = 10_000;

type Painted = { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] };

export class HighlightPainter {
  readonly #registry: Registry;
  readonly #painted = new Map<string, Painted>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Paints these ranges under a name, in place of what stood under it. Later priorities are painted over earlier ones. */
  paint(name: string, ranges: readonly AbstractRange[], priority: number): void {
    if (ranges.length === 0) {
      this.erase(name);
      return;
    }
    const highlight = new Highlight(...ranges.slice(0, AT_ONCE));
    for (let at = AT_ONCE; at < ranges.length; at += 1) highlight.add(ranges[at] as AbstractRange);
    highlight.priority = priority;
    this.#registry.set(name, highlight);
    this.#painted.set(name, { highlight, ranges });
  }

  /** Takes one name's paint away, unless the page has put something of its own there. */
  erase(name: string): void {
    const own = this.#painted.get(name);
    if (own !== undefined && this.#registry.get(name) === own.highlight) this.#registry.delete(name);
    this.#painted.delete(name);
  }

  /** Names painted at present. */
  get names(): readonly string[] {
    return [...this.#painted.keys()];
  }

  /** Whether all paint is still in the registry, and just that: a page may empty what it finds there. */
  isIntact(): boolean {
    for (const [name, { highlight, ranges }] of this.#painted) {
      if (this.#registry.get(name) !== highlight || highlight.size !== ranges.length) return false;
      if (!ranges.every((range) => highlight.has(range))) return false;
    }
    return true;
  }

  /** Puts back what the page took away. */
  restore(): void {
    for (const [name, { highlight, ranges }] of [...this.#painted]) this.paint(name, ranges, highlight.priority);
  }

  clear(): void {
    for (const name of this.names) this.erase(name);
  }

  /** Takes away all paint under names of ours, whoever set it. */
  sweep(): void {
    const names: string[] = [];
    // Firefox gives a content script no iterator over it.
    this.#registry.forEach((_, name) => void names.push(name));
    for (const name of names) if (name.startsWith(NAME_PREFIX)) this.#registry.delete(name);
  }
}
