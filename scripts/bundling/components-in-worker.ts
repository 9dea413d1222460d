import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type VitePlugin = Parameters<ServerSetup>[0]['server']['config']['plugins'][number];

/** Ends the module name of a component made for a worker. Astro leaves it alone: it does not end as a component's does. */
const ENDING = '.for-worker.ts';
const NO_STYLE = '\0hoshin-no-style';
/** Astro's own plugin that turns a component into a module. */
const COMPILER = 'astro:build';

/** A component's source and its file → the source of its module, in TypeScript. */
type Compile = (source: string, file: string) => Promise<{ readonly code: string }>;

/**
 * Lets the code of a worker import `.astro` components, of which Astro gives the browser only empty ones, so that the
 * import page shows a document by the very components of the site. Astro's own plugin compiles them, as for the server.
 */
export function componentsInWorker(): AstroIntegration {
  const plugin = workerPlugin();
  return {
    name: 'hoshin-components-in-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
    },
  };
}

function workerPlugin(): VitePlugin {
  let compile: Compile | undefined;
  let root = '';
  return {
    name: 'hoshin:components-in-worker',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      // A worker is bundled with a configuration of its own, in which the compiler is missing.
      compile ??= compilerAmong(config.plugins);
    },
    async resolveId(source, importer) {
      if (this.environment.name !== 'client') return null;
      // The dev server asks by address.
      if (source.endsWith(ENDING)) return source.startsWith(root) ? source : `${root}${source}`;
      if (importer === undefined) return null;
      if (importer.endsWith(ENDING) && source.endsWith('.css')) return NO_STYLE;
      if (!source.endsWith('.astro')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found === null ? null : `${found.id}${ENDING}`;
    },
    async load(id) {
      if (id === NO_STYLE) return '';
      if (!id.endsWith(ENDING)) return null;
      if (compile === undefined) throw new Error(`Astro has no plugin ${COMPILER}.`);
      const file = id.slice(0, -ENDING.length);
      this.addWatchFile(file);
      const { code } = await compile(readFileSync(file, 'utf8'), file);
      // Compiled components name their file: the published script must not tell where it was built, nor depend on it.
      return { code: code.replaceAll(`"${root}/`, '"/'), map: null };
    },
    transform: {
      filter: { id: /\/astro\/dist\/container\/index\.js$/ },
      // Addresses below its own, which the Container makes and never uses, cannot be made in a worker started from `blob:`.
      handler: (code) => ({ code: code.replaceAll('import.meta.url', "'file:///'"), map: null }),
    },
  };
}

function compilerAmong(plugins: readonly VitePlugin[]): Compile | undefined {
  const hook = plugins.find(({ name }) => name === COMPILER)?.transform;
  if (typeof hook !== 'object') return undefined;
  const handler = hook.handler as (this: object, ...args: Parameters<Compile>) => ReturnType<Compile>;
  return (source, file) => handler.call({ environment: { name: 'ssr' } }, source, file);
}
