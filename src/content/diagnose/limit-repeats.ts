import type { Diagnostic } from '../../domain/diagnostic.ts';

/** How often one code is reported for one file. */
const MOST = 30;

/** Keeps the first findings of each code of a file; the last of them says how many more there are. */
export function limitRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const totals = Map.groupBy(diagnostics, (one) => one.code);
  return [...totals.values()].flatMap((same) => {
    const kept = same.slice(0, MOST);
    const last = kept.at(-1);
    if (same.length <= MOST || last === undefined) return kept;
    const more = `同じ指摘が、このファイルにほかに${same.length - MOST}件あります。`;
    return [...kept.slice(0, -1), { ...last, message: `${last.message}${more}` }];
  });
}
