import { defineConfig } from 'astro/config';
import { componentsInWorker } from './scripts/bundling/components-in-worker.ts';
import { keptWorker } from './scripts/bundling/kept-worker.ts';
import { contentReload } from './src/content/loader.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(process.env, Date.now());

export default defineConfig({
  base: settings.basePath,
  ...(settings.siteUrl === null ? {} : { site: settings.siteUrl }),
  outDir: settings.outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [
    contentReload(settings.contentDir),
    componentsInWorker(),
    keptWorker({ base: settings.basePath, site: settings.siteUrl }),
  ],
  experimental: { incrementalBuild: true },
  vite: {
    // The libraries that read office files and PDF are large; only the import page loads them.
    build: { cssMinify: true, cssCodeSplit: false, chunkSizeWarningLimit: 3500 },
    // A worker has no `document`, which packages for browsers use unless they are told of workers.
    environments: {
      client: { resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] } },
    },
    // The reader of the import page is one module inside the page's own, so that it starts without the network.
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  },
});
