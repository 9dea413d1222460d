import { quoted } from '../../diagnose/yaml-writing.ts';
import { endOfQuote } from './line-shape.ts';
import type { ValueMistake } from './mistake.ts';

const BLOCK_HEADER = /^[|>][+-]?[1-9]?[+-]?(?: +#.*)?$/;
const ANCHOR = /^&[\w-]+(?: +|$)/;
const ALIAS = /^\*[\w-]+ *$/;
const TAG = /^!(?:![a-z]+|<[^>]*>|[A-Za-z][\w/:.-]*)?(?: +|$)/;

/** Whether a value begins a block of text on the lines below: `|`, `>`, `|-` … */
export function isBlockHeader(value: string): boolean {
  return BLOCK_HEADER.test(value);
}

/** The first thing wrong with a value of one line that is no list or map in brackets; null when it is in order. */
export function valueMistake(value: string): ValueMistake | null {
  const first = value[0];
  if (first === undefined) return null;
  if (first === '\u3000' || value.endsWith('\u3000')) return fullWidthSpace(value);
  if (first === '"' || first === "'") return quoteMistake(value, first);
  if (isBlockHeader(value)) return blockMistake(value);
  if (first === '#') return hashMistake(value, 0);
  if (/^[&*!]/.test(value)) return referenceMistake(value);
  if (/^(?:[\]},%@`|>]|[-?](?: |$))/.test(value)) return leadingSymbol(value);
  if (/^｛.*｝$/.test(value)) return fullWidthBrackets(value);
  return plainMistake(value);
}

/** A value that begins with a symbol of YAML and is meant as text. */
export function leadingSymbol(value: string): ValueMistake {
  const symbol = /^[-?] /.test(value) ? value.slice(0, 2) : String.fromCodePoint(value.codePointAt(0) ?? 0);
  return {
    code: 'yaml/leading-symbol',
    offset: 0,
    message: `「${symbol}」で始まる値は、そのままでは文字として読まれません。全体を引用符で囲んでください。`,
    meant: quoted(value),
  };
}

function fullWidthSpace(value: string): ValueMistake {
  const leading = value.startsWith('\u3000');
  return {
    code: 'yaml/full-width-space',
    offset: leading ? 0 : value.trimEnd().length,
    message: `値の${leading ? '前' : '後'}に全角の空白があります。削除してください。`,
    meant: value.trim(),
  };
}

function quoteMistake(value: string, quote: string): ValueMistake | null {
  const end = endOfQuote(value);
  if (end === null) {
    return {
      code: 'yaml/open-quote',
      offset: 0,
      message: `ここで始まる引用符「${quote}」が、この行の中で閉じられていません。文の終わりに「${quote}」を付けてください。`,
      meant: quoted(value.slice(1)),
    };
  }
  const after = value.slice(end).trim();
  if (after.startsWith('#')) return trailingComment(value, value.indexOf('#', end));
  if (after !== '') {
    return {
      code: 'yaml/after-quote',
      offset: end,
      message: '引用符を閉じた後に文字が続いています。引用符も文の一部なら、全体を別の引用符で囲んでください。',
      meant: quoted(value),
    };
  }
  return quote === '"' ? escapeMistake(value, end) : null;
}

/** `\` begins an escape in double quotes; only `\"` and `\\` are plain to see. */
function escapeMistake(value: string, end: number): ValueMistake | null {
  const match = /\\(?!["\\])/.exec(value.slice(0, end).replaceAll('\\\\', '  '));
  if (match === null) return null;
  return {
    code: 'yaml/escape',
    offset: match.index,
    message: '「"」で囲んだ中の「\\」は特別な記号として読まれます。文字として書くなら「\'」で囲んでください。',
    meant: `'${value.slice(1, end - 1).replaceAll("'", "''")}'`,
  };
}

function blockMistake(value: string): ValueMistake | null {
  if (value.startsWith('>')) {
    return {
      code: 'yaml/folded-block',
      offset: 0,
      message: '「>」を使うと、行のつなぎ目に空白が入ります。「|」を使ってください。',
      meant: value.replace('>', '|'),
    };
  }
  return value.includes('#') ? trailingComment(value, value.indexOf('#')) : null;
}

/** The warning for a comment after a value; without it the value stays the same. */
export function trailingComment(value: string, offset: number): ValueMistake {
  return {
    code: 'yaml/comment',
    severity: 'warning',
    offset,
    message: '「#」から後ろはコメントで、公開されず、保存のときに消えることがあります。残したいことは「内部メモ」に書いてください。',
    meant: value.slice(0, offset).trimEnd(),
  };
}

function hashMistake(value: string, offset: number): ValueMistake {
  return {
    code: 'yaml/hash',
    offset,
    message: '空白に続く「#」から後ろは読まれません。「#」も文の一部なら、全体を引用符で囲んでください。',
    meant: quoted(value),
  };
}

function referenceMistake(value: string): ValueMistake {
  const anchor = ANCHOR.exec(value)?.[0];
  if (anchor !== undefined) {
    const message = '「&」で始まる名札は使えません。内容をそのまま書いてください。';
    return { code: 'yaml/anchor', offset: 0, message, meant: value.slice(anchor.length) };
  }
  if (ALIAS.test(value)) {
    const message = '「*」で始まる引用は使えません。引用したい内容をそのまま書いてください。';
    return { code: 'yaml/alias', offset: 0, message, meant: null };
  }
  const tag = TAG.exec(value)?.[0];
  if (tag !== undefined) {
    const message = '「!」で始まる型の指定は使えません。値だけを書いてください。';
    return { code: 'yaml/tag', offset: 0, message, meant: value.slice(tag.length) };
  }
  return leadingSymbol(value);
}

function fullWidthBrackets(value: string): ValueMistake {
  const inside = value.slice(1, -1).trim().replaceAll('：', ': ').replace(/: +/g, ': ').replaceAll(/[，、] */g, ', ');
  return {
    code: 'yaml/full-width-bracket',
    offset: 0,
    message: '全角の「｛」「｝」は、そのままの文字として公開されます。半角の「{」「}」で書いてください。',
    meant: `{ ${inside} }`,
  };
}

function plainMistake(value: string): ValueMistake | null {
  const hash = value.search(/ #/);
  const colon = value.search(/:(?: |$)/);
  if (hash !== -1 && (colon === -1 || hash < colon)) return hashMistake(value, hash + 1);
  if (colon === -1) return null;
  return {
    code: 'yaml/colon-in-value',
    offset: colon,
    message: '値の中に「: 」があります。文の一部なら、値の全体を引用符で囲んでください。',
    meant: quoted(value),
  };
}
