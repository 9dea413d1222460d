import { inspectMarkdown } from '../../markup/inspect-markdown.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn, type PublishedText } from './texts.ts';

const TAG = /<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>|<!--|&(?:nbsp|amp|lt|gt|quot|#\d+|#x[\da-f]+);/i;

export const rawHtml: Rule = {
  code: 'rule/raw-html',
  title: '文章にHTMLの記号が混じっている',
  why: 'HTMLは安全のため取り除かれ、囲まれた言葉が消えたり、記号がそのまま見えたりします。変換で残った記号のこともあります。',
  example: { of: 'text', at: '市民に<b>信頼</b>される市役所を目指します。' },
  wrong: `
## 方針

市民に<b>信頼</b>される市役所を目指します。
`,
  right: `
## 方針

市民に**信頼**される市役所を目指します。
`,
  check: (input) =>
    textsIn(input).flatMap((text) => {
      const [first] = tagsIn(text);
      if (first === undefined) return [];
      const finding: RuleFinding = {
        place: text.place(first.line),
        message: `${text.label}に「${first.tag}」があります。HTMLは使えません。取り除くか、太字は **文字**、一覧は「- 」の行で書いてください。`,
      };
      return [finding];
    }),
};

interface Tag {
  readonly tag: string;
  readonly line: number;
}

function tagsIn({ kind, text }: PublishedText): readonly Tag[] {
  if (kind === 'line') {
    const match = TAG.exec(text);
    return match === null ? [] : [{ tag: match[0], line: 1 }];
  }
  return inspectMarkdown(text)
    .filter((feature) => feature.kind === 'html')
    .map((feature) => ({ tag: feature.text.split('\n')[0] ?? '', line: feature.line }));
}
