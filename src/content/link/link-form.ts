import type { Form, FormField } from '../../domain/policy/form.ts';
import type { RatingScale } from '../../domain/policy/rating.ts';
import type { RawForm, RawFormField, RawScale } from '../schema/form.ts';
import type { Linking, Located } from './linking.ts';
import { claimUnique } from './names.ts';

/** Links one form of a municipality; a field key used twice on one level is a finding. */
export function linkForm(source: Located<RawForm>, key: { municipality: string; id: string }, linking: Linking): Form {
  const raw = source.value;
  reportRepeatedFields(source, '文書の欄', linking);
  reportRepeatedFields(source, '取組の欄', linking);
  raw.評価尺度.forEach((scale, index) => {
    const name = `scale:${key.municipality}/${key.id}/${scale.識別子}`;
    const place = source.locate(['評価尺度', index, '識別子']);
    claimUnique({ name, kind: '評価尺度', word: scale.識別子, place }, linking);
    reportRepeatedWords(source, index, linking);
  });
  return {
    municipality: key.municipality,
    id: key.id,
    name: raw.名称,
    from: raw.適用年度.開始 ?? null,
    to: raw.適用年度.終了 ?? null,
    initiativeName: raw.取組の呼び名,
    initiativesHeading: raw.取組の見出し ?? null,
    documentFields: raw.文書の欄.map(linkField),
    initiativeFields: raw.取組の欄.map(linkField),
    difficulty:
      raw.難易度 === undefined
        ? null
        : { heading: raw.難易度.見出し, marks: raw.難易度.区分, explanation: raw.難易度.説明 ?? null },
    scales: raw.評価尺度.map(linkScale),
    notes: raw.注記,
  };
}

function reportRepeatedFields(source: Located<RawForm>, level: '文書の欄' | '取組の欄', linking: Linking): void {
  const first = new Map<string, number>();
  source.value[level].forEach(({ 欄: key }, index) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return;
    }
    linking.report({
      code: 'link/duplicate-field',
      place: source.locate([level, index, '欄']),
      message: `欄「${key}」が同じ様式に二度あります。欄の名前は様式の中で一つずつにしてください。`,
      related: [{ ...source.locate([level, earlier, '欄']), message: '先に使われている場所です。' }],
    });
  });
}

function reportRepeatedWords(source: Located<RawForm>, scale: number, linking: Linking): void {
  const words = source.value.評価尺度[scale]?.語の一覧.map((level) => level.語) ?? [];
  words.forEach((word, index) => {
    const earlier = words.indexOf(word);
    if (earlier === index) return;
    const placeOf = (position: number) => source.locate(['評価尺度', scale, '語の一覧', position, '語']);
    linking.report({
      code: 'link/duplicate-rating',
      place: placeOf(index),
      message: `評価の語「${word}」が同じ尺度に二度あります。語は尺度の中で一つずつにしてください。`,
      related: [{ ...placeOf(earlier), message: '先に使われている場所です。' }],
    });
  });
}

function linkField(raw: RawFormField): FormField {
  return {
    key: raw.欄,
    heading: raw.見出し,
    group: raw.上の見出し ?? null,
    note: raw.補足 ?? null,
    meaning: raw.意味,
    stage: raw.段階,
    aliases: raw.別の見出し,
  };
}

function linkScale(raw: RawScale): RatingScale {
  return {
    id: raw.識別子,
    name: raw.名称,
    subject: raw.対象,
    basis: raw.判定,
    order: raw.順序,
    complete: raw.全段階が判明,
    levels: raw.語の一覧.map((level) => ({
      label: level.語,
      code: level.記号 ?? null,
      rule: level.基準 ?? null,
      achievement: level.達成 ?? null,
      progress: level.進捗 ?? null,
      direction: level.方向 ?? null,
    })),
    note: raw.注記 ?? null,
  };
}
