import { describe, expect, it } from 'vitest';
import { publicPart } from './public-part.ts';

describe('what of a content file everyone may read', () => {
  it('is all but comments and 内部メモ', () => {
    const text = `# 担当：佐藤（内線123）
名称: 見本市 # 仮
部:
  # 再編の案は未公表
  - 識別子: somu
    名称: 総務部
    内部メモ: 電話で確認
内部メモ: |
  公表前
`;
    expect(publicPart(text)).toBe('名称: 見本市\n部:\n  - 識別子: somu\n    名称: 総務部\n');
  });
});
