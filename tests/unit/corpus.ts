import type { ContentFile } from '../../src/content/content-file.ts';

/** What a test writes of the smallest corpus: top-level keys of a part, which take the place of its own keys. */
export interface CorpusPatch {
  readonly site?: string;
  readonly municipality?: string;
  readonly form?: string;
  readonly policy?: string;
  /** `## ` sections of policy.md. */
  readonly text?: string;
  /** Keys of the file with the initiatives. */
  readonly initiatives?: string;
  /** Keys of the one initiative. */
  readonly initiative?: string;
}

export const ROOT = 'content';
export const PATHS = {
  site: `${ROOT}/site.yaml`,
  municipality: `${ROOT}/mihon/municipality.yaml`,
  form: `${ROOT}/mihon/forms/sheet.yaml`,
  policy: `${ROOT}/mihon/somu/2019/policy.md`,
  initiatives: `${ROOT}/mihon/somu/2019/initiatives.yaml`,
} as const;

const SITE = `
サイト名: 見本市の方針
説明: 見本です。
発行者: 見本市
連絡先:
  名称: 広報課
ライセンス: CC BY 4.0
`;

const MUNICIPALITY = `
名称: 見本市
読み: みほんし
都道府県: 見本県
団体コード: "999997"
架空: true
部:
  - 識別子: somu
    名称: 総務部
    課:
      - 識別子: soumu-ka
        名称: 総務課
`;

const FORM = `
名称: 方針書
取組の呼び名: 重点取組
文書の欄:
  - { 欄: 方針, 見出し: 方針, 意味: 方針, 段階: 方針公表 }
取組の欄:
  - { 欄: 取組内容, 見出し: 取組内容, 意味: 取組内容, 段階: 方針公表 }
  - { 欄: 達成目標, 見出し: 達成目標, 意味: 目標, 段階: 方針公表 }
難易度: { 見出し: 難易度, 区分: [A, B, C] }
評価尺度:
  - 識別子: result
    名称: 実績の評価
    対象: 取組
    判定: 記載なし
    順序: 順序の記載なし
    全段階が判明: false
    語の一覧: [{ 語: 達成 }, { 語: 未達成 }]
`;

const POLICY = `
題名: 総務部の方針
様式: sheet
年度の根拠:
  原本の表記: 平成31年度
段階:
  方針公表: 公表済み
  上期レビュー: この様式に欄なし
  年度末総括: この様式に欄なし
課: [soumu-ka]
出典:
  文書名: 総務部の方針
  公開元: 見本市
  収録: 原文
`;

const TEXT = `
## 方針

市民に信頼される市役所を目指します。
`;

const INITIATIVE = `
識別子: tori01
題名: 職員研修の充実
課: soumu-ka
記載:
  取組内容: 研修計画に沿って研修を行います。
  達成目標: 研修を20回以上行います。
`;

/** The smallest valid corpus with the given parts replaced, as texts by their paths. */
export function corpus(patch: CorpusPatch = {}): Map<string, string> {
  const initiative = withKeys(INITIATIVE, patch.initiative ?? '');
  const text = withKeys(TEXT, patch.text ?? '', /^(?=## )/m);
  const list = `取組:\n${asListItem(initiative)}`;
  return new Map<string, string>([
    [PATHS.site, withKeys(SITE, patch.site ?? '')],
    [PATHS.municipality, withKeys(MUNICIPALITY, patch.municipality ?? '')],
    [PATHS.form, withKeys(FORM, patch.form ?? '')],
    [PATHS.policy, `---\n${withKeys(POLICY, patch.policy ?? '')}---\n\n${text}`],
    [PATHS.initiatives, withKeys(list, patch.initiatives ?? '')],
  ]);
}

/** Texts as the files of a content folder. */
export function contentFiles(texts: ReadonlyMap<string, string>): readonly ContentFile[] {
  return [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** Replaces blocks of the base by blocks of the patch with the same first word; the others are added. */
function withKeys(base: string, patch: string, start = /^(?=[^\s#-])/m): string {
  const blocksOf = (text: string): readonly (readonly [string, string])[] =>
    `${text.trim()}\n`
      .split(start)
      .filter((block) => block.trim() !== '')
      .map((block) => [/^[^:\n]+/.exec(block)?.[0] ?? '', block]);
  return [...new Map([...blocksOf(base), ...blocksOf(patch)]).values()].join('');
}

function asListItem(text: string): string {
  return `${text
    .trimEnd()
    .replace(/^(?=.)/gm, '    ')
    .replace(/^ {3} /, '  - ')}\n`;
}
