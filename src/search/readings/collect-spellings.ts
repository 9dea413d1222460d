import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { packLexicon } from '../spellings/lexicon.ts';
import { packShards, type ShardFile } from '../spellings/shards/pack-shards.ts';
import type { LexiconFile, SpellingFile } from '../spellings/spelling-file.ts';
import { foldText } from '../text/canonical.ts';
import type { Analyse } from './analyser.ts';
import { commonGroups, commonReadings } from './common-words.ts';
import { collectWords, stretchesOf } from './lexicon-words.ts';
import { isWholeWord } from './whole-words.ts';
import type { MunicipalityNames } from './names.ts';
import { groupReadings, initialReadings } from './writings/group-readings.ts';
import { kanaWritings } from './writings/kana-writings.ts';
import { kanaGroups, okuriganaNouns } from './spelling-groups.ts';
import { amountsIn, bareYearsIn, yearsIn } from './years-and-amounts.ts';

/** The texts of a municipality from which its spellings are collected. */
export interface SpellingSource {
  readonly names: MunicipalityNames;
  /** Raw texts of every record: titles, labels, blocks. */
  readonly records: readonly { readonly fiscalYear: FiscalYear; readonly texts: readonly string[] }[];
  readonly analyse: Analyse;
}

/** Which spellings occur in a municipality's texts, for the browser. Equal input gives equal files. */
export function collectSpellings({ names, records, analyse }: SpellingSource): {
  /** With first and last key of each shard. */
  readonly spelling: SpellingFile & { readonly shards: readonly string[] };
  readonly lexicon: LexiconFile;
  /** The words of the lexicon in pieces. */
  readonly shards: readonly ShardFile[];
} {
  const folded = records.map(({ fiscalYear, texts }) => ({ fiscalYear, texts: texts.map(foldText) }));
  const texts = [...new Set(folded.flatMap((record) => record.texts))];
  const corpus = texts.join('\n');
  const stretches = stretchesOf(texts);
  const isWord = (word: string): boolean => isWholeWord(word, { stretches, analyse });
  const groups = commonGroups(corpus, names.synonyms, isWord);
  const readings = [
    ...names.readings,
    ...commonReadings(corpus),
    ...initialReadings(records.flatMap((record) => record.texts)),
    ...groupReadings(groups, analyse),
  ];
  const { words, followers, nouns, withHiragana } = collectWords(stretches, { readings, analyse });
  const { ranges, shards } = packShards(words, followers);
  return {
    spelling: {
      groups: [...groups, ...kanaGroups(words, { corpus, analyse }), ...kanaWritings(withHiragana, analyse)],
      okurigana: okuriganaNouns(nouns),
      years: yearsIn(folded),
      bareYears: bareYearsIn(folded),
      departments: names.departments,
      shards: ranges,
    },
    lexicon: { ...packLexicon(words, followers), amounts: amountsIn(texts) },
    shards,
  };
}
