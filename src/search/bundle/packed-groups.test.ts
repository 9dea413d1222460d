import { describe, expect, it } from 'vitest';
import type { SpellingGroup } from '../spellings/spelling-file.ts';
import { packGroups, unpackGroups } from './packed-groups.ts';

const GROUPS: readonly SpellingGroup[] = [
  { kind: 'okurigana', typed: ['取り組み', '取組み', '取組'], occurring: ['取り組み', '取組'] },
  { kind: 'synonym', typed: ['P & R', 'パーク・アンド・ライド'], occurring: ['P & R'] },
  { kind: 'kana', typed: ['防災'], occurring: ['ぼうさい'] },
];

describe('packed groups', () => {
  it('unpack as they were', () => {
    expect(unpackGroups(packGroups(GROUPS))).toEqual(GROUPS);
    expect(unpackGroups(packGroups([]))).toEqual([]);
  });

  it('do not lose an order they cannot keep', () => {
    const group = { kind: 'variant' as const, typed: ['切替え', '切替'], occurring: ['切替', '切替え'] };
    expect(() => packGroups([group])).toThrow();
  });
});
