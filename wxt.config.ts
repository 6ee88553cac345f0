import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest, type WxtViteConfig } from 'wxt';
import { gazetteerModule } from './gazetteer/vite-plugin';

/** Hosts the real-browser tests serve their pages from; only in the build made by `--mode test`. */
const TEST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Nothing may be fetched from or sent to anywhere, and no string becomes markup or code. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** 142 is the first Firefox that knows the data-collection key on every platform. */
const GECKO = {
  id: 'attache@attache.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** Preact can set markup from a string. None of our views does, and no page of ours may: that one assignment is made of text. */
function closeMarkupDoor(): Plugin {
  return {
    name: 'attache-close-markup-door',
    transform: (code, id) =>
      id.includes('/preact/dist/')
        ? code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html/g, '$1.textContent=$2.__html')
        : undefined,
  };
}

/** The citation engine has a way to read XML for browsers without a parser, by a request; ours have one, and make no requests. */
function closeRequestDoor(): Plugin {
  return {
    name: 'attache-close-request-door',
    transform: (code, id) =>
      id.includes('/citeproc/') ? code.replace('"undefined" != typeof XMLHttpRequest', 'false') : undefined,
  };
}

/** The page side is kept small: it uses the browser's own API in place of the polyfill. */
function nativeBrowserInReader(): Plugin {
  const native = fileURLToPath(new URL('entrypoints/reader/native-browser.ts', import.meta.url));
  let building = false;
  return {
    name: 'attache-native-browser',
    enforce: 'pre',
    configResolved: ({ build }) => {
      building = /entrypoints\/(reader|tools|check)\//.test(JSON.stringify(build.lib || ''));
    },
    resolveId: (id) => (building && id.includes('webextension-polyfill') ? native : undefined),
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: (): WxtViteConfig => ({
    // Without it a build started by the tests names this machine's folders in every element.
    esbuild: { jsxDev: false },
    plugins: [gazetteerModule(), nativeBrowserInReader(), closeMarkupDoor(), closeRequestDoor()],
    build: { target: 'es2022', modulePreload: false },
  }),
  zip: { name: 'attache', artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  manifest: ({ browser, mode }): UserManifest => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // WXT knows Manifest V3's name for both browsers; hosts are asked for at run time, never at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'test' && { host_permissions: [...TEST_HOSTS] }),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'clip-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_clip_selection__',
      },
    },
    browser_specific_settings: { gecko: GECKO },
    ...(browser !== 'firefox' && { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.web_accessible_resources;
      // Chromium takes the worker and Firefox the script, so that one package passes both browsers' checks.
      if (manifest.background && 'service_worker' in manifest.background) {
        Object.assign(manifest.background, {
          scripts: ['background.js'],
          preferred_environment: ['service_worker', 'document'],
        });
      }
    },
  },
});
