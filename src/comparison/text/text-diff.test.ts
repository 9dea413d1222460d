import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { diffTexts, type Run, runsIn, type TextDiff } from './text-diff.ts';
import { sameWording } from './words.ts';

/** The comparison as one line: [-old-], {+new+}, <1 moved away 1>, >1 moved here 1<. */
function written(diff: TextDiff): string {
  return runsIn(diff).map(writtenRun).join('');
}

function writtenRun(run: Run): string {
  switch (run.kind) {
    case 'same':
      return run.after;
    case 'deleted':
      return `[-${run.before}-]`;
    case 'inserted':
      return `{+${run.after}+}`;
    case 'moved-away':
      return `<${run.move} ${run.before} ${run.move}>`;
    case 'moved-here':
      return `>${run.move} ${run.after} ${run.move}<`;
  }
}

describe('diffTexts', () => {
  it.each([
    [
      'a number',
      '研修を年80回以上行います。',
      '研修を年90回以上行います。',
      '研修を年[-80-]{+90+}回以上行います。',
    ],
    [
      'a word',
      'ICTを活用した取組です。',
      'ICTを活用した取り組みです。',
      'ICTを活用した[-取組-]{+取り組み+}です。',
    ],
    ['a change next to a short word that stays', '全80回です', '全90回です', '全[-80-]{+90+}回です'],
    [
      'changes with a particle between them, as one',
      '訓練を通じて、職員の能力を高めることを目指します。',
      '訓練を通じて、市民の関心を高めることを目指します。',
      '訓練を通じて、[-職員の能力-]{+市民の関心+}を高めることを目指します。',
    ],
    [
      'a new sentence as a whole',
      '訓練を行います。計画を見直します。',
      '訓練を行います。広報紙で参加を呼び掛けます。計画を見直します。',
      '訓練を行います。{+広報紙で参加を呼び掛けます。+}計画を見直します。',
    ],
    [
      'a moved sentence',
      '市民への周知を図ります。訓練を年2回行います。計画を見直します。',
      '訓練を年2回行います。計画を見直します。市民への周知を図ります。',
      '<1 市民への周知を図ります。 1>訓練を年2回行います。計画を見直します。>1 市民への周知を図ります。 1<',
    ],
    [
      'sentences that moved together, under one number',
      '一つ目の文です。二つ目の文です。三つ目の文です。四つ目の文です。五つ目の文です。',
      '三つ目の文です。四つ目の文です。五つ目の文です。一つ目の文です。二つ目の文です。',
      '<1 一つ目の文です。二つ目の文です。 1>三つ目の文です。四つ目の文です。五つ目の文です。>1 一つ目の文です。二つ目の文です。 1<',
    ],
    ['a text where there was none', '', '新しい欄です。', '{+新しい欄です。+}'],
    ['no text where there was one', 'なくなる欄です。', ' \n', '[-なくなる欄です。-]{+ \n+}'],
  ])('marks %s', (_, ...[before, after, expected]) => {
    const diff = diffTexts(before, after);
    expect([diff.kind, written(diff)]).toEqual(['changed', expected]);
  });

  it.each([
    ['another spelling of a year', '平成32年度に実施します。', '令和2年度に実施します。'],
    ['another width', 'ＩＣＴの活用', 'ICTの活用'],
    ['lines broken elsewhere', '長い文を\n三つの\n行に書く。', '長い文を三つの行に\r\n書く。'],
    ['nothing and white space', '', ' \n'],
    ['nothing at all', '', ''],
  ])('calls %s the same, with both sources kept', (_, before, after) => {
    expect(diffTexts(before, after)).toEqual({ kind: 'same', before, after });
  });

  it('shows the spelling of each side within a changed text', () => {
    expect(runsIn(diffTexts('平成32年度に80回行います。', '令和2年度に90回行います。'))[0]).toEqual({
      kind: 'same',
      before: '平成32年度に',
      after: '令和2年度に',
    });
  });

  it('shows a text without marks when more than 60 % of it are new', () => {
    const [before, after] = ['一二三。四五六七八九。', '一二三。東西南北上下。'];
    expect(diffTexts(before, after)).toEqual({ kind: 'rewritten', before, after });
  });

  it('still marks a text of which 60 % are new', () => {
    expect(diffTexts('一二三。四五六七八。', '一二三。東西南北上。').kind).toBe('changed');
  });

  it.each([100, 1000])('does not choke on %i repeated lines', (count) => {
    const [before, after] = ['a\nb\n'.repeat(count), 'b\nb\na\n'.repeat(count)];
    const runs = runsIn(diffTexts(before, after));
    expect([runs.map((run) => run.before).join(''), runs.map((run) => run.after).join('')]).toEqual([
      before,
      after,
    ]);
  });

  it('takes seconds of the processor, not minutes, for 100 kB of unlike text', { timeout: 60_000 }, () => {
    const text = (step: number): string =>
      Array.from({ length: 50_000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * step) % 997))).join(
        '',
      );
    const start = process.cpuUsage();
    expect(diffTexts(text(7), text(11)).kind).toBe('rewritten');
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
  });
});

/** Texts that share sentences, words, spellings and characters that break naive splitting. */
const PIECES = [
  ...[
    '訓練を年2回行います。',
    '訓練を年3回行います。',
    '計画を見直します。',
    '- 市民への周知\n',
    '平成32年度',
    '令和2年度',
  ],
  ...['ＩＣＴ', 'ICT', '取組', '取り組み', 'の', '、', '。」', '\r', '\r\n', '\n', ' ', '\u3000'],
  ...[
    'か\u3099',
    '\u0301',
    'ﾞ',
    '①',
    '²',
    '㍻',
    '👨‍👩‍👧',
    '𠮷',
    '\ud842',
    '\udfb7',
    '\u0000',
    '\u200d',
    '\ufeff',
  ],
];
const UTF16 = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const ANY_TEXT = fc.oneof(
  { weight: 3, arbitrary: textOf('', ...PIECES) },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: UTF16 }),
);
/** A text and an edited copy of it. */
const EDITED = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...PIECES))),
  )
  .map(([pieces, edits]) => {
    const edited = [...pieces];
    edits.forEach(([place, piece]) => edited.splice(place % (edited.length + 1), place % 3, piece));
    return [pieces.join(''), edited.join('')] as const;
  });
const PAIRS = fc.oneof(fc.tuple(ANY_TEXT, ANY_TEXT), EDITED);

describe('the runs of a comparison', { timeout: 60_000 }, () => {
  it('give back both texts, character by character', () => {
    fc.assert(
      fc.property(PAIRS, ([before, after]) => {
        const runs = runsIn(diffTexts(before, after));
        expect(runs.map((run) => run.before).join('')).toBe(before);
        expect(runs.map((run) => run.after).join('')).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('are never empty, and no two neighbours are of one kind', () => {
    fc.assert(
      fc.property(PAIRS, ([before, after]) => {
        const runs = runsIn(diffTexts(before, after));
        expect(runs.every((run) => run.before + run.after !== '')).toBe(true);
        const kinds = runs.map((run) => ('move' in run ? `${run.kind} ${run.move}` : run.kind));
        expect(kinds.every((kind, index) => kind !== kinds[index - 1])).toBe(true);
      }),
    );
  });

  it('hold each moved text twice, once away and once here, in the same words', () => {
    fc.assert(
      fc.property(PAIRS, ([before, after]) => {
        const runs = runsIn(diffTexts(before, after)).filter((run) => 'move' in run);
        const away = runs.filter(({ kind }) => kind === 'moved-away').sort((a, b) => a.move - b.move);
        const here = runs.filter(({ kind }) => kind === 'moved-here').sort((a, b) => a.move - b.move);
        expect(away.map(({ move }) => move)).toEqual(here.map(({ move }) => move));
        expect(away.every((one, index) => sameWording(one.before, here[index]?.after ?? ''))).toBe(true);
      }),
    );
  });

  it('say same of a text and itself', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(diffTexts(text, text).kind).toBe('same');
      }),
    );
  });

  it('say same only of texts with the same words', () => {
    fc.assert(
      fc.property(PAIRS, ([before, after]) => {
        const diff = diffTexts(before, after);
        expect(diff.kind === 'same').toBe(sameWording(before, after));
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on what was compared before', () => {
    fc.assert(
      fc.property(PAIRS, PAIRS, ([before, after], [other, another]) => {
        const first = diffTexts(before, after);
        diffTexts(other, another);
        expect(diffTexts(before, after)).toEqual(first);
      }),
    );
  });
});
