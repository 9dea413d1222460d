import { yenExponent } from '../../domain/measurement/unit.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { observationsIn, type ObservationSubject } from '../subjects.ts';
import { quantitiesIn, sameFigure, type Figure } from './written-quantities.ts';

export const valueAsWritten: Rule = {
  code: 'rule/value-as-written',
  title: '値が原本の表記と違う',
  why: '「値」はグラフや達成率の計算に使われます。「原本の表記」にない数字を書くと、誤った数値を公開することになります。',
  example: { of: 'initiative', at: '値: 405' },
  wrong: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 目標値
        年度: 2019
        値: 405
        条件: 以上
        原本の表記: 450件以上
`,
  right: `
指標:
  - 識別子: media1
    名称: 報道された件数
    単位: 件
    値:
      - 区分: 目標値
        年度: 2019
        値: 450
        条件: 以上
        原本の表記: 450件以上
`,
  check: ({ catalog, places }) =>
    observationsIn(catalog).flatMap((subject) =>
      writtenFigures(subject).flatMap(({ figure, asWritten, path }): readonly RuleFinding[] => {
        const written = quantitiesIn(asWritten);
        if (written.length === 0 || written.some((one) => sameFigure(one, figure))) return [];
        const unitHint = yenExponent(figure.unit) === null ? '' : '単位（円・千円など）も確かめてください。';
        return [
          {
            place: places.of(subject.name, [...path, '値']),
            message: `値の ${figure.value} が、原本の表記「${asWritten}」に見当たりません。数字を確かめてください。${unitHint}`,
          },
        ];
      }),
    ),
};

interface WrittenFigure {
  readonly figure: Figure;
  readonly asWritten: string;
  readonly path: ObservationSubject['path'];
}

/** A value and its parts, as far as the source's own spelling is given. */
function writtenFigures({
  observation,
  indicator: { unit },
  path,
}: ObservationSubject): readonly WrittenFigure[] {
  const { value, asWritten, parts } = observation;
  const own =
    value.kind === 'quantity' && asWritten !== null ? [{ figure: value.quantity, asWritten, path }] : [];
  const ofParts = parts.flatMap((part, index) =>
    part.asWritten === null
      ? []
      : [{ figure: { value: part.value, unit }, asWritten: part.asWritten, path: [...path, '内訳', index] }],
  );
  return [...own, ...ofParts];
}
