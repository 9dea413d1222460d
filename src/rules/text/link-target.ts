import { inspectMarkdown } from '../../markup/inspect-markdown.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn } from './texts.ts';

const VAGUE = /^(?:こちら|ここ|詳細|詳しくはこちら|詳細はこちら|リンク|クリック|here)$/;
const REACHABLE = /^(?:https?:|mailto:|[#/])/i;
/** Addresses that only machines inside the office can open (RFC 1918, RFC 6762), or only one machine. */
const INTERNAL =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/:]+\.(?:local|internal|lan)(?=[/:]|$)|[^./:]+(?=[/:]|$))/i;

export const linkTarget: Rule = {
  code: 'rule/link-target',
  title: 'リンクが開けない、または行き先が分からない',
  why: '庁内だけの場所へのリンクは外から開けず、内部のアドレスを知らせることにもなります。「こちら」だけでは、読み上げで聞く人に行き先が伝わりません。',
  example: { of: 'text', at: '計画は[庁内サーバー](file://server/keikaku.xlsx)にあります。' },
  wrong: `
## 方針

計画は[庁内サーバー](file://server/keikaku.xlsx)にあります。
`,
  right: `
## 方針

計画は[総合計画のページ](https://www.example.lg.jp/keikaku/)にあります。
`,
  check: (input) =>
    textsIn(input).flatMap((text) =>
      (text.kind === 'line' ? [] : inspectMarkdown(text.text)).flatMap((feature): readonly RuleFinding[] => {
        if (feature.kind !== 'link') return [];
        const place = text.place(feature.line);
        if (!REACHABLE.test(feature.url) || INTERNAL.test(feature.url)) {
          const message = `リンク先「${feature.url}」は、公開されたページから開けません。「https://」で始まる公開のアドレスを書いてください。`;
          return [{ place, message }];
        }
        const label = feature.text.trim();
        if (label === '') {
          return [
            {
              place,
              message: `「${feature.url}」へのリンクに言葉がありません。［ ］の中に行き先の名前を書いてください。`,
            },
          ];
        }
        if (!VAGUE.test(label)) return [];
        const message = `リンクの言葉が「${label}」だけです。行き先の名前（例: 総合計画のページ）を書いてください。`;
        return [{ place, message, severity: 'warning' }];
      }),
    ),
};
