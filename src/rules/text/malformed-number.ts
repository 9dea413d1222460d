import { toHalfWidth } from '../../domain/text-width.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsIn } from './texts.ts';

const MIXED_WIDTH = /[\d０-９]*(?:\d[０-９]|[０-９]\d)[\d０-９]*/;
/** A number with at least one right group and a wrong one; 4,9月 and 1,2号 are lists. */
const WRONG_GROUPS = /(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})+,(?:\d{1,2}|\d{4,})(?![\d,])/;

/** Without any of these neither mistake can be made; most texts have none. */
const FULL_WIDTH_OR_COMMA = /[０-９,，]/;

export const malformedNumber: Rule = {
  code: 'rule/malformed-number',
  title: '数字の書き方が崩れている',
  why: '一つの数に全角と半角が混じったり、カンマの位置がずれたりしているのは、打ち間違いや数字の抜けの跡です。',
  example: { of: 'text', at: '予算は13,510,54円です。' },
  wrong: `
## 方針

予算は13,510,54円です。
`,
  right: `
## 方針

予算は13,510,540円です。
`,
  check: (input) =>
    textsIn(input)
      .filter(({ text }) => FULL_WIDTH_OR_COMMA.test(text))
      .flatMap((text) =>
        text.text.split('\n').flatMap((content, index): readonly RuleFinding[] => {
          const place = (): RuleFinding['place'] => text.place(index + 1);
          const mixed = MIXED_WIDTH.exec(content);
          if (mixed !== null) {
            const message = `${text.label}の「${mixed[0]}」に全角と半角の数字が混じっています。数字を確かめて、「${toHalfWidth(mixed[0])}」のように半角でそろえてください。`;
            return [{ place: place(), message, severity: 'warning' }];
          }
          const wrong = WRONG_GROUPS.exec(toHalfWidth(content));
          if (wrong === null) return [];
          const message = `${text.label}の「${wrong[0]}」は、カンマが3桁ごとになっていません。数字の抜けや余りがないか確かめてください。`;
          return [{ place: place(), message, severity: 'warning' }];
        }),
      ),
};
