import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenSuccession } from '../../src/comparison/lineage/chosen-successions.ts';
import type { ContentFile } from '../../src/content/content-file.ts';
import { addSuccession } from '../../src/content/edit/add-succession.ts';
import { initiativeName } from '../../src/content/places.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { checkContent } from '../../src/check-content.ts';
import type { LoadedContent } from '../../src/load-content.ts';
import type { Settings } from '../../src/settings.ts';

/** The files that change, and what is wrong with the content if they do. */
export interface WrittenContent {
  readonly changed: readonly ContentFile[];
  readonly errors: readonly Diagnostic[];
}

/** Writes edges into the content in memory and checks the whole of it, as `npm run check` would. */
export function withSuccessions(
  { files, places }: LoadedContent,
  chosen: readonly ChosenSuccession[],
  root: string,
): WrittenContent {
  const byFile = Map.groupBy(
    chosen,
    ({ at }) => places.of(initiativeName(at.document, at.initiative.id)).file,
  );
  const all = files.map((file): ContentFile => {
    const edges = byFile.get(file.path) ?? [];
    if (edges.length === 0) return file;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
    const written = edges.reduce(
      (sum, { at, succession }) => addSuccession(sum, at.initiative.id, succession),
      text,
    );
    return { path: file.path, bytes: new TextEncoder().encode(written) };
  });
  const { diagnostics } = checkContent(all, root);
  return {
    changed: all.filter(({ path }) => byFile.has(path)),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}

/** Writes files to the disk, each in one step: whoever reads meanwhile finds the old or the new one. */
export function writeContent(
  files: readonly ContentFile[],
  settings: Pick<Settings, 'contentDir' | 'contentName'>,
): void {
  for (const { path, bytes } of files) {
    const place = join(settings.contentDir, path.slice(settings.contentName.length + 1));
    writeFileSync(`${place}.new`, bytes);
    renameSync(`${place}.new`, place);
  }
}
