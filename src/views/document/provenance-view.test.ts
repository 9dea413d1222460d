import { describe, expect, it } from 'vitest';
import type { SourceProof } from '../../domain/policy/source-proof.ts';
import { provenanceView } from './provenance-view.ts';

const PROOF: SourceProof = {
  pieces: 1220,
  excluded: 0,
  withheld: 0,
  otherDepartment: 0,
  sentences: 87,
  differences: [],
  formats: ['テキスト'],
};

function proof(own: Partial<SourceProof>) {
  const provenance = {
    title: '方針',
    publisher: '見本市',
    url: null,
    obtained: null,
    fidelity: 'verbatim',
    flaws: [],
    original: null,
  } as const;
  return provenanceView(provenance, { ...PROOF, ...own }).proof;
}

describe('the comparison of a document with its original', () => {
  it.each([
    [{}, '原本の行と欄1,220か所がすべてこのページにあること、'],
    [{ excluded: 12 }, 'ページ番号や空行など12か所を除く、原本の行と欄1,220か所が'],
    [
      { excluded: 2, withheld: 3, formats: ['Excel'] },
      'ページ番号や空行など2か所と、原本で非表示や取り消しになっている3か所を除く、原本（Excel）の行と欄',
    ],
    [{ otherDepartment: 16, formats: ['Excel'] }, '別の部のシートの16か所を除く、原本（Excel）の行と欄'],
    [{ formats: ['Excel', 'Word', 'Excel'] }, '原本（Excel 2ファイル、Word）の行と欄'],
  ])('says of %j what was compared and what was not', (own, begin) => {
    expect(proof(own)?.sentence.startsWith(begin)).toBe(true);
  });

  it('says in which text a line is counted', () => {
    const differences = [{ line: 12, reason: '誤記のため。' }];
    expect(proof({ differences })?.differences).toEqual(['原本の12行目：誤記のため。']);
    expect(proof({ differences, formats: ['Word'] })?.differences).toEqual([
      '原本から取り出した文字の12行目：誤記のため。',
    ]);
  });
});
