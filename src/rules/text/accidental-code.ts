import { inspectMarkdown } from '../../markup/inspect-markdown.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn } from './texts.ts';

export const accidentalCode: Rule = {
  code: 'rule/accidental-code',
  title: '字下げした文が、プログラムの表示になる',
  why: '行の初めに半角の空白が四つ以上あると、等幅の文字で折り返さずに表示され、スマートフォンでは右端が読めません。',
  example: { of: 'text', at: '市民に信頼される市役所を目指します。' },
  wrong: `
## 方針

次のとおりです。

    市民に信頼される市役所を目指します。
`,
  right: `
## 方針

次のとおりです。

市民に信頼される市役所を目指します。
`,
  check: (input) =>
    textsIn(input).flatMap((text) => {
      const lineOf = (number: number): string => text.text.split('\n')[number - 1] ?? '';
      return (text.kind === 'line' ? [] : inspectMarkdown(text.text)).flatMap(
        (feature): readonly RuleFinding[] => {
          const isIndented = feature.kind === 'code' && !/^\s*(?:`{3}|~{3})/.test(lineOf(feature.line));
          if (!isIndented) return [];
          return [
            {
              place: text.place(feature.line),
              message: `${text.label}の「${feature.text.split('\n')[0] ?? ''}」は、字下げのためプログラムとして表示されます。行の初めの空白を減らしてください。`,
              severity: 'warning',
            },
          ];
        },
      );
    }),
};
