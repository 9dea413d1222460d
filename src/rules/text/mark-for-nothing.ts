import type { Rule, RuleFinding } from '../rule.ts';
import { type PublishedText, textsIn } from './texts.ts';

/** Dashes, dots and ditto marks alone; 「なし」 is a statement and stays. */
const ONLY_MARKS = /^[\s\-－―ーｰ—–‐−*＊・…‥.．。/／〃″"]+$/;
const DITTO = /^(?:同上|上記(?:と同じ|のとおり|参照)?|左記のとおり|同左)。?$/;

export const markForNothing: Rule = {
  code: 'rule/mark-for-nothing',
  title: '記号だけの欄や「同上」だけの欄がある',
  why: '「－」だけでは、空欄なのか対象外なのか分かりません。「同上」は、表から離れたページでは何を指すか分かりません。',
  example: { of: 'initiative', at: '達成目標: －' },
  wrong: `
記載:
  取組内容: 研修計画に沿って研修を行います。
  達成目標: －
`,
  right: `
記載:
  取組内容: 研修計画に沿って研修を行います。
  達成目標: { 空欄: 原本空欄 }
`,
  check: (input) =>
    textsIn(input).flatMap((text): readonly RuleFinding[] => {
      const content = text.text.trim();
      if (ONLY_MARKS.test(content)) {
        const message = `${text.label}に記号「${content}」しか書かれていません。何も書かれていない理由を「空欄」に書いてください。`;
        return [{ place: text.place(), message, ...remedyFor(text) }];
      }
      if (!DITTO.test(content)) return [];
      const message = `${text.label}が「${content}」だけです。指している内容を書き写してください。`;
      return [{ place: text.place(), message, severity: 'warning' }];
    }),
};

/** The reason in place of the mark; a title or a note has none and must be written. */
function remedyFor({ kind, key }: PublishedText): Pick<RuleFinding, 'remedy'> {
  if (kind === 'markdown') return { remedy: `${key}: { 空欄: 原本空欄 }` };
  return key === '言葉' ? { remedy: '空欄: 原本空欄' } : {};
}
