import type { Replacement } from './replacement.ts';
import type { SpellingFile } from './spelling-file.ts';
import { departmentReplacements } from './groups/departments.ts';
import { groupReplacements, knownGroup, type KnownGroup } from './groups/groups.ts';
import { okuriganaReplacements, type OkuriganaWords, skeletonOf } from './words/okurigana.ts';

/** What one municipality knows of spellings, opened. */
export interface SpellingSource {
  readonly departments: SpellingFile['departments'];
  readonly groups: readonly KnownGroup[];
  readonly okurigana: OkuriganaWords;
  /** Null where no term needs them (`hasNumber`, `hasKana`). */
  readonly numbers: NumberRules | null;
  readonly words: WordRules | null;
}

/** The rules for terms with numbers (`number-rules.ts`): in the browser a module that not every search loads. */
export interface NumberRules {
  years(term: string): readonly Replacement[];
  counts(term: string): readonly Replacement[];
}

/** The rules for terms with kana, by the words of the texts (`word-rules.ts`): a module as well. */
export interface WordRules {
  /** Says which words are needed for a term. */
  prepareFor(term: string): void;
  readonly okurigana: Pick<OkuriganaWords, 'read' | 'follows'>;
  replacements(term: string): readonly Replacement[];
}

const KANA = /[ぁ-ゖァ-ヺ]/;
const NUMBER = /[0-9〇一二三四五六七八九十百千万億兆元]/;

/** Whether any of WordRules can know another spelling of a term. */
export function hasKana(term: string): boolean {
  return KANA.test(term);
}

/** Whether any of NumberRules can know another spelling of a term. */
export function hasNumber(term: string): boolean {
  return NUMBER.test(term);
}

/** Opens the file of one municipality. */
export function openSource(
  file: Pick<SpellingFile, 'departments' | 'groups' | 'okurigana'>,
  rules: Pick<SpellingSource, 'numbers' | 'words'>,
): SpellingSource {
  return withRules(
    {
      departments: file.departments,
      groups: file.groups.map(knownGroup),
      okurigana: {
        nouns: Map.groupBy(file.okurigana, skeletonOf),
        read: new Map(),
        follows: () => false,
      },
    },
    rules,
  );
}

/** The same municipality with these rules. */
export function withRules(
  source: Omit<SpellingSource, 'numbers' | 'words'>,
  { numbers, words }: Pick<SpellingSource, 'numbers' | 'words'>,
): SpellingSource {
  return { ...source, okurigana: { ...source.okurigana, ...words?.okurigana }, numbers, words };
}

/** Likeliest first: what is certain (years, names, lists) before what follows from a rule. */
export function replacementsOf(term: string, source: SpellingSource): readonly Replacement[] {
  const { departments, groups, okurigana, numbers, words } = source;
  words?.prepareFor(term);
  return [
    ...(numbers?.years(term) ?? []),
    ...departmentReplacements(term, departments),
    ...groupReplacements(term, groups),
    ...(numbers?.counts(term) ?? []),
    ...okuriganaReplacements(term, okurigana),
    ...(words?.replacements(term) ?? []),
  ];
}
