import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn, type PublishedText } from './texts.ts';

/** Marks that stand for a word still to come. 〇 beside kanji numerals is a zero (二〇〇〇年). */
const OPEN_PLACES =
  /(?<![一二三四五六七八九十百千〇○◯●])[〇○◯●]{2,}(?![一二三四五六七八九十百千〇○◯●])|[×✕]{2,}|[＿_]{3,}|■{2,}|TODO|TBD|要(?:確認|修正|追記)|(?:後日|あとで)(?:記入|追記)|(?:ここに|以下に)(?:記入|入力)|ダミー/;
const DRAFT = /[(（【[](?:案|素案|たたき台|下書き|草案|未定稿|作成中|部外秘|取扱注意)[)）】\]]/;

export const placeholder: Rule = {
  code: 'rule/placeholder',
  title: '仮の文字や「案」の印が残っている',
  why: '「○○課」「要確認」「（案）」は作成中の印です。残ったまま公開されると、決まっていない内容に見えます。',
  example: { of: 'policy', at: '題名: 総務部の方針（案）' },
  wrong: `
題名: 総務部の方針（案）
`,
  right: `
題名: 総務部の方針
`,
  check: (input) =>
    textsIn(input).flatMap((text): readonly RuleFinding[] => {
      const mark = markIn(text);
      if (mark === null) return [];
      return [
        {
          place: text.place(),
          message: `${text.label}に「${mark}」が残っています。公開してよい内容か確かめ、仮の文字であれば書き換えてください。`,
          severity: 'warning',
        },
      ];
    }),
};

function markIn({ text, label }: PublishedText): string | null {
  // A plan named 「条例（案）」 in a sentence is a fact; only in a title the mark speaks of the document itself.
  const draft = label === '題名' ? DRAFT.exec(text) : null;
  return (draft ?? OPEN_PLACES.exec(text))?.[0] ?? null;
}
