import { documentName } from '../../content/places.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const correctionKeepsBoth: Rule = {
  code: 'rule/correction-keeps-both',
  title: '訂正に「旧」と「新」がそろっていない',
  why: '訂正は、何を何に直したかを示して初めて信頼されます。古い値を消すと、引用した人が違いに気づけません。',
  example: { of: 'policy', at: '- 日付: 2019-06-01' },
  wrong: `
更新履歴:
  - 日付: 2019-06-01
    種別: 訂正
    内容: 目標値の誤りを正しました。
`,
  right: `
更新履歴:
  - 日付: 2019-06-01
    種別: 訂正
    内容: 目標値の誤りを正しました。
    旧: 405件
    新: 450件
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document) =>
      document.changes.flatMap(({ kind, before, after }, index): readonly RuleFinding[] => {
        if (kind !== 'correction') return [];
        const place = places.of(documentName(document), ['更新履歴', index]);
        if (before !== null && before === after) {
          return [
            { place, message: '訂正の「旧」と「新」が同じです。直す前の値と直した後の値を書いてください。' },
          ];
        }
        const missing = [before === null ? '旧' : null, after === null ? '新' : null].filter(
          (one) => one !== null,
        );
        if (missing.length === 0) return [];
        return [
          {
            place,
            message: `訂正には、直す前の値を「旧」に、直した後の値を「新」に書いてください。${missing.map((one) => `「${one}」`).join('と')}がありません。`,
          },
        ];
      }),
    ),
};
