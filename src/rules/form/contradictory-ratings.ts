import type { Rating } from '../../domain/policy/rating.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { initiativesIn } from '../subjects.ts';

export const contradictoryRatings: Rule = {
  code: 'rule/contradictory-ratings',
  title: '一つの取組に、同じ評価が二度付いている',
  why: '同じ段階・評価者・尺度の評価が二つあると、どちらが自治体の評価か分かりません。',
  example: { of: 'initiative', at: '- { 語: 未達成, 段階: 方針公表 }' },
  wrong: `
評価:
  - { 語: 達成, 段階: 方針公表 }
  - { 語: 未達成, 段階: 方針公表 }
`,
  right: `
評価:
  - { 語: 達成, 段階: 方針公表, 評価者: 担当課 }
  - { 語: 未達成, 段階: 方針公表, 評価者: 外部評価委員会 }
`,
  check: ({ catalog, places }) =>
    initiativesIn(catalog).flatMap(({ name, initiative: { ratings } }) => {
      const keys = ratings.map(ratingKey);
      return ratings.flatMap((rating, index): readonly RuleFinding[] => {
        const earlier = keys.indexOf(ratingKey(rating));
        if (earlier === index) return [];
        return [
          {
            place: places.of(name, ['評価', index]),
            message: `${STAGE_LABELS[rating.stage]}の「${rating.scale.name}」が二つあります。一つにするか、評価した人や組織を「評価者」に書いてください。`,
            related: [{ ...places.of(name, ['評価', earlier]), message: '先に書かれている評価です。' }],
          },
        ];
      });
    }),
};

function ratingKey({ scale, stage, evaluator }: Rating): string {
  return JSON.stringify([scale.id, stage, evaluator]);
}
