/**
 * What a page can notice of us. The same page is opened twice: on a host that the reader has enabled, and on one that is muted. Whatever
 * differs between the two is our doing.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { callTab, openScreen, until } from './reader-page';
import type { Running } from './run-extension';

export type Testimony = {
  /** Uncaught errors of page and content scripts, and what either said on the console as error or warning. */
  readonly errors: readonly string[];
  /** Number of changes of the tree, its attributes and its text since the document was parsed; so in open shadow trees that stood by then. */
  readonly records: number;
  /** The document and each open shadow tree and frame that its scripts can reach, as markup. */
  readonly trees: readonly string[];
  readonly sheets: number;
  /** Posted messages and events under names that only we could have made. */
  readonly messages: readonly string[];
};

type InPage = {
  attacheWitness: { records: number; messages: string[]; observe: (root: Node) => void; flush: () => void };
};

/** Runs before any script of the page. */
function startWitness(): void {
  const seen = new Set<Node>();
  const witness: InPage['attacheWitness'] = {
    records: 0,
    messages: [],
    observe: (root) => {
      if (seen.has(root)) return;
      seen.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    flush: () => {
      witness.records += observer.takeRecords().length;
    },
  };
  const observer = new MutationObserver((records) => {
    witness.records += records.length;
  });
  (globalThis as unknown as InPage).attacheWitness = witness;
  // What the parser does in which order is the network's doing.
  document.addEventListener('DOMContentLoaded', () => {
    witness.observe(document);
    for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot !== null) witness.observe(shadowRoot);
  });
  // Ids made by chance would differ.
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Tickers and carets would not move at the same moments.
  window.setInterval = (() => 0) as unknown as typeof setInterval;
  window.addEventListener('message', ({ data }) => witness.messages.push(String(data)));
}

/** Serialises what the page's scripts can reach. */
function readPage(): Omit<Testimony, 'errors'> {
  const trees: string[] = [];
  const read = (root: Document | ShadowRoot): void => {
    trees.push('documentElement' in root ? root.documentElement.outerHTML : root.innerHTML);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) read(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument !== null) read(element.contentDocument);
    }
  };
  read(document);
  const { attacheWitness: witness } = globalThis as unknown as InPage;
  witness.flush();
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  return { trees, records: witness.records, messages: witness.messages, sheets };
}

export class WitnessedPage {
  readonly page: Page;
  #errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(running: Running): Promise<WitnessedPage> {
    const page = await running.newPage();
    const witnessed = new WitnessedPage(page);
    page.on('pageerror', (error) => witnessed.#errors.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      const level = message.type();
      if (level === 'error' || level === 'warn') witnessed.#errors.push(message.text());
    });
    await page.evaluateOnNewDocument(startWitness);
    return witnessed;
  }

  async visit(url: string): Promise<void> {
    this.#errors = [];
    await this.page.goto(url);
  }

  async testify(): Promise<Testimony> {
    return {
      errors: this.#errors.map((error) => error.replaceAll(MUTED_HOST, READ_HOST)),
      ...(await this.page.evaluate(readPage)),
    };
  }
}

/** The host on which the bare twin is opened; the server of the sample pages answers to both names. */
export const MUTED_HOST = 'localhost';
export const READ_HOST = '127.0.0.1';

export type Twins = {
  /** The page that we read and paint. */
  readonly own: Page;
  /** The page that we leave alone. */
  readonly bare: Page;
  /** Opens both at a path, and waits until ours has been read. */
  readonly visit: (path: string) => Promise<void>;
  /** Does the same in both, ours last, which is left in front. */
  readonly inBoth: (act: (page: Page) => Promise<unknown>) => Promise<void>;
  /** Both testimonies must be the same; returns ours. */
  readonly expectAlike: () => Promise<Testimony>;
  readonly close: () => Promise<void>;
};

export async function openTwins(running: Running, origin: string): Promise<Twins> {
  const own = await WitnessedPage.open(running);
  const bare = await WitnessedPage.open(running);
  const screen = await openScreen(running, 'options.html');
  const bareOrigin = origin.replace(READ_HOST, MUTED_HOST);
  return {
    own: own.page,
    bare: bare.page,
    visit: async (path) => {
      await bare.visit(`${bareOrigin}/${path}`);
      await own.visit(`${origin}/${path}`);
      await own.page.bringToFront();
      await until(`${path} read`, async () => {
        // Nothing answers until the check has called for the reader.
        const reply = await callTab(screen, own.page.url(), 'page.read', { asked: false }).catch(() => ({ ok: false }));
        return (reply as { ok: boolean }).ok;
      });
    },
    inBoth: async (act) => {
      for (const { page } of [bare, own]) {
        // Browsers slow the timers of a page that nobody sees.
        await page.bringToFront();
        await act(page);
      }
    },
    expectAlike: async () => {
      const [ours, without] = [await own.testify(), await bare.testify()];
      expect(ours).toEqual(without);
      return ours;
    },
    close: async () => {
      await own.page.close();
      await bare.page.close();
      await screen.close();
    },
  };
}
