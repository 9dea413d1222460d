import type { CodeDescription } from '../../../domain/diagnostic.ts';

/** Slips in policy.md outside its front matter. */
export const MARKDOWN_CODES: readonly CodeDescription[] = [
  {
    code: 'markdown/no-front-matter',
    title: '1行目が「---」でない',
    why: '題名や様式は、二つの「---」の行の間に書きます。',
    wrong: `－－－
題名: 総務部の運営方針`,
    right: `---
題名: 総務部の運営方針`,
  },
  {
    code: 'markdown/open-front-matter',
    title: '題名などの部分が閉じていない',
    why: '二つ目の「---」がないと、どこから本文かが分かりません。',
    wrong: `公開日時: 2019-05-10 09:00

## 部の使命`,
    right: `公開日時: 2019-05-10 09:00
---

## 部の使命`,
  },
  {
    code: 'markdown/text-before-heading',
    title: '最初の見出しより前に文章がある',
    why: 'どの欄の文章か分からないため、公開できません。',
    wrong: `市役所を支えます。

## 部の使命`,
    right: '## 部の使命',
  },
  {
    code: 'markdown/heading',
    title: '見出しになっていない「##」',
    why: '空白のない「##」や全角の「＃」は、見出しではなく文字として公開されます。',
    wrong: '＃＃部の使命',
    right: '## 部の使命',
  },
  {
    code: 'markdown/open-code',
    title: 'コードの囲みが閉じていない',
    why: '囲みが終わるまで、見出しも文章として扱われます。',
    wrong: `## 部の使命

\`\`\``,
    right: '## 部の使命',
  },
];
