import type { Rule, RuleFinding } from '../rule.ts';
import { isDoubted, observationsIn, type ObservationSubject, textOf } from '../subjects.ts';
import { type Figure, statesFigure } from './written-quantities.ts';

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
    observationsIn(catalog).flatMap((subject) => {
      const { observation, name, doubts, fields } = subject;
      const filled = fields.find(({ field }) => field.key === observation.field);
      if (filled === undefined || isDoubted(doubts, filled.field.key)) return [];
      const text = textOf(filled);
      return figuresOf(subject).flatMap(({ figure, path }): readonly RuleFinding[] => {
        if (text !== null && statesFigure(text, figure)) return [];
        const problem = text === null ? 'には文章がありません' : `の文章に数字 ${figure.value} がありません`;
        return [
          {
            place: places.of(name, path),
            message: `欄「${filled.field.key}」${problem}。値か文章のどちらかを直すか、「欄」を書き直してください。`,
            severity: 'warning',
          },
        ];
      });
    }),
};

interface PlacedFigure {
  readonly figure: Figure;
  readonly path: ObservationSubject['path'];
}

/** A value and its parts. */
function figuresOf({ observation, indicator: { unit }, path }: ObservationSubject): readonly PlacedFigure[] {
  const { value, parts } = observation;
  const own = value.kind === 'quantity' ? [{ figure: value.quantity, path: [...path, '値'] }] : [];
  return [
    ...own,
    ...parts.map((part, index) => ({
      figure: { value: part.value, unit },
      path: [...path, '内訳', index, '値'],
    })),
  ];
}
