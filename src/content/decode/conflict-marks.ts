import { diagnostic, type Diagnostic } from '../../domain/diagnostic.ts';

const START = /^<{7}(?: |$)/;
const END = /^>{7}(?: |$)/;
const BETWEEN = /^(?:={7}|\|{7}.*)$/;

/** Marks of a merge that nobody finished: both versions stand in the file, and only a person can choose. */
export function conflictMarks(file: string, lines: readonly string[]): readonly Diagnostic[] {
  if (!lines.some((line) => START.test(line) || END.test(line))) return [];
  const marks = lines.flatMap((line, index) =>
    START.test(line) || END.test(line) || BETWEEN.test(line)
      ? [{ file, line: index + 1, column: 1, starts: START.test(line) }]
      : [],
  );
  return marks.flatMap(({ starts, ...place }, position) => {
    if (!starts && position > 0) return [];
    const next = marks.findIndex((mark, index) => index > position && mark.starts);
    const rest = marks.slice(position + 1, next === -1 ? undefined : next);
    return [
      diagnostic({
        code: 'lexical/conflict',
        place,
        message:
          '二人の編集がぶつかった跡（<<<<<<< から >>>>>>> まで）が残っています。残す方の文章を選び、印の行を削除してください。',
        related: rest.map((mark) => ({ file, line: mark.line, column: 1, message: '一続きの印です。' })),
      }),
    ];
  });
}
