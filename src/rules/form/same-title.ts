import { initiativeName } from '../../content/places.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What tells one promise of a section from the next. */
const MARKS = [
  { key: '題名', of: (one: Initiative) => one.title },
  { key: '番号', of: (one: Initiative) => one.number },
] as const;

export const sameTitle: Rule = {
  code: 'rule/same-title',
  title: '題名や番号が同じ取組が二つある',
  why: '同じ課の取組の題名や番号が同じなら、写し間違いか、直し忘れのことがあります。読む人も区別できません。',
  example: { of: 'initiatives', at: '題名: 職員研修の充実' },
  wrong: `
取組:
  - 識別子: tori01
    題名: 職員研修の充実
    記載: { 取組内容: 研修を行います。, 達成目標: 年20回 }
  - 識別子: tori02
    題名: 職員研修の充実
    記載: { 取組内容: 窓口を改善します。, 達成目標: 待ち時間の短縮 }
`,
  right: `
取組:
  - 識別子: tori01
    題名: 職員研修の充実
    記載: { 取組内容: 研修を行います。, 達成目標: 年20回 }
  - 識別子: tori02
    題名: 窓口の改善
    記載: { 取組内容: 窓口を改善します。, 達成目標: 待ち時間の短縮 }
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document) =>
      MARKS.flatMap(({ key, of }) => {
        const { initiatives } = document;
        const marks = initiatives.map((one) => JSON.stringify([one.sections, of(one)]));
        return initiatives.flatMap((one, index): readonly RuleFinding[] => {
          const first = initiatives[marks.indexOf(marks[index] ?? '')];
          if (first === undefined || first === one || of(one) === null) return [];
          return [
            {
              place: places.of(initiativeName(document, one.id), [key]),
              message: `${key}「${of(one) ?? ''}」の取組が、同じ課に二つあります。写し間違いでないか確かめてください。`,
              related: [
                {
                  ...places.of(initiativeName(document, first.id), [key]),
                  message: `同じ${key}の取組です。`,
                },
              ],
              severity: 'warning',
            },
          ];
        });
      }),
    ),
};
