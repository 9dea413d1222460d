import type { SpellingGroup } from '../spellings/spelling-file.ts';

const KINDS: readonly SpellingGroup['kind'][] = ['okurigana', 'variant', 'synonym', 'kana'];

/**
 * Groups as one text, a line each: the place of the kind in KINDS, then the spellings with tabs between. Before each
 * stands 0 where it is typed only, 1 where it occurs as well, 2 where it only occurs (ぼうさい for 防災).
 */
export function packGroups(groups: readonly SpellingGroup[]): string {
  return groups
    .map(({ kind, typed, occurring }) => {
      const ordered = typed.filter((text) => occurring.includes(text));
      const others = occurring.filter((text) => !typed.includes(text));
      if (ordered.concat(others).join() !== occurring.join())
        throw new Error(`Out of order: ${occurring.join()}`);
      const texts = typed.map((text) => `${occurring.includes(text) ? '1' : '0'}${text}`);
      return [KINDS.indexOf(kind), ...texts, ...others.map((text) => `2${text}`)].join('\t');
    })
    .join('\n');
}

/** The groups that `packGroups` packed. */
export function unpackGroups(packed: string): readonly SpellingGroup[] {
  if (packed === '') return [];
  return packed.split('\n').map((line) => {
    const [kind, ...marked] = line.split('\t');
    const textsWith = (flags: string): readonly string[] =>
      marked.filter((one) => flags.includes(one.charAt(0))).map((one) => one.slice(1));
    return {
      kind: KINDS[Number(kind)] ?? 'variant',
      typed: textsWith('01'),
      occurring: textsWith('12'),
    };
  });
}
