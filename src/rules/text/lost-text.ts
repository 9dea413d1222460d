import { inspectMarkdown, type MarkdownFeature } from '../../markup/inspect-markdown.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn } from './texts.ts';

export const lostText: Rule = {
  code: 'rule/lost-text',
  title: 'ページに表示されない内容がある',
  why: '画像やチェック欄は表示されず、「[語]: 文」の行はリンクの定義とみなされて消えます。書いたことが知らないうちに抜け落ちます。',
  example: { of: 'text', at: '![組織図](soshiki.png)' },
  wrong: `
## 方針

市民に信頼される市役所を目指します。

![組織図](soshiki.png)
`,
  right: `
## 方針

市民に信頼される市役所を目指します。総務部は4課からなります。
`,
  check: (input) =>
    textsIn(input).flatMap((text) =>
      (text.kind === 'line' ? [] : inspectMarkdown(text.text)).flatMap((feature): readonly RuleFinding[] => {
        const problem = problemWith(feature);
        return problem === null
          ? []
          : [{ place: text.place(feature.line), message: `${text.label}の${problem}` }];
      }),
    ),
};

function problemWith(feature: MarkdownFeature): string | null {
  switch (feature.kind) {
    case 'image':
      return `画像「${feature.text}」は表示されません。画像の内容を文章で書いてください。`;
    case 'definition':
      return `「${feature.text}」はリンクの定義とみなされ、表示されません。「[」の前に「\\」を付けるか、書き方を変えてください。`;
    case 'checkbox':
      return `「${feature.text}」のチェック欄は表示されません。［ ］を取り除いて、状態を言葉で書いてください。`;
    default:
      return null;
  }
}
