import type { SearchBlock } from '../../views/search/record.ts';

/** The texts of a block within which a phrase can be found: its label, and each of its lines by itself. */
export function stretchesOf({ label, text }: Pick<SearchBlock, 'label' | 'text'>): readonly string[] {
  return [...(label === null ? [] : [label]), ...text.split('\n')];
}
