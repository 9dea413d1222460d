import type { ContentFile } from '../../../src/content/content-file.ts';

/** A small corpus without any mistake: its files by their short names. */
export const CORPUS = {
  site: `サイト名: 見本市の方針
説明: 見本市の各部の方針を年度ごとに公開しています。
発行者: 見本市 広報課
連絡先:
  名称: 広報課
  電話: 000-000-0000
  メール: koho@example.lg.jp
ライセンス: CC BY 4.0
`,
  municipality: `名称: 見本市
読み: みほんし
都道府県: 秋田県
団体コード: "052035"
架空: true
部:
  - 識別子: somu
    名称: 総務部
    存続: { 開始: 2019 }
    課:
      - 識別子: soumu-ka
        名称: 総務課
      - 識別子: jinji-ka
        名称: 人事課
  - 識別子: kikaku
    名称: 企画部
承継:
  - 種別: 改称
    前: [kikaku]
    後: [somu]
    年度: 2019
    確度: 推定
    根拠: 担当する施策が共通している。
総合計画:
  - 識別子: soukei
    名称: 第2次総合計画
    期間: { 開始: 2016, 終了: 2025 }
    施策:
      - 識別子: 7-3
        名称: 人材育成
`,
  form: `名称: 運営方針
取組の呼び名: 重点事業
文書の欄:
  - 欄: 部の使命
    見出し: 1 部の使命
    意味: 使命・ありたい姿
    段階: 方針公表
  - 欄: 総括
    見出し: 2 総括
    意味: 総括
    段階: 年度末総括
取組の欄:
  - 欄: 取組内容
    見出し: 取組内容
    意味: 取組内容
    段階: 方針公表
  - 欄: 結果
    見出し: 結果
    意味: 成果
    段階: 年度末総括
難易度:
  見出し: 難易度(ABC)
  区分: [A, B, C]
評価尺度:
  - 識別子: result
    名称: 実績の評価
    対象: 取組
    判定: 記載なし
    順序: 順序の記載なし
    全段階が判明: false
    語の一覧:
      - 語: 目標どおり達成
      - 語: 未達成
`,
  policy: `---
題名: 総務部の運営方針
様式: unei-hoshin
年度の根拠:
  原本の表記: 平成31年度
部長:
  - 職名: 総務部長
    氏名: 見本 太郎
段階:
  方針公表: { 公表日: 2019-05-10 }
  上期レビュー: この様式に欄なし
  年度末総括: 未公表
記載のない欄:
  総括: { 空欄: 未公表 }
課:
  - soumu-ka
施策:
  - soukei/7-3
注記:
  - 目標値は年度末までの数です。
出典:
  文書名: 平成31年度 総務部の運営方針
  公開元: 見本市
  収録: 要約
  取得日: 2019-06-01
更新履歴:
  - 日付: 2019-07-01
    種別: 訂正
    内容: 目標値の誤りを正しました。
    旧: 405件
    新: 450件
公開日時: 2019-05-10 09:00
---

## 部の使命

市役所を支える組織として、職員の働く環境を整えます。

- 働き方の見直し
- 文書の管理
`,
  initiatives: `取組:
  - 識別子: k3x9pa
    番号: "1"
    題名: 文書管理の適正化
    課: soumu-ka
    難易度: A
    期限: 2020-03-31
    記載:
      取組内容: |
        - 研修の実施
        - 文書の点検（年2回）
      結果: { 空欄: 未公表 }
    指標:
      - 識別子: w8d2rk
        名称: 点検の件数
        単位: 件
        値:
          - 区分: 目標値
            年度: 平成31年度
            期間: 通年
            値: 450
            条件: 以上
            延べ: true
          - 区分: 実績値
            年度: 2019
            空欄: 未公表
    評価:
      - 語: 目標どおり達成
        段階: 方針公表
    施策:
      - soukei/7-3
    金額:
      - 名称: 事業費
        区分: 予算
        年度: 2019
        金額: 1200
        単位: 千円
    関連計画:
      - 文書管理計画
  - 識別子: m4t7qb
    題名: 人材の育成
    課: [soumu-ka, jinji-ka]
    記載:
      取組内容: 研修を年10回開きます。
      結果: { 空欄: 原本空欄, 注記: 原本に記載がありません。 }
`,
} as const;

export type ShortName = keyof typeof CORPUS;

/** Where the files of the corpus stand. */
export const PATHS: Readonly<Record<ShortName, string>> = {
  site: 'content/site.yaml',
  municipality: 'content/mihon/municipality.yaml',
  form: 'content/mihon/forms/unei-hoshin.yaml',
  policy: 'content/mihon/somu/2019/policy.md',
  initiatives: 'content/mihon/somu/2019/initiatives.yaml',
};

/** The files of the corpus with some of them replaced by other bytes, another text, or left out (null). */
export function corpusWith(
  replaced: Partial<Record<ShortName, string | Uint8Array | null>> = {},
  others: readonly ContentFile[] = [],
): readonly ContentFile[] {
  const names = Object.keys(CORPUS) as ShortName[];
  const files = names.flatMap((name): readonly ContentFile[] => {
    const content = replaced[name] === undefined ? CORPUS[name] : replaced[name];
    if (content === null) return [];
    return [
      { path: PATHS[name], bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    ];
  });
  return [...files, ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
