import { diagnostic, type Diagnostic, type Place } from '../../domain/diagnostic.ts';

const START = /^<{7}(?: |$)/;
const END = /^>{7}(?: |$)/;
const BETWEEN = /^(?:={7}|\|{7}.*)$/;

/** Marks of a merge that nobody finished: both versions stand in the file, and only a person can choose. */
export function conflictMarks(file: string, lines: readonly string[]): readonly Diagnostic[] {
  if (!lines.some((line) => START.test(line) || END.test(line))) return [];
  const conflicts: Place[][] = [];
  lines.forEach((line, index) => {
    const place = { file, line: index + 1, column: 1 };
    if (START.test(line) || (END.test(line) && conflicts.length === 0)) conflicts.push([place]);
    else if (END.test(line) || BETWEEN.test(line)) conflicts.at(-1)?.push(place);
  });
  return conflicts.flatMap(([place, ...rest]) => (place === undefined ? [] : [conflict(place, rest)]));
}

function conflict(place: Place, rest: readonly Place[]): Diagnostic {
  return diagnostic({
    code: 'lexical/conflict',
    place,
    message:
      '二人の編集がぶつかった跡（<<<<<<< から >>>>>>> まで）が残っています。残す方の文章を選び、印の行を削除してください。',
    related: rest.slice(0, 2).map((one) => ({ ...one, message: '一続きの印です。' })),
  });
}
