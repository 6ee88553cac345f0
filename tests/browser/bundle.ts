/** Bundles a script of ours for a page, or for this process as a site's server would run it. */
import { type AliasOptions, build, type PluginOption } from 'vite';

export type BundleOptions = {
  /** Global under which a page finds what the entry exports. */
  readonly name?: string;
  readonly alias?: AliasOptions;
  readonly plugins?: readonly PluginOption[];
  readonly define?: Readonly<Record<string, string>>;
};

async function chunkOf(building: ReturnType<typeof build>): Promise<string> {
  const built = await building;
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : null;
  if (chunk === null) throw new Error('Nothing was bundled.');
  return chunk.code;
}

/** One classic script; frameworks are in development mode, which warns of what it mends silently on live sites. */
export function bundleForPage(
  entry: string,
  { name = 'bundle', alias = [], plugins = [], define = {} }: BundleOptions = {},
): Promise<string> {
  return chunkOf(
    build({
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      define: { 'process.env.NODE_ENV': '"development"', ...define },
      resolve: { alias },
      plugins: [...plugins],
      build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name } },
    }),
  );
}

/** Runs the entry in this process with everything it imports bundled, and returns its exports. */
export async function runAsServer(entry: string, { alias = [], plugins = [] }: BundleOptions = {}): Promise<unknown> {
  const code = await chunkOf(
    build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias },
      plugins: [...plugins],
      ssr: { noExternal: true },
      build: { write: false, minify: false, ssr: entry },
    }),
  );
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
