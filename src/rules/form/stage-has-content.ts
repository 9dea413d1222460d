import { documentName } from '../../content/places.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { type Stage, STAGE_LABELS, STAGES } from '../../domain/policy/stage.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const stageHasContent: Rule = {
  code: 'rule/stage-has-content',
  title: '公表済みの段階に、何も書かれていない',
  why: '「公表済み」と表示されるのに中身がないと、公表された内容が抜け落ちているように見えます。',
  example: { of: 'policy', at: '上期レビュー: 公表済み' },
  wrong: `
段階:
  方針公表: 公表済み
  上期レビュー: 公表済み
  年度末総括: 未公表
`,
  right: `
段階:
  方針公表: 公表済み
  上期レビュー: 未公表
  年度末総括: 未公表
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document) =>
      STAGES.filter(
        (stage) => document.stages[stage].kind === 'published' && !hasContent(document, stage),
      ).map((stage): RuleFinding => ({
        place: places.of(documentName(document), ['段階', STAGE_LABELS[stage]]),
        message: `${STAGE_LABELS[stage]}は「公表済み」ですが、この段階の欄も評価も空です。欄に内容を書くか、段階に公表されていない理由を書いてください。`,
        expected: ['未到来', '未公表', '別文書で公表', 'この様式に欄なし'],
      })),
    ),
};

function hasContent({ fields, initiatives }: PolicyDocument, stage: Stage): boolean {
  const isFilled = ({ field, content }: FilledField): boolean =>
    field.stage === stage && content.kind === 'text';
  return (
    fields.some(isFilled) ||
    initiatives.some(
      (one) => one.fields.some(isFilled) || one.ratings.some((rating) => rating.stage === stage),
    )
  );
}
