import type { Rule, RuleFinding } from '../rule.ts';
import { initiativesIn, isDoubted } from '../subjects.ts';

export const difficultyInLegend: Rule = {
  code: 'rule/difficulty-in-legend',
  title: '難易度が様式の凡例にない',
  why: '凡例がABCなのにSと書かれていると、読む人には意味が分かりません。原本のとおりでも、そのことを示す必要があります。',
  example: { of: 'initiative', at: '難易度: S' },
  wrong: `
難易度: S
`,
  right: `
難易度: S
確認中:
  - 欄: 難易度
    内容: 原本の表記のままです。様式の凡例（A・B・C）にありません。
`,
  check: ({ catalog, places }) =>
    initiativesIn(catalog).flatMap(({ name, document, initiative }): readonly RuleFinding[] => {
      const { difficulty, doubts } = initiative;
      if (difficulty === null || !difficulty.outsideLegend || isDoubted(doubts, '難易度')) return [];
      const marks = document.form.difficulty?.marks ?? [];
      return [
        {
          place: places.of(name, ['難易度']),
          message: `難易度「${difficulty.mark}」は様式の凡例（${marks.join('・')}）にありません。原本のとおりなら、「確認中」にそのことを書いてください。`,
          expected: marks,
          severity: 'warning',
        },
      ];
    }),
};
