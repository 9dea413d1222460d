import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type VitePlugin = Parameters<ServerSetup>[0]['server']['config']['plugins'][number];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What decides how a worker looks: our own code, what bundles it, and the versions of the libraries. */
const MAKERS = ['src', 'scripts/bundling', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** One for each address that sites are built for in turn. */
const MOST_KEPT = 4;
const WORKER = /\.ts\?worker&inline$/;

/**
 * Keeps the bundled worker of the import page from build to build: it holds the readers of PDF and office files, takes
 * as long as the rest of a small site, and does not depend on the content. A change of any source makes it anew.
 */
export function keptWorker(settings: Readonly<Record<string, string | null>>): AstroIntegration {
  const folder = join(
    process.env['NODE_COMPILE_CACHE'] ?? join(ROOT, 'node_modules/.cache/compiled'),
    'worker',
  );
  return {
    name: 'hoshin-kept-worker',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [workerPlugin(folder, settings)] } });
      },
    },
  };
}

function workerPlugin(folder: string, settings: Readonly<Record<string, string | null>>): VitePlugin {
  let known: string | undefined;
  const fileOf = (id: string): string => {
    known ??= fingerprint(settings);
    return join(folder, `${sha256(`${known}\n${id.replace(ROOT, '')}`).slice(0, 24)}.js`);
  };
  return {
    name: 'hoshin:kept-worker',
    enforce: 'pre',
    load: {
      filter: { id: WORKER },
      handler(id) {
        const code = readIfThere(fileOf(id));
        return code === null ? null : { code, map: { mappings: '' } };
      },
    },
    // The first to see what Vite has made of the worker.
    transform: {
      filter: { id: WORKER },
      handler(code, id) {
        if (!existsSync(fileOf(id))) keep(fileOf(id), code);
        return null;
      },
    },
  };
}

/** Null where there is none, or no longer: builds may run side by side. */
function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written under another name first, so that nobody reads half of it; the oldest ones go. */
function keep(file: string, code: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  const ages = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, made: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { path } of ages.toSorted((one, other) => other.made - one.made).slice(MOST_KEPT))
    rmSync(path, { force: true });
}

function fingerprint(settings: Readonly<Record<string, string | null>>): string {
  const files = MAKERS.map((path) => join(ROOT, path)).flatMap(filesBelow);
  return sha256(
    [JSON.stringify(settings), process.version, ...files.map((file) => sha256(readFileSync(file)))].join(
      '\n',
    ),
  );
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
