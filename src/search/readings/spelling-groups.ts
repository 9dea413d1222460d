import { readingKey, type LexiconWord } from '../spellings/lexicon.ts';
import type { SpellingGroup } from '../spellings/spelling-file.ts';
import { skeletonOf } from '../spellings/words/okurigana.ts';
import type { Analyse } from './analyser.ts';
import { OKURIGANA } from './common-words.ts';

const KANJI = /\p{sc=Han}/u;
const KANA = /^[ぁ-ゖァ-ヺー]+$/;
const SHORTEST_KANA = 3;
const HIRAGANA_RUN = /[ぁ-ゖー]{4,}/g;
const RUN_EDGE = { shortest: 4, longest: 10 };

/** Nouns with kanji between which hiragana may be left out, and that no common group has: those of two kanji or more. */
export function okuriganaNouns(nouns: ReadonlySet<string>): readonly string[] {
  const common = new Set(OKURIGANA.flatMap(({ spellings }) => spellings));
  const mixed = [...nouns].filter((text) => KANJI.test(text.charAt(0)) && /[ぁ-ゖ]/.test(text));
  return mixed.filter((text) => skeletonOf(text).length > 1 && !common.has(text)).sort();
}

/** Beginnings and ends of the runs of hiragana in a text: ぼうさい in みほんぼうさいメール. */
function runEdges(corpus: string): ReadonlySet<string> {
  const edges = new Set<string>();
  for (const [run] of corpus.matchAll(HIRAGANA_RUN)) {
    for (let length = RUN_EDGE.shortest; length <= Math.min(run.length, RUN_EDGE.longest); length += 1) {
      edges.add(run.slice(0, length)).add(run.slice(-length));
    }
  }
  return edges;
}

/** Whether kana that are read as a word are not just grammar: ないよう is 内容 only where it is not …しないように. */
function isThing(kana: string, analyse: Analyse): boolean {
  return analyse(kana).some(({ noun }) => noun);
}

/** Words with kanji whose reading is also written in kana somewhere: 防災 and ぼうさい. */
export function kanaGroups(
  words: readonly LexiconWord[],
  { corpus, analyse }: { readonly corpus: string; readonly analyse: Analyse },
): readonly SpellingGroup[] {
  const edges = runEdges(corpus);
  const kanaWords = Map.groupBy(
    words.filter(({ text }) => KANA.test(text)),
    ({ reading }) => readingKey(reading),
  );
  return words
    .filter(({ text, reading }) => text.length > 1 && KANJI.test(text) && reading.length >= SHORTEST_KANA)
    .flatMap(({ text, reading }) => {
      const kana = (kanaWords.get(readingKey(reading)) ?? []).map((word) => word.text);
      const occurring = [
        ...new Set([...kana, ...(edges.has(reading) && isThing(reading, analyse) ? [reading] : [])]),
      ];
      return occurring.length === 0 ? [] : [{ kind: 'kana' as const, typed: [text], occurring }];
    });
}
