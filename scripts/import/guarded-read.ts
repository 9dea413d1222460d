import { Worker } from 'node:worker_threads';
import { SourceFault, type SourceTree } from '../../src/importing/source-tree.ts';

export type WorkerAnswer = { readonly tree: SourceTree } | { readonly fault: string };

/** What one file may take of the machine, whatever a library does with it. */
const LIMITS = { seconds: 8, megabytes: 800 };
const MEGABYTE = 1024 * 1024;
/** Milliseconds between two looks at the memory. */
const LOOK = 50;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads a file in a thread of its own, and ends it when it takes too long or too much: a PDF can keep its reader busy
 * for hours, and nothing inside the thread would notice.
 *
 * @throws SourceFault for a file that cannot be read within the limits.
 */
export async function guardedRead(
  bytes: Uint8Array,
  name: string,
  { seconds, megabytes }: typeof LIMITS = LIMITS,
): Promise<SourceTree> {
  const before = process.memoryUsage.rss();
  const worker = new Worker(new URL('./source-worker.ts', import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooHeavy(name)), seconds * 1000);
      // The limit above counts objects only; unpacked bytes lie beside them.
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > megabytes * MEGABYTE) reject(tooHeavy(name));
      }, LOOK);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === OUT_OF_MEMORY ? tooHeavy(name) : error),
      );
    });
    if ('fault' in answer) throw new SourceFault(answer.fault);
    return answer.tree;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}

function tooHeavy(name: string): SourceFault {
  return new SourceFault(
    `「${name}」は複雑すぎて読み切れないため、読み込みを止めました。必要な部分だけを別のファイルに保存してから取り込んでください。`,
  );
}
