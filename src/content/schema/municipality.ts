import { z } from 'zod';
import { hasValidCheckDigit } from '../../domain/organization/local-government-code.ts';
import { succession } from './initiatives.ts';
import { calendarDate, described, fiscalYear, internalNote, line, slug } from './parts.ts';

const span = z.strictObject({
  開始: described(fiscalYear.optional(), '開始', { text: '存在が分かる最初の年度です。', example: 2018 }),
  終了: described(fiscalYear.optional(), '終了', { text: '存在した最後の年度です。', example: 2019 }),
});
export type RawSpan = z.output<typeof span>;

const section = z.strictObject({
  識別子: described(slug, '識別子', { text: '課の変わらない識別子です。', example: 'soumu-ka' }),
  名称: described(line, '名称', { text: '課の名前です。', example: '総務課' }),
  読み: described(line.optional(), '読み', { text: 'ひらがなで書きます。', example: 'そうむか' }),
  存続: described(span.default({}), '存続', { text: '存在した年度です。分からない側は省きます。', example: { 開始: 2018 } }),
});

/** Words that stand in the place of a department in the site's own addresses. */
const TAKEN = ['forms', 'years', 'initiatives', 'indicators', 'board', 'plan', 'updates'];

const departmentId = slug.refine((id) => !TAKEN.includes(id), {
  error: `次の語はこのサイトのアドレスで別の意味に使うため、部の識別子にできません：${TAKEN.join('、')}`,
});

const department = z.strictObject({
  識別子: described(departmentId, '識別子', {
    text: '部の変わらない識別子で、アドレスに使います。名前が変わっても、同じ名前の部が後でできても、使い回しません。',
    example: 'somu',
  }),
  名称: described(line, '名称', { text: '部の名前です。', example: '総務部' }),
  読み: described(line.optional(), '読み', { text: 'ひらがなで書きます。', example: 'そうむぶ' }),
  存続: described(span.default({}), '存続', { text: '存在した年度です。分からない側は省きます。', example: { 開始: 2018 } }),
  課: described(z.array(section).default([]), '課', { text: '部に属する課です。', example: [] }),
});
export type RawDepartment = z.output<typeof department>;

const measure = z.strictObject({
  識別子: described(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), '識別子', { text: '施策の識別子です。', example: '7-3' }),
  番号: described(line.optional(), '番号', { text: '計画での番号です。', example: '7-3' }),
  名称: described(line, '名称', { text: '施策の名前です。', example: '戦略的・計画的な人材育成' }),
  上位: described(z.string().optional(), '上位', { text: '上位の政策の識別子です。', example: '7' }),
});

const plan = z.strictObject({
  識別子: described(slug, '識別子', { text: '計画の識別子です。', example: 'soukei' }),
  名称: described(line, '名称', { text: '計画の名前です。', example: '第2次総合計画' }),
  期間: described(span.default({}), '期間', { text: '計画期間です。', example: { 開始: 2016, 終了: 2025 } }),
  施策: described(z.array(measure).default([]), '施策', { text: '政策と施策の一覧です。', example: [] }),
});

const code = z.string().refine(hasValidCheckDigit, {
  error: '全国地方公共団体コードは検査数字を含む6桁です。引用符で囲んで書いてください（例: "052035"）。',
  params: { code: 'schema/local-government-code' },
});

export const municipalityFile = z.strictObject({
  名称: described(line, '名称', { text: '自治体の名前です。', example: '横手市' }),
  読み: described(line, '読み', { text: 'ひらがなで書きます。', example: 'よこてし' }),
  都道府県: described(line, '都道府県', { text: '都道府県名です。', example: '秋田県' }),
  団体コード: described(code, '団体コード', { text: '検査数字を含む6桁を引用符で囲みます。', example: '052035' }),
  推定の理由: described(line.optional(), '推定の理由', {
    text: '原本に自治体名がないとき、そう考えた理由です。',
    example: '文書に出てくる施設の名前から推定しました。',
  }),
  架空: described(z.boolean().default(false), '架空', { text: '実在しない見本であれば true です。', example: true }),
  URL: described(z.url().optional(), 'URL', { text: '公式サイトです。', example: 'https://www.example.lg.jp/' }),
  登録日: described(calendarDate.optional(), '登録日', { text: 'このサイトに載せ始めた日です。', example: '2026-11-20' }),
  部: described(z.array(department).min(1), '部', { text: '部の一覧です。', example: [] }),
  承継: described(z.array(succession).default([]), '承継', { text: '部のつながりです。', example: [] }),
  課の承継: described(z.array(succession).default([]), '課の承継', {
    text: '課のつながりです。「前」と「後」には「部の識別子/課の識別子」を書きます。検索は、前の名前でも後の名前でも見つけます。',
    example: [],
  }),
  総合計画: described(z.array(plan).default([]), '総合計画', { text: '総合計画と施策です。', example: [] }),
  注記: described(z.array(line).default([]), '注記', { text: '読む人への注意です。', example: [] }),
  内部メモ: internalNote,
});
export type RawMunicipality = z.output<typeof municipalityFile>;
