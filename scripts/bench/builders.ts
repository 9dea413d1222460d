import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../src/content/content-file.ts';
import { contentFiles } from './corpus/content-files.ts';
import type { SyntheticCorpus } from './corpus/corpus.ts';
import { hugoFiles } from './hugo/site.ts';
import { measure, type Measurement } from './measure.ts';
import { copyProject, type Pages } from './project-copy.ts';

/** A generator of sites with a corpus of its own on the disk. */
export interface Builder {
  readonly name: string;
  /** Folder of what the site is made from. */
  readonly source: string;
  /** Folder of the built site. */
  readonly out: string;
  /** Forgets everything earlier builds have left. */
  clean(): void;
  build(): Promise<Measurement>;
  /** Changes one sentence of one document; another one each time. */
  changeOneDocument(): void;
}

const NAMES: Readonly<Record<Pages, string>> = {
  all: 'Hoshin',
  unsearched: 'Hoshin, no search',
  shared: 'Hoshin, shared pages',
};

/** A moment after everything in the corpus, so that builds of different days are equal. */
const NOW = '2026-06-01T09:00:00+09:00';

/** Writes the corpus as content files below `folder`. Returns how a copy of our own project makes a site of them. */
export function hoshinBuilder(corpus: SyntheticCorpus, folder: string, pages: Pages): Builder {
  const content = join(folder, 'content');
  writeFiles(folder, contentFiles(corpus, 'content'));
  const out = join(folder, 'dist');
  const program = {
    command: process.execPath,
    args: ['scripts/build.ts'],
    cwd: copyProject(join(folder, 'project'), pages),
    env: {
      CONTENT_DIR: content,
      OUT_DIR: out,
      NOW,
      ASTRO_TELEMETRY_DISABLED: '1',
      // As `npm run build` has it; what is compiled comes from the code, so that cleaning leaves it.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    },
  };
  return {
    name: NAMES[pages],
    source: content,
    out,
    clean: () => [out, `${out}.cache`].forEach((path) => rmSync(path, { recursive: true, force: true })),
    build: () => measure(program),
    changeOneDocument: sentenceChanger(join(content, pathOfMiddleDocument(corpus), 'policy.md')),
  };
}

/** Writes the corpus as a site for Hugo below `folder`; null when there is no Hugo on this machine. */
export function hugoBuilder(corpus: SyntheticCorpus, folder: string): Builder | null {
  const version = hugoVersion();
  if (version === null) return null;
  const encoder = new TextEncoder();
  writeFiles(
    folder,
    hugoFiles(corpus).map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  );
  const out = join(folder, 'public');
  return {
    name: `Hugo ${version}`,
    source: folder,
    out,
    clean: () =>
      [out, join(folder, 'resources')].forEach((path) => rmSync(path, { recursive: true, force: true })),
    build: () => measure({ command: 'hugo', args: ['--quiet', '--destination', out], cwd: folder }),
    changeOneDocument: sentenceChanger(join(folder, 'content', `${pathOfMiddleDocument(corpus)}.md`)),
  };
}

/** `0.111.3`; null when Hugo cannot be run. */
function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v(\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? 'of unknown version') : null;
}

function writeFiles(folder: string, files: readonly ContentFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** `mihon-1/somu/2020` */
function pathOfMiddleDocument({ municipalities }: SyntheticCorpus): string {
  const all = municipalities.flatMap(({ id, documents }) =>
    documents.map(({ department, year }) => `${id}/${department}/${year}`),
  );
  return all[Math.floor(all.length / 2)] ?? '';
}

/** Every document begins its text with the same kind of sentence or not at all; a sentence more is a change to any. */
function sentenceChanger(path: string): () => void {
  let changes = 0;
  return () => {
    changes += 1;
    const text = readFileSync(path, 'utf8');
    const sentence = `${changes}回目の見直しを行いました。`;
    writeFileSync(path, text.replace(/\n*(?:\d+回目の見直しを行いました。)?\n*$/, `\n\n${sentence}\n`));
  };
}
