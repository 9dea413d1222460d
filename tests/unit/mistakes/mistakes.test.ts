import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { CORPUS, corpusWith, type ShortName } from './corpus.ts';
import { LINK_MISTAKES } from './link-mistakes.ts';
import { type OneMistake, withMistake } from './mistake.ts';
import { SCHEMA_MISTAKES } from './schema-mistakes.ts';
import { STRUCTURE_MISTAKES } from './structure-mistakes.ts';
import { TEXT_MISTAKES } from './text-mistakes.ts';
import { VALUE_MISTAKES } from './value-mistakes.ts';
import { YAML_MISTAKES } from './yaml-mistakes.ts';

const MISTAKES = [
  ...YAML_MISTAKES,
  ...STRUCTURE_MISTAKES,
  ...TEXT_MISTAKES,
  ...SCHEMA_MISTAKES,
  ...VALUE_MISTAKES,
  ...LINK_MISTAKES,
];

const findings = (replaced: Partial<Record<ShortName, string>>): readonly Diagnostic[] =>
  readContent(corpusWith(replaced), 'content').diagnostics;

/** The text of a file after its remedy has been pasted. */
function remedied(mistake: OneMistake, remedy: string): string {
  const { text, line } = withMistake(mistake);
  const lines = text.split('\n');
  if (mistake.use === 'insert') lines.splice(line, 0, remedy);
  else lines.splice(line - 1, 1, remedy);
  return lines.join('\n');
}

describe('a corpus without a mistake', () => {
  it('has no findings', () => {
    expect(findings({})).toEqual([]);
  });
});

describe.each(MISTAKES.map((mistake) => [mistake.name, mistake] as const))(
  'a corpus with %s',
  (_, mistake) => {
    const made = withMistake(mistake);
    const found = findings({ [mistake.in]: made.text });

    it('has one finding, at the mistake', () => {
      const { code, severity = 'error' } = mistake;
      const { file, line, column } = made;
      expect(found.map((one) => `${one.severity} ${one.code} ${one.file}:${one.line}:${one.column}`)).toEqual(
        [`${severity} ${code} ${file}:${line}:${column}`],
      );
    });

    it('is told in Japanese what is wrong', () => {
      expect(found[0]?.message).toContain(mistake.says);
      expect(found[0]?.message).toMatch(/[ぁ-ん].*。$/);
      expect(found[0]?.message).not.toMatch(/undefined|null|\[object|Invalid|expected/);
    });

    it('is told what to write', () => {
      expect(found[0]?.remedy).toBe(mistake.remedy);
    });
  },
);

const MENDED = MISTAKES.filter((mistake) => mistake.remedy !== null && mistake.use !== null);

describe('the remedy', () => {
  it.each(MENDED.map((mistake) => [mistake.name, mistake] as const))(
    'for %s mends the corpus',
    (_, mistake) => {
      expect(findings({ [mistake.in]: remedied(mistake, mistake.remedy ?? '') })).toEqual([]);
    },
  );
});

describe('a corpus with many mistakes', () => {
  const wrong: Partial<Record<ShortName, string>> = {
    site: 'サイト名：見本市の方針\n説明: 方針です。\n発行者: 見本市 広報課\n連絡先: 広報課\nライセンス: CC-BY\n',
    policy: withMistake(TEXT_MISTAKES.find((one) => one.name === 'a no-break space in the text') ?? never())
      .text.replace('様式: unei-hoshin', '様式: "unei-hoshin')
      .replace('種別: 訂正', '種別: 訂正 # 軽微')
      .replace('日付: 2019-07-01', '日付: 2019/7/1'),
    initiatives: withMistake(STRUCTURE_MISTAKES.find((one) => one.name === 'a folded block') ?? never())
      .text.replace('値: 450', '値: ４５０件')
      .replace('課: soumu-ka', '課: somu-ka')
      .replace('年度: 2019\n            空欄', '年度: 2019\n            空白'),
  };

  it('is told all of them in one run', () => {
    expect(
      findings(wrong).map((one) => `${one.file.split('/').at(-1) ?? ''}:${one.line} ${one.code}`),
    ).toEqual([
      'initiatives.yaml:9 yaml/folded-block',
      'initiatives.yaml:21 schema/not-number',
      'initiatives.yaml:26 schema/unknown-key',
      'policy.md:3 yaml/open-quote',
      'policy.md:27 schema/date',
      'policy.md:28 yaml/hash',
      'policy.md:37 lexical/odd-space',
      'site.yaml:1 yaml/full-width-colon',
      'site.yaml:4 schema/not-map',
      'site.yaml:5 schema/word',
    ]);
  });

  it('has its names checked in the same run when only the writing of its files is at fault', () => {
    const policy = CORPUS.policy
      .replace('様式: unei-hoshin', '様式: "unei-hoshin')
      .replace('題名: ', '題名:');
    const initiatives = CORPUS.initiatives.replace('課: soumu-ka', '課: somu-ka');
    expect(findings({ policy, initiatives }).map((one) => one.code)).toEqual([
      'link/unknown-section',
      'yaml/colon-space',
      'yaml/open-quote',
    ]);
  });

  it('is told places in its own lines, also where a tab was mended', () => {
    const line = '様式:\t\t\tx';
    const found = findings({ policy: CORPUS.policy.replace('様式: unei-hoshin', line) });
    expect(found.map((one) => one.code)).toEqual(['lexical/tab', 'link/unknown-form']);
    expect(found[1]).toMatchObject({ line: 3, column: line.length + 1 });
  });

  it('is not told a hundred times what one cause has done', () => {
    const initiatives = CORPUS.initiatives.replace(
      'm4t7qb',
      `m4t7qb\n${'    ・題名\n    x: y\n'.repeat(150)}`,
    );
    const found = findings({ initiatives }).filter((one) => one.code === 'yaml/list-mark');
    expect(found).toHaveLength(100);
    expect(found.at(-1)?.message).toContain('このファイルにほかに50件あります');
  });
});

function never(): never {
  throw new Error('This mistake is not in its table.');
}
