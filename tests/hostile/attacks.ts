/** What pages do against an extension that marks them, on purpose or by old habit. */

export type Attack = {
  readonly name: string;
  /** Runs in the page before it is read, unless `late`. */
  readonly script: string;
  readonly late?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Markup of the attack, in the story. */
  readonly html?: string;
};

export const ATTACKS: readonly Attack[] = [
  { name: 'clears the registry of highlights', script: 'CSS.highlights.clear();', late: true },
  {
    name: 'empties each highlight',
    script: 'for (const highlight of CSS.highlights.values()) highlight.clear();',
    late: true,
  },
  {
    name: 'puts highlights of its own under every name',
    script: 'for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());',
    late: true,
  },
  {
    name: 'forges messages and events',
    script: `const forged = [
        { to: 'page', verb: 'settings.changed', request: {} },
        { to: 'background', verb: 'clipping.delete-all', request: {} },
        'attache:reader:wxt:content-script-started',
      ];
      for (const detail of forged) {
        postMessage(detail, '*');
        for (const name of ['attache', 'attache-ui', 'attache.reader', 'wxt:content-script-started', 'message'])
          for (const target of [window, document, document.documentElement])
            target.dispatchEvent(new CustomEvent(name, { detail }));
      }
      for (const name of ['attache.reader', 'attache.check']) window[Symbol.for(name)] = { abort() { throw new Error('called'); } };`,
    late: true,
  },
  {
    name: 'ends every timer again and again',
    script: `const endTimers = () => {
        for (let id = 1; id <= 100_000; id++) clearTimeout(id);
        setTimeout(endTimers, 20);
      };
      endTimers();`,
  },
  {
    name: 'tampers with the prototypes of the tree',
    script: `const thrower = () => { throw new Error('tampered'); };
      for (const name of ['compareDocumentPosition', 'contains', 'getRootNode']) Node.prototype[name] = thrower;
      for (const name of ['closest', 'matches', 'checkVisibility', 'hasAttributes']) Element.prototype[name] = thrower;
      Document.prototype.createTreeWalker = thrower;
      window.getComputedStyle = thrower;
      window.StaticRange = window.Highlight = window.MutationObserver = thrower;`,
  },
  {
    name: 'tampers with the language',
    script: `window.loot = [];
      const spy = (owner, name) => {
        const original = owner[name];
        owner[name] = function (...given) {
          if (JSON.stringifyNow?.(given)?.includes('attache')) window.loot.push(name);
          return original.apply(this, given);
        };
      };
      JSON.stringifyNow = JSON.stringify;
      spy(JSON, 'parse');
      spy(JSON, 'stringify');
      spy(Map.prototype, 'set');
      Array.prototype.map = Array.prototype.filter = () => { throw new Error('tampered'); };
      Promise.prototype.then = () => { throw new Error('tampered'); };
      Object.prototype.highlight = false;`,
  },
  {
    name: 'clobbers the document by names of its elements',
    html: '<form id="body" name="documentElement"><input name="getElementById"><input name="querySelector"><input name="attributes"><input name="parentNode"></form><img name="createRange"><img name="getSelection"><img name="defaultView"><img name="location"><a id="CSS"></a>',
    script: '',
  },
  {
    name: 'throws in everything that listens to it',
    script: `for (const name of ['pointermove', 'selectionchange', 'keydown', 'visibilitychange'])
        document.addEventListener(name, (event) => event.stopImmediatePropagation(), true);`,
  },
  {
    name: 'has the strictest of policies',
    script: '',
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'is sandboxed without scripts',
    script: '',
    headers: { 'content-security-policy': 'sandbox allow-same-origin' },
  },
  {
    name: 'is cut off from other origins',
    script: '',
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
];
