import { diagnostic, type Diagnostic } from '../../domain/diagnostic.ts';

/** A kind of character that has no place in a content file. */
interface BadCharacters {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: (character: string) => string;
  /** What to write instead; null when only the author can know. */
  readonly replacement: ((character: string) => string) | null;
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const KINDS: readonly BadCharacters[] = [
  {
    code: 'lexical/tab',
    pattern: /\t+/gu,
    message: () => 'タブがあります。半角の空白に置き換えてください。',
    replacement: (tabs) => '  '.repeat(tabs.length),
  },
  {
    code: 'lexical/zero-width',
    pattern: /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu,
    message: (character) => `目に見えない文字（${codePoint(character)}）が入っています。検索や読み上げの妨げになるため、削除してください。`,
    replacement: () => '',
  },
  {
    code: 'lexical/odd-space',
    pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F]+/gu,
    message: (character) => `特殊な空白（${codePoint(character)}）が入っています。普通の空白に置き換えてください。`,
    replacement: (spaces) => ' '.repeat(spaces.length),
  },
  {
    code: 'lexical/control-character',
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]+/gu,
    message: (character) => `制御文字（${codePoint(character)}）が入っています。削除してください。`,
    replacement: () => '',
  },
  {
    code: 'lexical/separate-mark',
    pattern: /.[\u3099\u309A]/gu,
    message: (character) =>
      `濁点・半濁点が文字から分かれています。同じに見えても検索で見つからないため、「${character.normalize('NFC')}」と入力し直してください。`,
    replacement: (character) => character.normalize('NFC'),
  },
  {
    code: 'lexical/private-use',
    pattern: /\p{Private_Use}/gu,
    message: (character) =>
      `外字（${codePoint(character)}）が入っています。ほかの人の画面では表示されません。標準の文字かかなに置き換えてください。`,
    replacement: null,
  },
  {
    code: 'lexical/replacement-character',
    pattern: /\uFFFD+/gu,
    message: () => '文字化けの跡（�）があります。原本を見て、正しい文字を入力し直してください。',
    replacement: null,
  },
];

/** True when a text holds none of the characters below, which is nearly always. */
const ALL_GOOD =
  /^[^\t\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2069\u3099\u309A\uE000-\uF8FF\uFEFF\uFFFD\uDB80-\uDBFF]*$/;

/** What the characters of a file tell, and its lines without those that nobody sees. */
export interface LexicalChecks {
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
}

/**
 * Finds characters that nobody sees but that break searching, copying and reading aloud, wherever they stand in the
 * file: one finding for each kind and line.
 */
export function lexicalChecks(file: string, lines: readonly string[]): LexicalChecks {
  const diagnostics: Diagnostic[] = [];
  const mended = lines.map((line, index) => {
    if (ALL_GOOD.test(line)) return line;
    for (const kind of KINDS) diagnostics.push(...lineFinding(kind, line, { file, line: index + 1 }));
    return KINDS.reduce(withoutKind, line);
  });
  return { diagnostics, lines: mended };
}

function lineFinding(kind: BadCharacters, line: string, at: { file: string; line: number }): readonly Diagnostic[] {
  const first = [...line.matchAll(kind.pattern)].find((match) => !joinsEmoji(line, match.index));
  if (first === undefined) return [];
  return [
    diagnostic({
      code: kind.code,
      place: { ...at, column: first.index + 1 },
      message: kind.message(first[0]),
      ...(kind.replacement === null ? {} : { remedy: withoutKind(line, kind) }),
    }),
  ];
}

function withoutKind(line: string, { pattern, replacement }: BadCharacters): string {
  if (replacement === null) return line;
  return line.replace(pattern, (characters, offset: number) =>
    joinsEmoji(line, offset) ? characters : replacement(characters),
  );
}

/** A zero-width joiner between pictographs makes one emoji of two and must stay. */
function joinsEmoji(line: string, offset: number): boolean {
  return line[offset] === '\u200D' && /[\p{Extended_Pictographic}\uFE0F]$/u.test(line.slice(Math.max(0, offset - 2), offset));
}
