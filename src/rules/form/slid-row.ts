import type { FilledField } from '../../domain/policy/text.ts';
import type { Meaning } from '../../domain/policy/form.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { initiativesIn, isDoubted, textOf } from '../subjects.ts';
import { isOnlyTime, mentionsTime } from '../../domain/time/time-words.ts';

/** Fields that hold a state or a result; a mere deadline there has come over from the next column. */
const NEVER_A_TIME: readonly Meaning[] = ['baseline', 'target', 'actual', 'performed', 'outcome'];

export const slidRow: Rule = {
  code: 'rule/slid-row',
  title: '期限だけが、期限でない欄に書かれている',
  why: '表を文字に変換すると、行の途中から列が一つずれることがあります。そのままでは「年度末まで」が基準値として公開されます。',
  example: { of: 'initiative', at: '達成目標: 年度末まで' },
  wrong: `
記載:
  取組内容: 研修計画に沿って研修を行います。
  達成目標: 年度末まで
`,
  right: `
記載:
  取組内容: 研修計画に沿って研修を行います。
  達成目標: 年度末までに、研修を20回以上行います。
`,
  check: ({ catalog, places }) =>
    initiativesIn(catalog).flatMap(({ name, initiative }) =>
      initiative.fields.flatMap((filled): readonly RuleFinding[] => {
        const { field } = filled;
        const problem = problemOf(filled);
        if (problem === null || isDoubted(initiative.doubts, field.key)) return [];
        return [
          {
            place: places.of(`${name}#${field.key}`),
            message: `欄「${field.key}」に${problem}。列が一つずれていないか、原本と照らし合わせてください。原本のとおりなら「確認中」に書くと、この指摘は出なくなります。`,
            severity: 'warning',
          },
        ];
      }),
    ),
};

function problemOf(filled: FilledField): string | null {
  const text = textOf(filled);
  const { meaning } = filled.field;
  if (text === null) return null;
  if (NEVER_A_TIME.includes(meaning) && isOnlyTime(text)) return '期限だけが書かれています';
  if (meaning === 'deadline' && !mentionsTime(text)) return '時期が書かれていません';
  return null;
}
