import { inspectMarkdown } from '../../markup/inspect-markdown.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn } from './texts.ts';

/** The page's title is of the first level, the heading of a document's field of the second. */
const DEEPEST_WRONG = { page: 1, document: 2, initiative: 6 } as const;

export const headingInField: Rule = {
  code: 'rule/heading-in-field',
  title: '欄の文章に見出しがある',
  why: '見出しはページの目次と読み上げの道しるべです。欄の中の見出しは段が合わず、別の欄が始まったように聞こえます。',
  example: { of: 'initiative', at: '取組内容: |' },
  wrong: `
記載:
  取組内容: |
    # 研修
    研修計画に沿って研修を行います。
  達成目標: 研修を20回以上行います。
`,
  right: `
記載:
  取組内容: |
    **研修**

    研修計画に沿って研修を行います。
  達成目標: 研修を20回以上行います。
`,
  check: (input) =>
    textsIn(input).flatMap((text) =>
      (text.kind === 'line' ? [] : inspectMarkdown(text.text)).flatMap((feature): readonly RuleFinding[] => {
        if (feature.kind !== 'heading' || feature.depth > DEEPEST_WRONG[text.level]) return [];
        return [
          {
            place: text.place(feature.line),
            message: `${text.label}の「${feature.text}」が見出しになっています。太字（**${feature.text}**）にするか、下線のような「---」「===」の行との間を1行空けてください。`,
            remedy: `**${feature.text}**`,
          },
        ];
      }),
    ),
};
