import type { Rule, RuleFinding } from '../rule.ts';

/** In the order of the first two digits of the 全国地方公共団体コード (JIS X 0401), 01 to 47. */
const PREFECTURES = (
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 ' +
  '石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 ' +
  '岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'
).split(' ');

export const prefectureOfCode: Rule = {
  code: 'rule/prefecture-of-code',
  title: '団体コードが都道府県と合わない',
  why: '団体コードの初めの2桁は都道府県を表します。別の自治体のコードを写すと、データを使う人に別の自治体として扱われます。',
  example: { of: 'municipality', at: '団体コード: "052035"' },
  wrong: `
名称: 見本市
都道府県: 東京都
団体コード: "052035"
架空: false
`,
  right: `
名称: 見本市
都道府県: 秋田県
団体コード: "052035"
架空: false
`,
  check: ({ catalog, places }) =>
    catalog.municipalities.flatMap(({ id, code, prefecture, fictional }): readonly RuleFinding[] => {
      const expected = PREFECTURES[Number(code.slice(0, 2)) - 1];
      if (fictional || expected === prefecture) return [];
      const owner = expected === undefined ? '使われていない番号' : `${expected}の番号`;
      return [
        {
          place: places.of(`municipality:${id}`, ['団体コード']),
          message: `団体コード ${code} は${owner}ですが、都道府県は「${prefecture}」です。どちらかを直してください。`,
          ...(expected === undefined ? {} : { expected: [expected] }),
        },
      ];
    }),
};
