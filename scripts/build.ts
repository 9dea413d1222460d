import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { readSettings, SettingFault, type Settings } from '../src/settings.ts';
import { ContentFault, openSite } from '../src/site.ts';
import { placeSearchBundles, updateSearchBundles } from './indexing/search-bundles.ts';

const CONTENT_AT_FAULT = 1;
const WRONG_USE = 2;
const OUR_FAULT = 70;

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the site apart from its place and puts it there by renaming, so that `outDir` holds either the whole old site
 * or the whole new one. Throws ContentFault, with `outDir` untouched, when the content has errors.
 */
export async function buildSite(settings: Settings): Promise<void> {
  // Vite would bundle another site, larger and for developers, where the surroundings say `test` or `development`.
  process.env['NODE_ENV'] = 'production';
  const { context } = openSite(settings);
  // Astro puts the code it renders with into the output folder, and that code must find node_modules above it.
  const staging = join(ROOT, 'dist.build', fingerprint([settings.outDir]));
  rmSync(staging, { recursive: true, force: true });
  const cacheDir = cacheFolder(settings);
  const searchDir = `${cacheDir}-search`;
  // Astro empties its output folder first: what is indexed meanwhile comes in when it is done.
  await Promise.all([
    build({ root: ROOT, outDir: staging, cacheDir, logLevel: 'warn' }),
    updateSearchBundles(context, searchDir),
  ]);
  placeSearchBundles(context, searchDir, staging);
  moveIntoPlace(staging, settings.outDir);
  console.log(
    `${context.catalog.municipalities.length}自治体・${context.catalog.documents.length}文書のサイトを ${settings.outDir} に作りました。`,
  );
}

/**
 * Each page passes through buffers of several times its size. V8 would mark the whole heap, with the catalogue in it,
 * whenever 64 MB of buffers were made: a quarter of the processor time of a large site. Counted with the heap they make
 * it collect when heap and buffers together have doubled.
 */
function countBuffersWithHeap(): void {
  for (const flag of ['--external-memory-accounted-in-global-limit', '--heap-growing-percent=100'])
    setFlagsFromString(flag);
}

/** Beside the built site, one for each content folder and address, so that two sites built in turn keep their own. */
function cacheFolder({ outDir, contentDir, basePath, siteUrl }: Settings): string {
  return join(`${outDir}.cache`, fingerprint([contentDir, basePath, siteUrl ?? '']));
}

function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
}

function moveIntoPlace(staging: string, outDir: string): void {
  const [next, old] = [`${outDir}.next`, `${outDir}.old`];
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(outDir), { recursive: true });
  moveFolder(staging, next);
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(next, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** Renames a folder; copies it when its new place is on another disk, where renaming does not reach. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  try {
    countBuffersWithHeap();
    await buildSite(readSettings(process.env, Date.now()));
    return 0;
  } catch (error) {
    if (error instanceof ContentFault) {
      console.error(
        `${error.message}\n\n内容に誤りがあるため、サイトを作りませんでした。前に作ったサイトはそのままです。`,
      );
      return CONTENT_AT_FAULT;
    }
    if (error instanceof SettingFault) {
      console.error(error.message);
      return WRONG_USE;
    }
    console.error(error);
    return OUR_FAULT;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main();
}
