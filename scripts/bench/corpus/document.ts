import { formatFiscalYear } from '../../../src/domain/time/fiscal-year.ts';
import type { WrittenField, WrittenForm, WrittenInitiative, WrittenPolicy } from './content-types.ts';
import type { DepartmentPattern } from './departments.ts';
import type { Random } from './random.ts';
import { documentText } from './sentences.ts';

/** One document before it is cut into files. `narrative` holds the texts of policy.md by their headings. */
export interface WrittenDocument {
  readonly department: string;
  readonly year: number;
  readonly form: string;
  readonly policy: WrittenPolicy;
  readonly narrative: Readonly<Record<string, string>>;
  readonly initiatives: readonly WrittenInitiative[];
}

/** What a document is written with. */
export interface DocumentSurroundings {
  readonly municipality: string;
  readonly department: DepartmentPattern;
  readonly year: number;
  readonly formId: string;
  readonly form: WrittenForm;
  readonly measures: readonly string[];
  /** Permanent ids of the figures about the staff. */
  readonly staffIds: { readonly staff: string; readonly city: string; readonly share: string };
  readonly ended: boolean;
  readonly random: Random;
}

/** The document around promises that are already written. */
export function inventDocument(
  initiatives: readonly WrittenInitiative[],
  around: DocumentSurroundings,
): WrittenDocument {
  const { department, year, formId, form, ended, random } = around;
  const fields = (form.文書の欄 ?? []).map(
    ({ 欄: key, 意味: meaning, 段階: stage }): [string, WrittenField] =>
      stage === '年度末総括' && !ended
        ? [key, { 空欄: '未到来' }]
        : [key, documentText(meaning, department.task, random)],
  );
  const absent = Object.fromEntries(fields.filter(([, text]) => typeof text !== 'string'));
  const narrative = fields.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
  return {
    department: department.id,
    year,
    form: formId,
    policy: frontMatter(around, { 記載のない欄: absent, 要旨: summaryOf(initiatives, around) }),
    narrative: Object.fromEntries(narrative),
    initiatives,
  };
}

function summaryOf(
  initiatives: readonly WrittenInitiative[],
  { department, form }: DocumentSurroundings,
): string {
  return `${department.task}に向けて、${initiatives.length}件の${form.取組の呼び名}と目標を掲げています。`;
}

function frontMatter(
  around: DocumentSurroundings,
  own: Pick<WrittenPolicy, '記載のない欄' | '要旨'>,
): WrittenPolicy {
  const { municipality, department, year, formId, form, measures, random } = around;
  const name = yearName(year);
  const title = `${name} ${department.name} ${form.名称}`;
  return {
    題名: title,
    様式: formId,
    年度の根拠: random.chance(0.05)
      ? { 推定の理由: '原本に年度がなく、日程の記載から推定しました。' }
      : { 原本の表記: name },
    部長: [{ 職名: `${department.name}長`, 氏名: department.head }],
    ...own,
    段階: stagesOf(around),
    課: department.sections.map(([id]) => id),
    施策: [...random.sample(measures, 2)],
    ...staffFigures(around),
    確認中: random.chance(0.1) ? [{ 内容: '表の一部がかすれていて、数字を確かめています。' }] : [],
    注記: random.chance(0.2) ? ['組織の名称は、この年度の4月1日のものです。'] : [],
    その他: random.chance(0.1)
      ? [
          {
            見出し: '問い合わせの受付',
            本文: '各課の窓口と電話で、平日の8時30分から17時15分まで受け付けます。',
          },
        ]
      : [],
    出典: {
      文書名: title,
      公開元: municipality,
      収録: '要約',
      URL: `https://www.example.lg.jp/${department.id}/${year}.pdf`,
      取得日: `${year + 1}-05-20`,
      原本の注意点: random.chance(0.4) ? ['表が複数のページに分かれています。'] : [],
    },
    更新履歴: random.chance(0.2)
      ? [
          {
            日付: `${year + 1}-06-10`,
            種別: '訂正',
            内容: '所属の職員数の誤りを正しました。',
            旧: '54人',
            新: '45人',
          },
        ]
      : [],
  };
}

function stagesOf({ form, year, ended }: DocumentSurroundings): WrittenPolicy['段階'] {
  const fields = [...(form.文書の欄 ?? []), ...(form.取組の欄 ?? [])];
  const has = (stage: string): boolean => fields.some((one) => one.段階 === stage);
  const results = has('年度末総括') ? { 公表日: `${year + 1}-05-15` } : '別文書で公表';
  return {
    方針公表: { 公表日: `${year}-05-10` },
    上期レビュー: has('上期レビュー') ? '公表済み' : 'この様式に欄なし',
    年度末総括: ended ? results : '未到来',
  };
}

/** The staff of the department and of the city, and the share that must agree with both. */
function staffFigures({
  department,
  year,
  staffIds,
  random,
}: DocumentSurroundings): Pick<WrittenPolicy, '指標' | '検算'> {
  const { staff, city, share } = staffIds;
  const count = random.integer(28, 120);
  const total = random.integer(600, 900);
  const percent = ((count / total) * 100).toFixed(1);
  const at = { 区分: '参考値', 年度: year, 期間: `${year}-04-01` };
  const decimals = percent.endsWith('0') ? { 小数の桁: 1 } : {};
  return {
    指標: [
      {
        識別子: staff,
        名称: `${department.name}の職員数`,
        単位: '人',
        値: [{ ...at, 値: count, 原本の表記: `${count}人` }],
      },
      { 識別子: city, 名称: '市の職員数', 単位: '人', 値: [{ ...at, 値: total, 原本の表記: `${total}人` }] },
      {
        識別子: share,
        名称: '市の職員に占める割合',
        単位: '%',
        値: [{ ...at, 値: Number(percent), ...decimals, 原本の表記: `${percent}%` }],
      },
    ],
    検算: [{ 種類: '割合', 結果: share, もと: [staff, city] }],
  };
}

/** 令和2年度, without the number in brackets. */
function yearName(year: number): string {
  return formatFiscalYear(year).replace(/（.*$/, '');
}
