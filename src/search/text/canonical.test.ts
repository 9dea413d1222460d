import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, foldQuery, foldText, rawRange } from './canonical.ts';

/** Texts made of what the rules are about. */
const AWKWARD = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'あがカヶケデー－-〜～・･,，、 　\n12３千万年月所髙﨑ＨＰｶﾞﾞ゛か゜'),
      fc.constantFrom('\u200B', '\u3099', '\uFE0F', '㈱', '①', '½', '´', '葛󠄀', 'É'),
      fc.string({ maxLength: 2, unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('the canonical form', () => {
  it.each([
    ['width', 'ＩＣＴ　ｼｽﾃﾑ', 'ictシステム'],
    ['sound marks apart', 'か\u3099き゛ﾊﾟ', 'がぎパ'],
    ['commas inside numbers', '13,510,540千円、１，２００件', '13510540千円、1200件'],
    ['commas elsewhere', '防災，減災', '防災、減災'],
    ['middle dots in katakana', 'ハザード・マップ ﾊｻﾞｰﾄﾞ･ﾏｯﾌﾟ', 'ハザードマップハザードマップ'],
    ['middle dots elsewhere', '防災・減災', '防災・減災'],
    ['variant kanji', '髙橋 﨑 強靱 渡邉 廣澤', '高橋崎強靭渡辺広沢'],
    ['small ケ', '3ヶ月 ３ケ所 数カ所 2ヵ年 八ケ岳 自由ヶ丘', '3か月3か所数か所2か年八ケ岳自由か丘'],
    ['a prolonged sound at the end', 'サーバー、キー', 'サーバー、キー'],
    ['a dash and a space in katakana', 'ハザ- ドマップ', 'ハザードマップ'],
    ['a prolonged sound inside', 'データベース', 'データベース'],
    ['dashes for the prolonged sound', 'ハザ－ドマップ', 'ハザードマップ'],
    ['the prolonged sound for a dash', '１ー２', '1-2'],
    ['hyphens and dashes', '1‐2–3—4−5－6', '1-2-3-4-5-6'],
    ['tildes', '4月〜５月～6月', '4月~5月~6月'],
    ['zero width', 'ハザ\u200Bード\uFEFFマ\u00ADップ', 'ハザードマップ'],
    ['spaces beside Japanese and digits', '平成 30 年度\n総務部 の IT', '平成30年度総務部のit'],
    ['spaces between words', 'Policy  Making', 'policy making'],
    ['circled numbers', '④ 100㎡', '4100m2'],
  ])('settles %s', (_claim, raw, expected) => {
    expect(foldText(raw)).toBe(expected);
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(AWKWARD, (raw) => {
        expect(foldText(foldText(raw))).toBe(foldText(raw));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for the two normal forms of a text', () => {
    fc.assert(
      fc.property(AWKWARD, (raw) => {
        expect(foldText(raw.normalize('NFD'))).toBe(foldText(raw));
      }),
    );
  });
});

describe('a part of a text', () => {
  it('stays a part of the canonical form, wherever it is cut', () => {
    const sentence = fc
      .array(
        fc.constantFrom(
          ...'総務部は、平成３１年度に1,200千円でハザード・マップ（サーバー）を ３か月 かけ整備−改修〜 IT-BCP ',
        ),
        {
          maxLength: 30,
        },
      )
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(sentence, fc.nat(30), fc.nat(30), (raw, from, length) => {
        expect(foldText(raw)).toContain(foldQuery(raw.slice(from, from + length)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a query', () => {
  it.each([
    [',200円', '200円'],
    ['1,', '1'],
    ['・マップ', 'マップ'],
    ['ータベース', 'ータベース'],
    ['デー', 'デー'],
    ['ー2', '2'],
    ['ハザード-', 'ハザード'],
    ['ヶ月', 'か月'],
    ['ケ月', 'か月'],
    ['、市民', '、市民'],
    ['・減災', '・減災'],
    ['-5', '-5'],
  ])('%s is looked for as %s', (typed, expected) => {
    expect(foldQuery(typed)).toBe(expected);
  });
});

describe('the way back to the raw text', () => {
  it.each([
    ['ＩＣＴの活用', 'ict', 'ＩＣＴ'],
    ['予算は 1,200 千円', '1200千円', '1,200 千円'],
    ['新しいサーバー室', 'サーバ', 'サーバ'],
    ['ﾊｻﾞｰﾄﾞﾏｯﾌﾟの配布', 'ドマ', 'ﾄﾞﾏ'],
    ['𠮷田の髙橋', '高橋', '髙橋'],
  ])('finds in %s the hit %s as %s', (raw, hit, marked) => {
    const form = canonical(raw);
    const from = form.text.indexOf(hit);
    const range = rawRange(form, { from, to: from + hit.length });
    expect(raw.slice(range.from, range.to)).toBe(marked);
  });

  it('never runs backwards and never leaves the text', () => {
    fc.assert(
      fc.property(AWKWARD, (raw) => {
        const { text, starts, ends } = canonical(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(raw.length);
        });
      }),
    );
  });
});
