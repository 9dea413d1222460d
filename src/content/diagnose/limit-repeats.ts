import type { Diagnostic } from '../../domain/diagnostic.ts';

/** How often one code is reported for one file: more are the work of a machine, and one cause has them all. */
const MOST = 100;

/** Keeps the first findings of each code of each file; the last of them says how many more there are. */
export function limitRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const alike = Map.groupBy(diagnostics, (one) => `${one.code} ${one.file}`);
  return [...alike.values()].flatMap((same) => {
    const kept = same.slice(0, MOST);
    const last = kept.at(-1);
    if (same.length <= MOST || last === undefined) return kept;
    const more = `同じ指摘が、このファイルにほかに${same.length - MOST}件あります。`;
    return [...kept.slice(0, -1), { ...last, message: `${last.message}${more}` }];
  });
}
