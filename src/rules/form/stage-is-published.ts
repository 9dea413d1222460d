import { documentName, initiativeName } from '../../content/places.ts';
import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { type Stage, STAGE_LABELS, STAGES } from '../../domain/policy/stage.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { indicatorsOf } from '../subjects.ts';

export const stageIsPublished: Rule = {
  code: 'rule/stage-is-published',
  title: '公表されていない段階に、内容や評価が書かれている',
  why: '段階が「未到来」や「未公表」でも、欄に書いた文章や評価はそのまま公開されます。まだ出してはならない内容が出るおそれがあります。',
  example: { of: 'policy', at: '方針公表: 未公表' },
  wrong: `
段階:
  方針公表: 未公表
  上期レビュー: この様式に欄なし
  年度末総括: この様式に欄なし
`,
  right: `
段階:
  方針公表: 公表済み
  上期レビュー: この様式に欄なし
  年度末総括: この様式に欄なし
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document) => {
      const owner = documentName(document);
      return STAGES.flatMap((stage): readonly RuleFinding[] => {
        const state = document.stages[stage];
        const [first, ...others] = state.kind === 'absent' ? filledAt(document, stage) : [];
        if (state.kind === 'published' || first === undefined) return [];
        const count = others.length === 0 ? '' : `など${others.length + 1}か所`;
        return [
          {
            place: places.of(owner, ['段階', STAGE_LABELS[stage]]),
            message: `${STAGE_LABELS[stage]}は「${NO_RESULT_LABELS[state.reason]}」ですが、${first.what}${count}に内容があります。段階を「公表済み」にするか、内容を削除してください。`,
            expected: ['公表済み'],
            related: [{ ...places.of(first.name, first.path), message: `${first.what}です。` }],
          },
        ];
      });
    }),
};

/** Something that would be published for a stage, and where it stands. */
interface Filled {
  readonly what: string;
  readonly name: string;
  readonly path: readonly (string | number)[];
}

function filledAt(document: PolicyDocument, stage: Stage): readonly Filled[] {
  const owners = [
    { name: documentName(document), fields: document.fields },
    ...document.initiatives.map((one) => ({ name: initiativeName(document, one.id), fields: one.fields })),
  ];
  const fields = owners.flatMap(({ name, fields: list }) =>
    list
      .filter(({ field, content }) => field.stage === stage && content.kind === 'text')
      .map(({ field }) => ({ what: `欄「${field.key}」`, name: `${name}#${field.key}`, path: [] })),
  );
  const ratings = document.initiatives.flatMap((one) =>
    one.ratings.flatMap((rating, index) =>
      rating.stage === stage
        ? [
            {
              what: `評価「${rating.level.label}」`,
              name: initiativeName(document, one.id),
              path: ['評価', index],
            },
          ]
        : [],
    ),
  );
  return [...fields, ...ratings, ...valuesAt(document, stage)];
}

function valuesAt(document: PolicyDocument, stage: Stage): readonly Filled[] {
  const { documentFields, initiativeFields } = document.form;
  const keys = [...documentFields, ...initiativeFields]
    .filter((field) => field.stage === stage)
    .map(({ key }) => key);
  return indicatorsOf(document).flatMap(({ name, indicator }) =>
    indicator.observations.flatMap(({ field, value }, index) =>
      field !== null && keys.includes(field) && value.kind !== 'missing'
        ? [{ what: `指標「${indicator.name}」の値`, name, path: ['値', index] }]
        : [],
    ),
  );
}
