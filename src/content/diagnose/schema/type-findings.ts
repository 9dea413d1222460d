import type { Finding } from '../../../domain/diagnostic.ts';
import { parseIsoDate } from '../../../domain/time/calendar-date.ts';
import { exampleOf, schemaAt } from './schema-outline.ts';
import { shown } from '../shown.ts';
import { dateIssue, numberIssue } from '../value-hints.ts';
import { lineWith, quoted, written } from '../yaml-writing.ts';
import type { IssueContext } from './zod-diagnostics.ts';

/** Explains a value of the wrong kind: a text for a number, a list for a text … */
export function typeFinding(context: IssueContext, expected: string): Finding {
  switch (expected) {
    case 'string':
      return notText(context);
    case 'number':
    case 'int':
      return notNumber(context);
    case 'boolean':
      return notBoolean(context);
    case 'array':
      return notList(context);
    default:
      return notMap(context);
  }
}

function finding(
  { path, source }: IssueContext,
  parts: { readonly code: string; readonly message: string; readonly value: string | null },
): Finding {
  const remedy = parts.value === null ? null : lineWith(source, { path, part: 'value' }, parts.value);
  return {
    code: parts.code,
    place: source.locate(path),
    message: parts.message,
    ...(remedy === null ? {} : { remedy }),
  };
}

/** `題名: 2019`, `題名: true`, `題名: [新規]`, and lists or maps where a text belongs. */
function notText(context: IssueContext): Finding {
  const raw = context.source.writtenAt(context.path);
  if (typeof context.value === 'number' && isDate(context)) {
    const { message, remedy } = dateIssue(raw);
    return finding(context, { code: 'schema/date', message, value: remedy });
  }
  if (Array.isArray(context.value) && !raw.startsWith('[')) {
    const message = '一つだけ書くところに一覧があります。「項目: 値」の1行にしてください。';
    return finding(context, { code: 'schema/not-text', message, value: null });
  }
  const isMap = typeof context.value === 'object' && !/^[[{]/.test(raw);
  return finding(context, {
    code: 'schema/not-text',
    message: isMap
      ? '文章を書くところに「項目: 値」の並びがあります。「: 」を含む文なら、全体を引用符で囲んでください。'
      : `「${shown(raw)}」は文字として読まれません。引用符で囲んでください。`,
    value: raw.includes('\n') ? null : quoted(raw),
  });
}

/** Whether the schema's own example is a date. */
function isDate({ schema, path }: IssueContext): boolean {
  const example = exampleOf(schemaAt(schema, path));
  return typeof example === 'string' && parseIsoDate(example) !== null;
}

function notNumber(context: IssueContext): Finding {
  const { value } = context;
  const hint = typeof value === 'string' ? numberIssue(value) : { message: '数値を半角数字で書いてください。', remedy: null };
  return finding(context, { code: 'schema/not-number', message: hint.message, value: hint.remedy });
}

const BOOLEANS: Readonly<Record<string, string>> = {
  yes: 'true',
  y: 'true',
  on: 'true',
  はい: 'true',
  '1': 'true',
  true: 'true',
  no: 'false',
  n: 'false',
  off: 'false',
  いいえ: 'false',
  '0': 'false',
  false: 'false',
};

function notBoolean(context: IssueContext): Finding {
  const { value } = context;
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : '';
  return finding(context, {
    code: 'schema/not-boolean',
    message: '「true」（はい）か「false」（いいえ）のどちらかを、引用符を付けずに書いてください。',
    value: BOOLEANS[word] ?? null,
  });
}

function notList(context: IssueContext): Finding {
  const { value } = context;
  return finding(context, {
    code: 'schema/not-list',
    message: '一覧を書くところです。一つでも「- 」で始まる行にするか、[ ] で囲んでください。',
    value: typeof value === 'string' ? `[${written(value)}]` : null,
  });
}

function notMap(context: IssueContext): Finding {
  const { path, value } = context;
  const [, key = '', rest = ''] = (typeof value === 'string' ? /^([^:：]+)[:：]\s*(.*)$/.exec(value) : null) ?? [];
  if (key !== '') {
    return finding(context, {
      code: 'schema/not-map',
      message: 'ここには「項目: 値」を書きます。項目の名前の後は、半角の「:」と半角の空白にしてください。',
      value: `${key.trimEnd()}: ${rest}`,
    });
  }
  return finding(context, {
    code: 'schema/not-map',
    message:
      path.length === 0
        ? 'ファイル全体は「項目: 値」の行の並びでなければなりません。'
        : 'ここには「項目: 値」の行を、字下げして並べてください。',
    value: null,
  });
}
