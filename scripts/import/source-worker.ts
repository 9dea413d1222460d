import { parentPort, workerData } from 'node:worker_threads';
import { SourceFault } from '../../src/importing/source-tree.ts';
import type { WorkerAnswer } from './guarded-read.ts';
import { readLazily } from './lazy-reader.ts';

/** Reads one file apart from the command, so that the command can put an end to it. */
async function answer(): Promise<WorkerAnswer> {
  const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string };
  try {
    return { tree: await readLazily(bytes, name) };
  } catch (error) {
    if (error instanceof SourceFault) return { fault: error.message };
    throw error;
  }
}

parentPort?.postMessage(await answer());
