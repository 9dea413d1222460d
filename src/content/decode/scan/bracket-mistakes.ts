import { MAX_BRACKET_DEPTH, closersOf, followBrackets } from './brackets.ts';
import type { ValueMistake } from './mistake.ts';
import { leadingSymbol, trailingComment } from './value-mistakes.ts';

const ENTRY = /^(\s*[^\s:：,"'[\]{}][^:：,"'[\]{}]*)([:：])(?! |$)(.*)$/;

/** What is wrong with a value that begins with `[` or `{` and ends on its own line; null when it is in order. */
export function bracketMistake(value: string): ValueMistake | null {
  const brackets = followBrackets(value);
  if (brackets.tooDeep) return tooDeep();
  const hash = /["']/.test(value) ? -1 : value.slice(0, brackets.closedAt ?? undefined).search(/[\s[{,]#/);
  if (hash !== -1) return hashInside(hash + 1);
  if (brackets.closedAt === null) return null;
  const after = value.slice(brackets.closedAt).trim();
  if (after.startsWith('#')) return trailingComment(value, value.indexOf('#', brackets.closedAt));
  if (after !== '') return leadingSymbol(value);
  return value.startsWith('{') ? entryMistake(value) : null;
}

function hashInside(offset: number): ValueMistake {
  return {
    code: 'yaml/hash',
    offset,
    message: 'かっこの中の「#」から後ろは読まれません。「#」を含む言葉は引用符で囲んでください。',
    meant: null,
  };
}

/** Brackets that no line closes. */
export function openBracket(value: string): ValueMistake {
  return {
    code: 'yaml/open-bracket',
    offset: 0,
    message: `ここで始まる「${value.charAt(0)}」が閉じられていません。文字として書くなら、全体を引用符で囲んでください。`,
    meant: value + closersOf(followBrackets(value)),
  };
}

export function tooDeep(): ValueMistake {
  return {
    code: 'yaml/too-deep',
    offset: 0,
    message: `入れ子が深すぎます（かっこは${MAX_BRACKET_DEPTH}重まで、字下げは空白60個までです）。`,
    meant: null,
  };
}

/** `{ 空欄:原本空欄 }` and `{ 空欄：原本空欄 }`. */
function entryMistake(value: string): ValueMistake | null {
  const inside = value.slice(1, -1);
  if (/["'[\]{}]/.test(inside)) return null;
  let offset = 1;
  for (const entry of inside.split(',')) {
    const [, key = '', colon = '', rest = ''] = ENTRY.exec(entry) ?? [];
    if (colon !== '') {
      const isFullWidth = colon === '：';
      return {
        code: isFullWidth ? 'yaml/full-width-colon' : 'yaml/colon-space',
        offset: offset + entry.indexOf(colon),
        message: isFullWidth
          ? '全角の「：」は区切りになりません。半角の「:」と半角の空白で区切ってください。'
          : '「:」の後に半角の空白がありません。',
        meant: `${value.slice(0, offset)}${key.trimEnd()}: ${rest.trimStart()}${value.slice(offset + entry.length)}`,
      };
    }
    offset += entry.length + 1;
  }
  return null;
}
