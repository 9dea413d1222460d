import { documentName, initiativeName } from '../../content/places.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { STAGE_LABELS, STAGES } from '../../domain/policy/stage.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';
import { observationsIn } from '../subjects.ts';

const EXPECTED = ['原本空欄', '未公表', '未到来', '別文書で公表', '転記時の列ずれの疑い（確認中）'];

export const noSuchField: Rule = {
  code: 'rule/no-such-field',
  title: '様式にある欄に「この様式に欄なし」と書かれている',
  why: '「欄なし」は様式の決まりを、「原本空欄」は書かれなかったことを表します。取り違えると、書くべき欄が空だったことが隠れます。',
  example: { of: 'initiative', at: '取組内容: { 空欄: この様式に欄なし }' },
  wrong: `
記載:
  取組内容: { 空欄: この様式に欄なし }
  達成目標: 研修を20回以上行います。
`,
  right: `
記載:
  取組内容: { 空欄: 原本空欄 }
  達成目標: 研修を20回以上行います。
`,
  check: (input) => [
    ...input.catalog.documents.flatMap((document) => [
      ...checkFields(document, input),
      ...checkStages(document, input),
    ]),
    ...checkObservations(input),
  ],
};

function checkFields(document: PolicyDocument, { places }: RuleInput): readonly RuleFinding[] {
  const owners = [
    { name: documentName(document), fields: document.fields },
    ...document.initiatives.map((one) => ({ name: initiativeName(document, one.id), fields: one.fields })),
  ];
  return owners.flatMap(({ name, fields }) =>
    fields
      .filter(({ content }) => content.kind === 'absent' && content.reason === 'no-such-field')
      .map(({ field }) => ({
        place: places.of(`${name}#${field.key}`),
        message: `欄「${field.key}」は様式「${document.form.name}」にあります。何も書かれていない理由を選び直してください。`,
        expected: EXPECTED,
        remedy: `${field.key}: { 空欄: 原本空欄 }`,
      })),
  );
}

function checkStages(document: PolicyDocument, { places }: RuleInput): readonly RuleFinding[] {
  const { form, stages } = document;
  return STAGES.flatMap((stage): readonly RuleFinding[] => {
    const state = stages[stage];
    const field = [...form.documentFields, ...form.initiativeFields].find((one) => one.stage === stage);
    if (state.kind === 'published' || state.reason !== 'no-such-field' || field === undefined) return [];
    return [
      {
        place: places.of(documentName(document), ['段階', STAGE_LABELS[stage]]),
        message: `様式「${form.name}」には${STAGE_LABELS[stage]}の欄（「${field.key}」など）があります。公表済みか、公表されていない理由を書いてください。`,
        expected: ['公表済み', '未到来', '未公表', '別文書で公表'],
      },
    ];
  });
}

function checkObservations({ catalog, places }: RuleInput): readonly RuleFinding[] {
  return observationsIn(catalog).flatMap(
    ({ name, path, observation: { value, field } }): readonly RuleFinding[] => {
      if (value.kind !== 'missing' || value.reason !== 'no-such-field' || field === null) return [];
      return [
        {
          place: places.of(name, [...path, '空欄']),
          message: `値の書かれる欄「${field}」は様式にあります。値がない理由を選び直してください。`,
          expected: EXPECTED,
        },
      ];
    },
  );
}
