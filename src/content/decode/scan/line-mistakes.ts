import { bracketMistake } from './bracket-mistakes.ts';
import type { LineShape } from './line-shape.ts';
import { shapeOf } from './line-shape.ts';
import type { Mistake, ValueMistake } from './mistake.ts';
import { valueMistake } from './value-mistakes.ts';

/** What the lines below a line tell about it. */
export interface Below {
  /** The next line with content stands further to the right: it belongs to this line's value. */
  readonly isNested: boolean;
  /** The next line is `key:` and stands below this line's content: both are keys of one map. */
  readonly continuesMap: boolean;
}

/** Marks that people use for lists, and that YAML takes for text. */
const LIST_MARK = /^[ー・－＊•‐–—―*+] */;
const KEY_LIKE = /^([^\s。、:："'[{#&*!|>%@`]{1,15})([:：])(.*)$/;

/** The first thing wrong with a line of block YAML; null when it is in order, as far as one line can tell. */
export function lineMistake(line: string, below: Below): Mistake | null {
  const space = /^ *\u3000[ \u3000]*/.exec(line)?.[0];
  if (space !== undefined) return fullWidthIndent(line, space);
  const shape = shapeOf(line);
  const isItem = shape.dashes.length > 0;
  if (!isItem && shape.key?.endsWith('\u3000') === true) return spaceAfterKey(shape);
  const mark = isItem ? null : markMistake(shape);
  if (mark !== null) return mark;
  if (/^\?(?: |$)/.test(shape.content)) return complexKey(shape);
  if (shape.key === null && (!isItem || below.continuesMap)) return separatorMistake(shape, below);
  return keyMistake(shape) ?? inLine(shape, valueMistakeOf(shape, below));
}

/** What is wrong inside a key that is not quoted. */
function keyMistake(shape: LineShape): Mistake | null {
  const { key } = shape;
  if (key === null || /^["']/.test(key)) return null;
  const hash = key.search(/ #/);
  if (hash !== -1) return hashInKey(shape, hash);
  return key.includes('：') ? fullWidthColon(shape) : null;
}

function valueMistakeOf({ value }: LineShape, below: Below): ValueMistake | null {
  if (/^[[{]/.test(value)) return bracketMistake(value);
  if (value.startsWith('#') && below.isNested) return { ...commentOf(value), offset: 0 };
  return valueMistake(value);
}

/** The warning for a comment that carries nothing of the value. */
export function commentOf(text: string): Omit<Mistake, 'column'> {
  return {
    code: 'yaml/comment',
    severity: 'warning',
    message: 'コメントは公開されず、保存のときに消えることがあります。残したいことは「内部メモ」に書いてください。',
    expected: [`内部メモ: ${text.replace(/^#+ */, '') || '…'}`],
    meant: '',
  };
}

function inLine(shape: LineShape, mistake: ValueMistake | null): Mistake | null {
  if (mistake === null) return null;
  const { offset, meant, ...rest } = mistake;
  const before = shape.line.slice(0, shape.valueStart);
  return {
    ...rest,
    column: shape.valueStart + offset + 1,
    meant: meant === null ? null : `${before}${meant}`.trimEnd(),
  };
}

function fullWidthIndent(line: string, space: string): Mistake {
  const indent = space.replaceAll('\u3000', '  ');
  return {
    code: 'yaml/full-width-space',
    column: space.indexOf('\u3000') + 1,
    message: '行の初めに全角の空白があります。字下げには半角の空白を使ってください。',
    meant: `${indent}${line.slice(space.length)}`,
  };
}

function spaceAfterKey({ line, start, key }: LineShape): Mistake {
  const name = (key ?? '').trimEnd();
  return {
    code: 'yaml/full-width-space',
    column: start + name.length + 1,
    message: '項目の名前と「:」の間に全角の空白があります。削除してください。',
    meant: line.slice(0, start) + name + line.slice(start + (key ?? '').length),
  };
}

/** `・総務課`, `ー 総務課`, `-総務課`. */
function markMistake({ line, start, content }: LineShape): Mistake | null {
  const mark = LIST_MARK.exec(content)?.[0];
  if (mark !== undefined) {
    return {
      code: 'yaml/list-mark',
      column: start + 1,
      message: `「${mark.trim()}」は一覧の印になりません。半角のハイフンと半角の空白（「- 」）で始めてください。`,
      meant: `${line.slice(0, start)}- ${content.slice(mark.length).trimStart()}`,
    };
  }
  if (!/^-[^\s-]/.test(content)) return null;
  return {
    code: 'yaml/dash-space',
    column: start + 1,
    message: '一覧の印「-」の後に半角の空白がありません。',
    meant: `${line.slice(0, start)}- ${content.slice(1).trimStart()}`,
  };
}

function complexKey({ start }: LineShape): Mistake {
  return {
    code: 'yaml/key',
    column: start + 1,
    message: '「? 」で始まる行は使えません。「項目: 値」の形で書いてください。',
    meant: null,
  };
}

function hashInKey({ start }: LineShape, offset: number): Mistake {
  return {
    code: 'yaml/hash',
    column: start + offset + 2,
    message: '空白に続く「#」から後ろは読まれません。項目の名前から「#」を外してください。',
    meant: null,
  };
}

/** A line that should be `key: value` and has no `: `. */
function separatorMistake(shape: LineShape, below: Below): Mistake {
  const { line, start, content } = shape;
  const [, key = '', colon = '', rest = ''] = KEY_LIKE.exec(content) ?? [];
  const at = start + key.length;
  const meant = `${line.slice(0, at)}: ${rest.trimStart()}`.trimEnd();
  if (colon === '：') return { ...fullWidthColonAt(at), meant };
  if (colon === ':' && rest.startsWith('\u3000')) {
    const message = '「:」の後が全角の空白です。半角の空白にしてください。';
    return { code: 'yaml/full-width-space', column: at + 2, message, meant };
  }
  if (colon === ':' && !/\d$/.test(key)) {
    return { code: 'yaml/colon-space', column: at + 1, message: '「:」の後に半角の空白がありません。', meant };
  }
  if (/^(?:["'[{&*!|>%@`,\]}].*)?: /.test(content)) {
    const message = '「: 」の前に項目の名前がないか、名前が記号で始まっています。「項目: 値」の形で書いてください。';
    return { code: 'yaml/key', column: start + 1, message, meant: null };
  }
  if (below.isNested && /^[^\s。、]{1,15}$/.test(content)) {
    const message = '項目の名前の後に「:」がありません。';
    return { code: 'yaml/colon-missing', column: start + content.length + 1, message, meant: `${line.trimEnd()}:` };
  }
  return {
    code: 'yaml/bare-line',
    column: start + 1,
    message:
      '「項目: 値」の形の行ではありません。前の行の文章の続きなら、前の行の値を「|」だけにして、文章を次の行から字下げして書いてください。',
    meant: null,
  };
}

function fullWidthColon({ line, start, key }: LineShape): Mistake {
  const offset = start + (key ?? '').indexOf('：');
  const meant = `${line.slice(0, offset)}: ${line.slice(offset + 1).trimStart()}`;
  return { ...fullWidthColonAt(offset), meant };
}

function fullWidthColonAt(offset: number): Omit<Mistake, 'meant'> {
  return {
    code: 'yaml/full-width-colon',
    column: offset + 1,
    message: '全角の「：」は区切りになりません。半角の「:」と半角の空白で区切ってください。',
  };
}
