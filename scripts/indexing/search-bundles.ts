import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleInput } from '../../src/search/index/write-bundle.ts';
import { namesOf } from '../../src/search/readings/names.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { searchRecords } from '../../src/views/search/records.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DOOR = join(ROOT, 'scripts', 'index-search.ts');
/** What decides beside the records how a bundle looks: our own code, and the versions of the libraries. */
const MAKERS = [join(ROOT, 'src', 'search'), DOOR, join(ROOT, 'package-lock.json')];
const STAMP = 'digest.txt';

/**
 * Makes the search bundle of each municipality that has changed since the last time, one after another and each in a
 * process of its own, so that never more than one is in memory.
 *
 * @param cacheDir keeps the bundles from build to build, a folder for each municipality.
 * @returns the ids of the municipalities that were indexed.
 * @throws with what the process said, when it failed.
 */
export async function updateSearchBundles(
  context: ViewContext,
  cacheDir: string,
): Promise<readonly string[]> {
  const makers = fingerprintOf(MAKERS);
  const indexed: string[] = [];
  mkdirSync(cacheDir, { recursive: true });
  for (const { id } of context.catalog.municipalities) {
    const input = bundleInput(context, id, makers);
    const [folder, inputFile] = [join(cacheDir, id), join(cacheDir, `${id}.json`)];
    const stamp = join(folder, STAMP);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === input.digest) continue;
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(inputFile, JSON.stringify(input));
    await runDoor(indexDoor(inputFile, folder));
    rmSync(inputFile);
    writeFileSync(stamp, input.digest);
    indexed.push(id);
  }
  return indexed;
}

/** What the process that makes one bundle is given. `makers` is a fingerprint of what makes it. */
export function bundleInput(context: ViewContext, id: string, makers: string): BundleInput {
  const municipality = context.catalog.municipality(id);
  const facts = {
    municipality: { id, name: municipality.name },
    names: namesOf(municipality, context.catalog.documentsIn(id)),
    records: searchRecords(context, id),
  };
  return { ...facts, digest: sha256(`${makers}\n${JSON.stringify(facts)}`).slice(0, 16) };
}

/** The command that makes one bundle from a file. */
export function indexDoor(inputFile: string, folder: string): readonly [command: string, ...args: string[]] {
  return [process.execPath, DOOR, inputFile, folder];
}

/** Puts the bundles of the municipalities into a built site, under `search/`. */
export function placeSearchBundles({ catalog }: ViewContext, cacheDir: string, siteDir: string): void {
  for (const { id } of catalog.municipalities) {
    const filter = (path: string): boolean => path !== join(cacheDir, id, STAMP);
    cpSync(join(cacheDir, id), join(siteDir, 'search', id), { recursive: true, filter });
  }
}

async function runDoor([command, ...args]: ReturnType<typeof indexDoor>): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const status = await new Promise<number | null>((ended, failed) => {
    child.on('error', failed);
    child.on('close', ended);
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed (${String(status)}).\n${complaints}`);
}

/** One fingerprint of all files at or below some paths. */
function fingerprintOf(paths: readonly string[]): string {
  return sha256(
    paths
      .flatMap(filesBelow)
      .map((file) => sha256(readFileSync(file, 'utf8')))
      .join('\n'),
  );
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
