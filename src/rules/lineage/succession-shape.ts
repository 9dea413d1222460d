import { SUCCESSION_LABELS, type SuccessionKind } from '../../domain/organization/succession.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';
import { type LineageSubject, lineagesIn } from '../subjects.ts';

/** How many units each kind of edge has before and after; from is 0 where a side must be empty. */
const SHAPES: Readonly<Record<SuccessionKind, { before: Count; after: Count; words: string } | null>> = {
  continued: { before: [1, 1], after: [1, 1], words: '「前」と「後」を一つずつ' },
  renamed: { before: [1, 1], after: [1, 1], words: '「前」と「後」を一つずつ' },
  merged: { before: [2, Infinity], after: [1, 1], words: '「前」を二つ以上、「後」を一つ' },
  split: { before: [1, 1], after: [2, Infinity], words: '「前」を一つ、「後」を二つ以上' },
  founded: { before: [0, 0], after: [1, Infinity], words: '「後」だけを' },
  abolished: { before: [1, Infinity], after: [0, 0], words: '「前」だけを' },
  unknown: null,
};
type Count = readonly [least: number, most: number];

export const successionShape: Rule = {
  code: 'rule/succession-shape',
  title: '承継の種別と、前後の数が合わない',
  why: '「統合」なのに前が一つ、「改称」なのに後が二つでは、部や取組のつながりが誤って伝わります。',
  example: { of: 'municipality', at: '- 種別: 統合' },
  wrong: `
部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部 }
承継:
  - 種別: 統合
    前: [kikaku]
    後: [somu]
    確度: 確定
    根拠: 組織改編の資料による。
`,
  right: `
部:
  - { 識別子: somu, 名称: 総務部, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: kikaku, 名称: 企画部 }
承継:
  - 種別: 改称
    前: [kikaku]
    後: [somu]
    確度: 確定
    根拠: 組織改編の資料による。
`,
  check: (input) => lineagesIn(input.catalog).flatMap((lineage) => checkSuccessions(lineage, input)),
};

function checkSuccessions(
  { name, path, successions }: LineageSubject,
  { places }: RuleInput,
): readonly RuleFinding[] {
  return successions.flatMap(({ kind, before, after }, index): readonly RuleFinding[] => {
    const shape = SHAPES[kind];
    if (shape === null || (isWithin(before.length, shape.before) && isWithin(after.length, shape.after)))
      return [];
    return [
      {
        place: places.of(name, [path, index]),
        message: `種別「${SUCCESSION_LABELS[kind]}」では、${shape.words}書きます。今は前が${before.length}、後が${after.length}です。`,
      },
    ];
  });
}

function isWithin(count: number, [least, most]: Count): boolean {
  return least <= count && count <= most;
}
