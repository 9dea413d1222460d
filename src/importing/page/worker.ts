import { SourceFault } from '../source-tree.ts';
import { importFiles } from './import-files.ts';
import { renderDocument } from './render-document.ts';
import { type ImportWork, type WorkAnswer, YearFault } from './work.ts';

/** Works apart from the page, so that the page stays usable and can put an end to it. */
async function answer(work: ImportWork): Promise<WorkAnswer> {
  try {
    const { view, ...outcome } = await importFiles(work);
    return { outcome: { ...outcome, page: view === null ? null : await renderDocument(view) } };
  } catch (error) {
    if (error instanceof SourceFault) return { fault: error.message };
    if (error instanceof YearFault) return { year: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// PDF.js, finding itself in a worker, talks on the worker's own line; the answer has a port to itself.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<ImportWork>) => {
  if (port !== undefined) void answer(data).then((one) => port.postMessage(one));
});
