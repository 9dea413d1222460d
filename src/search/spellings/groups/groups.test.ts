import { describe, expect, it } from 'vitest';
import { groupReplacements, knownGroup } from './groups.ts';

const GROUPS = [
  { kind: 'synonym', typed: ['HP', 'ホームページ', 'ウェブサイト'], occurring: ['HP', 'ホームページ'] },
  { kind: 'variant', typed: ['障害', '障がい', '障碍'], occurring: ['障がい'] },
  { kind: 'okurigana', typed: ['取り組み', '取組み', '取り組', '取組'], occurring: ['取り組み', '取組'] },
  { kind: 'synonym', typed: ['国保', '国民健康保険'], occurring: ['国民健康保険'] },
  {
    kind: 'synonym',
    typed: ['新型コロナ', '新型コロナウイルス感染症'],
    occurring: ['新型コロナウイルス感染症'],
  },
] as const;
const KNOWN = GROUPS.map(knownGroup);

function texts(term: string): string[] {
  return groupReplacements(term, KNOWN).map(
    ({ from, to, text }) => term.slice(0, from) + text + term.slice(to),
  );
}

describe('words of one group', () => {
  it.each([
    ['hp', ['ホームページ']],
    ['ウェブサイト', ['hp', 'ホームページ']],
    ['市hp', ['市ホームページ']],
    ['障害者支援', ['障がい者支援']],
    ['取組状況', ['取り組み状況']],
    ['取組み状況', ['取り組み状況', '取組状況']],
    ['国保会計', ['国民健康保険会計']],
    ['障がい', []],
  ])('%s is also %j', (term, expected) => {
    expect(texts(term)).toEqual(expected);
  });

  it.each(['php', 'hp1'])('is no part of the word %s', (term) => {
    expect(texts(term)).toEqual([]);
  });

  it('leaves out what the term itself finds, and what it already says', () => {
    expect(texts('新型コロナ')).toEqual([]);
    expect(texts('取り組み')).toEqual(['取組']);
  });

  it('are shown as people write them', () => {
    expect(groupReplacements('ホームページ', KNOWN)).toMatchObject([
      { text: 'hp', shown: 'HP', kind: 'synonym' },
    ]);
  });
});
