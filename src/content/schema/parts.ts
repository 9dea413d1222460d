import { z } from 'zod';
import { NO_RESULT_LABELS, type NoResultReason } from '../../domain/measurement/no-result.ts';
import { STAGE_LABELS, type Stage } from '../../domain/policy/stage.ts';
import { parseIsoDate } from '../../domain/time/calendar-date.ts';
import { parseFiscalYear } from '../../domain/time/fiscal-year.ts';
import { dateIssue } from '../diagnose/value-hints.ts';

/** The manual entry of a key: what it is called, what belongs there, and one line that can be pasted. */
export function described<T extends z.ZodType>(schema: T, title: string, entry: { text: string; example: unknown }): T {
  return schema.meta({ title, description: entry.text, examples: [entry.example] });
}

/** A list of words that a content file may use, each standing for one code of the domain. */
export function wordFor<Code extends string>(labels: Readonly<Record<Code, string>>): z.ZodType<Code, string> {
  const entries = Object.entries<string>(labels) as [Code, string][];
  const codes = new Map(entries.map(([code, label]) => [label, code]));
  return z.enum([...codes.keys()]).transform((label, context) => {
    const code = codes.get(label);
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', message: `No code stands for ${label}.` });
    return z.NEVER;
  });
}

const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const OPAQUE_ID_PATTERN = /^[a-z][a-z0-9]{5,11}$/;

export const slug = z.string().regex(ID_PATTERN, {
  error: '半角の英小文字・数字・ハイフンで、英字から始めてください（例: somu-kikaku）。',
});

/** Permanent ids of initiatives and indicators: no meaning, no order, no Japanese. */
export const opaqueId = z.string().regex(OPAQUE_ID_PATTERN, {
  error: '識別子は半角の英小文字と数字6〜12文字で、英字から始めてください（例: k3x9pa）。',
});

export const line = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\n'), {
    error: '改行のない1行で書いてください。',
    params: { code: 'schema/one-line' },
  });

export const markdownText = z.string().min(1);

export const calendarDate = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  const hint = dateIssue(text);
  context.addIssue({ code: 'custom', message: hint.message, params: { code: 'schema/date', remedy: hint.remedy } });
  return z.NEVER;
});

/** A fiscal year as `2019`, `平成31年度`, `H31` …; out comes the integer of its April. */
export const fiscalYear = z.union([z.number(), z.string()]).transform((input, context) => {
  const parsed = typeof input === 'number' ? parseFiscalYear(String(input)) : parseFiscalYear(input);
  if (parsed !== null) return parsed.year;
  context.addIssue({
    code: 'custom',
    message: `「${String(input)}」は年度として読めません。西暦4桁か元号の年度で書いてください。`,
    params: { code: 'schema/fiscal-year', expected: ['2019', '平成31年度', '令和元年度'] },
  });
  return z.NEVER;
});

export const stageWord = wordFor<Stage>(STAGE_LABELS);
export const noResultWord = wordFor<NoResultReason>(NO_RESULT_LABELS);

/** `内部メモ`: for the editors' eyes; read and never published. */
export const internalNote = described(z.string().optional(), '内部メモ', {
  text: '編集する人のための覚え書きです。公開されるページには出ません。',
  example: '秘書広報課に照会中',
});

export const otherPassage = z.strictObject({
  見出し: described(line, '見出し', { text: '様式に欄のない内容の見出しです。', example: '備考' }),
  本文: described(markdownText, '本文', { text: '見出しの下に表示する文章です。', example: '年度途中に組織改編がありました。' }),
});

export const doubt = z.strictObject({
  欄: described(line.optional(), '欄', { text: '疑いのある欄の名前です。', example: '基準値' }),
  内容: described(line, '内容', { text: '何が疑わしく、どう扱っているかです。', example: '列が一つずれて転記された疑いがあります。' }),
});

/** Either the text of a field, or the reason why nothing stands there. */
export const fieldContent = z.union([
  markdownText,
  z.strictObject({
    空欄: described(noResultWord, '空欄', { text: '欄に記載がない理由です。', example: '原本空欄' }),
    注記: described(line.optional(), '注記', { text: '理由を補う一文です。', example: '前の欄に続けて書かれています。' }),
  }),
]);
