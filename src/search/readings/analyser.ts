import { type Tokenizer, TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import { toHiragana } from '../text/kana.ts';

/** One word as the analyser cuts it. */
export interface Morpheme {
  readonly surface: string;
  /** In hiragana; null when the dictionary has no reading. */
  readonly reading: string | null;
  /** Whether the word stands alone: a noun, verb or adjective that is no suffix, prefix or number. */
  readonly free: boolean;
  readonly noun: boolean;
  /** Whether the word has endings: a verb or an adjective. */
  readonly inflected: boolean;
}

export type Analyse = (text: string) => readonly Morpheme[];

/** What the analyser gives (its own types say `any`). */
interface LinderaToken {
  readonly surface: string;
  readonly partOfSpeech: string;
  readonly partOfSpeechSubcategory1?: string;
  readonly reading?: string;
}

const FREE = /^(?:名詞|動詞|形容詞|形容動詞|副詞)$/;
const BOUND = /^(?:接尾|接頭|非自立|数|代名詞|接続詞的|副詞可能|助詞類接続)$/;
const NO_THING = /^(?:非自立|代名詞|数|副詞可能)$/;
const KANA = /^[ぁ-ゖァ-ヺー]+$/;
const INFLECTED = /^(?:動詞|形容詞)$/;
const UNKNOWN = '*';

/**
 * Loads the morphological analyser (Lindera with IPADIC, compiled to WebAssembly). It takes about a third of a second
 * and 150 MB, once a process.
 */
export function loadAnalyser(): Analyse {
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  builder.setKeepWhitespace(true);
  const tokenizer: Tokenizer = builder.build();
  return (text) => (tokenizer.tokenize(text) as readonly LinderaToken[]).map(morphemeOf);
}

function morphemeOf(token: LinderaToken): Morpheme {
  const { surface, partOfSpeech, partOfSpeechSubcategory1: detail = '', reading = UNKNOWN } = token;
  return {
    surface,
    reading: KANA.test(surface) ? toHiragana(surface) : readingOf(reading),
    free: FREE.test(partOfSpeech) && !BOUND.test(detail),
    noun: partOfSpeech === '名詞' && !NO_THING.test(detail),
    inflected: INFLECTED.test(partOfSpeech),
  };
}

function readingOf(reading: string): string | null {
  return reading === UNKNOWN || reading === '' ? null : toHiragana(reading);
}
