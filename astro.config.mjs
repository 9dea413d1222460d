import { defineConfig } from 'astro/config';
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
  integrations: [contentReload(settings.contentDir)],
  experimental: { incrementalBuild: true },
  vite: { build: { cssMinify: true, cssCodeSplit: false } },
});
