import Worker from './worker.ts?worker&inline';
import { SourceFault } from '../source-tree.ts';
import { type ImportOutcome, type ImportWork, type WorkAnswer, YearFault } from './work.ts';

/** Reading a file, placing and checking it takes a second or two; what takes this long never ends. */
const MILLISECONDS = 10_000;

/**
 * Imports files in a worker, and ends it when it takes too long: a PDF can keep its reader busy for hours.
 *
 * @throws SourceFault or YearFault with one Japanese sentence for what cannot be imported.
 */
export async function runWork(work: ImportWork): Promise<ImportOutcome> {
  const worker = new Worker();
  const { port1, port2 } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<WorkAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooHeavy()), MILLISECONDS);
      port1.onmessage = ({ data }: MessageEvent<WorkAnswer>) => resolve(data);
      // Without a message of its own: the browser ended it because it ran out of memory.
      worker.addEventListener('error', ({ message }) =>
        reject(message === '' ? tooHeavy() : new Error(message)),
      );
      worker.postMessage(work, [port2]);
    });
    if ('fault' in answer) throw new SourceFault(answer.fault);
    if ('year' in answer) throw new YearFault(answer.year);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.outcome;
  } finally {
    clearTimeout(timer);
    port1.close();
    worker.terminate();
  }
}

function tooHeavy(): SourceFault {
  return new SourceFault(
    'ファイルが複雑すぎて読み切れないため、読み込みを止めました。必要な部分だけを別のファイルに保存してから取り込んでください。',
  );
}
