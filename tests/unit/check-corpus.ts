import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { checkContent } from '../../src/check-content.ts';
import { contentFiles, corpus, type CorpusPatch, ROOT } from './corpus.ts';

/** All findings about the smallest corpus with the given parts replaced, ordered by place. */
export function checkCorpus(patch: CorpusPatch): readonly Diagnostic[] {
  return checkTexts(corpus(patch));
}

/** All findings about a corpus given as texts by their paths. */
export function checkTexts(texts: ReadonlyMap<string, string>): readonly Diagnostic[] {
  return checkContent(contentFiles(texts), ROOT).diagnostics;
}

/** The codes of the findings about a corpus, in the order of their places. */
export function codesOf(patch: CorpusPatch): readonly string[] {
  return checkCorpus(patch).map((one) => one.code);
}

/** Each finding as `code 行の文`, with the line of the content file at which it stands. */
export function findingsAt(texts: ReadonlyMap<string, string>): readonly string[] {
  return checkTexts(texts).map(({ code, file, line }) => {
    const text = texts.get(file)?.split('\n')[line - 1]?.trim() ?? '';
    return `${code} ${text}`;
  });
}
