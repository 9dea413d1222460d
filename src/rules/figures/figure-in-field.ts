import type { Rule, RuleFinding } from '../rule.ts';
import { isDoubted, observationsIn, textOf } from '../subjects.ts';
import { quantitiesIn, sameFigure } from './written-quantities.ts';

export const figureInField: Rule = {
  code: 'rule/figure-in-field',
  title: '値が、書かれているはずの欄にない',
  why: '「欄」を書いた値には、その欄の文章へのリンクが付きます。文章に同じ数字がなければ、読む人は出どころを確かめられません。',
  example: { of: 'initiative', at: '値: 80' },
  wrong: `
記載:
  取組内容: 防災出前講座を開きます。
  達成目標: 年間60回以上実施します。
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - 区分: 目標値
        年度: 2019
        値: 80
        条件: 以上
        欄: 達成目標
`,
  right: `
記載:
  取組内容: 防災出前講座を開きます。
  達成目標: 年間80回以上実施します。
指標:
  - 識別子: kouza1
    名称: 講座の実施回数
    単位: 回
    値:
      - 区分: 目標値
        年度: 2019
        値: 80
        条件: 以上
        欄: 達成目標
`,
  check: ({ catalog, places }) =>
    observationsIn(catalog).flatMap((subject): readonly RuleFinding[] => {
      const { value, field } = subject.observation;
      if (value.kind !== 'quantity' || field === null || isDoubted(subject.doubts, field)) return [];
      const filled = subject.fields.find((one) => one.field.key === field);
      if (filled === undefined) return [];
      const text = textOf(filled);
      if (text !== null && quantitiesIn(text).some((one) => sameFigure(one, value.quantity))) return [];
      const what =
        text === null
          ? `欄「${field}」には文章がありません`
          : `欄「${field}」の文章に数字 ${value.quantity.value} がありません`;
      return [
        {
          place: places.of(subject.name, [...subject.path, '値']),
          message: `${what}。値か文章のどちらかを直すか、「欄」を書き直してください。`,
          severity: 'warning',
        },
      ];
    }),
};
