import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aForm,
  aLevel,
  aMunicipality,
  anIndicator,
  anInitiative,
  anObservation,
  aRating,
  aScale,
  aSuccession,
} from '../../../tests/unit/catalogue.ts';
import type { Form } from '../../domain/policy/form.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { BoardRow, BoardView } from './board.ts';
import { boardHomePaths, boardPaths, boardView } from './board-view.ts';

const SCALE = aScale({
  name: '達成度',
  order: 'best-first',
  complete: true,
  levels: [
    aLevel('達成', { code: 'A', rule: '100％以上' }),
    aLevel('未達成', { code: 'B', rule: '100％未満' }),
  ],
});
const FORM = aForm({ scales: [SCALE] });

function rated(code: 'A' | 'B', scale = SCALE): Pick<Initiative, 'ratings'> {
  const level = scale.levels.find((one) => one.code === code) ?? aLevel('不明');
  return { ratings: [aRating({ scale, level, evaluator: '担当課' })] };
}

function year(fiscalYear: number, initiatives: readonly Initiative[], form: Form = FORM): PolicyDocument {
  return aDocument({ fiscalYear, initiatives, form });
}

function contextOf(documents: readonly PolicyDocument[]): ReturnType<typeof aContext> {
  return aContext(aCatalog({ documents }));
}

function board(documents: readonly PolicyDocument[], path = ''): BoardView {
  return boardView(contextOf(documents), { municipality: 'mihon', path });
}

function onlyRow(view: BoardView): BoardRow {
  const [row] = view.tables.flatMap(({ rows }) => rows);
  if (row === undefined) throw new Error('The board is empty.');
  return row;
}

describe('the board', () => {
  it('opens with the newest year', () => {
    const view = board([
      year(2018, [anInitiative({ title: '前' })]),
      year(2019, [anInitiative({ title: '後' })]),
    ]);
    expect(view.tables.map(({ caption }) => caption)).toEqual(['令和元年度（2019年度）の取組 1件']);
    expect(view.main[0]?.choices.map(({ label, isCurrent }) => [label, isCurrent])).toEqual([
      ['令和元年度（2019年度）（1件）', true],
      ['平成30年度（2018年度）（1件）', false],
    ]);
  });

  it('shows ratings as printed, this year and the year before, and tells a step on the same scale', () => {
    const row = onlyRow(
      board([year(2018, [anInitiative(rated('B'))]), year(2019, [anInitiative(rated('A'))])]),
    );
    expect(row.ratings).toEqual([{ label: '達成（A）', of: '達成度、担当課' }]);
    expect(row.earlier).toMatchObject([{ of: null, ratings: [{ label: '未達成（B）' }] }]);
    expect(row.comparisons).toEqual([
      { sentence: '同じ尺度で、前の評価と別の語（様式の並びで良い側へ1段階）', why: null },
    ]);
  });

  it('does not compare ratings whose thresholds differ, and says why', () => {
    const levels = [
      aLevel('達成', { code: 'A', rule: '90％以上' }),
      aLevel('未達成', { code: 'B', rule: '90％未満' }),
    ];
    const later = aScale({ ...SCALE, levels });
    const view = board([
      year(2018, [anInitiative(rated('A'))]),
      year(2019, [anInitiative(rated('A', later))], aForm({ id: 'new', name: '新様式', scales: [later] })),
    ]);
    expect(onlyRow(view).comparisons).toEqual([
      {
        sentence: '比べていません（様式が異なる・評価の基準が異なる）',
        why: { label: '理由1', href: '#reason-1' },
      },
    ]);
    expect(view.reasons).toMatchObject([{ id: 'reason-1' }]);
    expect(view.reasons[0]?.sentences.join('')).toContain('「100％以上」と「90％以上」');
  });

  it('does not compare a promise that several became one', () => {
    const merged = aSuccession({
      kind: 'merged',
      before: ['old001', 'old002'],
      after: ['k3x9pa'],
      year: 2019,
    });
    const old = ['old001', 'old002'].map((id) => anInitiative({ id, title: id, ...rated('A') }));
    const view = board([
      year(2018, old),
      year(2019, [anInitiative({ successions: [merged], ...rated('A') })]),
    ]);
    expect(onlyRow(view).earlier.map(({ of }) => of)).toEqual(['「old001」', '「old002」']);
    expect(onlyRow(view).comparisons.map(({ sentence }) => sentence)).toEqual([
      '比べていません（評価の対象が異なる）',
    ]);
  });

  it('says in words where a promise came from and what became of it', () => {
    const documents = [
      year(2018, [anInitiative(), anInitiative({ id: 'gone01', title: '消えた取組' })]),
      year(2019, [anInitiative(), anInitiative({ id: 'fresh1' })]),
    ];
    const words = (path: string): readonly (readonly string[])[] =>
      board(documents, path).tables.flatMap(({ rows }) =>
        rows.map(({ changes }) => changes.map(({ term, word }) => `${term}：${word}`)),
      );
    expect(words('2018')).toEqual([
      ['前年度から：前の年度の文書は掲載していません', '翌年度へ：継続'],
      ['前年度から：前の年度の文書は掲載していません', '翌年度へ：翌年度の記載なし'],
    ]);
    expect(words('2019')).toEqual([
      ['前年度から：継続', '翌年度へ：後の年度の文書は掲載していません'],
      ['前年度から：新規の記載', '翌年度へ：後の年度の文書は掲載していません'],
    ]);
    expect(board(documents, '2019').gone).toEqual([
      {
        link: { label: '消えた取組', href: '/hoshin/mihon/somu/2018/#gone01' },
        department: '総務部 平成30年度（2018年度）',
        word: '翌年度の記載なし',
      },
    ]);
  });

  it('names the promise on the other side where its title differs', () => {
    const view = board([year(2018, [anInitiative({ title: '旧題名' })]), year(2019, [anInitiative()])]);
    expect(onlyRow(view).changes[0]).toEqual({
      term: '前年度から',
      word: '改称',
      links: [{ label: '旧題名', href: '/hoshin/mihon/somu/2018/#k3x9pa' }],
    });
  });

  it('names the year where the line has no document of the year before', () => {
    const view = board([year(2016, [anInitiative(rated('A'))]), year(2019, [anInitiative(rated('A'))])]);
    expect(onlyRow(view).changes[0]?.term).toBe('平成28年度（2016年度）から');
    expect(onlyRow(view).earlier[0]?.of).toBe('平成28年度（2016年度）');
  });

  it('goes by the nearest of several years before and after', () => {
    const documents = [2017, 2018, 2019].map((one) => year(one, [anInitiative()]));
    expect(onlyRow(board(documents, '2019')).changes[0]?.term).toBe('前年度から');
    expect(onlyRow(board(documents, '2017')).changes[1]?.term).toBe('翌年度へ');
  });

  it('tells the deadline and the stage to come', () => {
    const deadline = { year: 2020, month: 3, day: 31 };
    expect(onlyRow(board([year(2019, [anInitiative({ deadline })])]))).toMatchObject({
      stage: '方針公表まで公表',
      milestones: ['期限 令和2年3月31日（2020年3月31日）', '上期レビュー（未公表）'],
    });
  });
});

describe('a view of the board', () => {
  const target = [anIndicator({ observations: [anObservation('target', '80回')] })];
  const documents = [
    year(2019, [
      anInitiative({ id: 'aaaaa1', title: '甲', ...rated('A'), indicators: target }),
      anInitiative({ id: 'aaaaa2', title: '乙', deadline: { year: 2019, month: 9, day: 1 } }),
    ]),
    year(2018, [anInitiative({ id: 'aaaaa1', title: '甲', ...rated('B') })]),
  ];
  /** The rows of a view, or of the one that it leads to in their place. */
  const titlesIn = (path: string): readonly string[] => {
    const { same, tables } = board(documents, path);
    if (same !== null) return titlesIn(/\/board\/(.+)\/$/.exec(same.link.href)?.[1] ?? '');
    return tables.flatMap(({ rows }) => rows.map(({ title }) => title));
  };

  it.each([
    ['2019', ['甲', '乙']],
    ['2019/somu', ['甲', '乙']],
    ['2019/sorted/deadline', ['乙', '甲']],
    ['2019/sorted/rating', ['甲', '乙']],
    ['2019/stage/plan', ['甲', '乙']],
    ['2019/stage/year-end', []],
    ['no-result', ['乙']],
    ['no-result/not-due', ['乙']],
    ['no-result/left-blank', []],
    ['target-without-number', ['乙', '甲']],
    ['change/new', ['乙']],
    ['change/renamed', []],
    ['rating/hoshin-result-a', ['甲']],
    ['rating/hoshin-result-b', ['甲']],
  ])('at %s holds what it promises', (path, titles) => {
    expect(titlesIn(path)).toEqual(titles);
  });

  it.each([
    ['2019/somu', '2019', 'もとの一覧の取組2件のすべてが当てはまります。'],
    ['2019/stage/plan', '2019', 'もとの一覧の取組2件のすべてが当てはまります。'],
    ['2019/sorted/rating', '2019', '取組2件は、もとの一覧でこの順に並んでいます。'],
    ['no-result/not-due', 'no-result', 'もとの一覧の取組1件のすべてが当てはまります。'],
  ])('at %s keeps its address and leads to %s, which has the same rows', (path, parent, sentence) => {
    const { same, tables, gone } = board(documents, path);
    expect([tables, gone]).toEqual([[], []]);
    expect(same).toMatchObject({ sentence, link: { href: `/hoshin/mihon/board/${parent}/` } });
    const choices = [board(documents).main, board(documents).more].flat(2).flatMap((one) => one.choices);
    expect(choices.map(({ href }) => href)).not.toContain(`/hoshin/mihon/board/${path}/`);
  });

  it.each(['2019', '2019/sorted/deadline', '2019/stage/year-end', 'change/new'])(
    'at %s shows rows of its own, or none',
    (path) => {
      expect(board(documents, path).same).toBeNull();
    },
  );

  it('ends its rows with the ratings where it is long, and says so; the board of the year never does', () => {
    const many = Array.from({ length: 151 }, (_, index) =>
      anInitiative({ id: `tori${String(index).padStart(3, '0')}` }),
    );
    const long = [year(2019, many), year(2018, [anInitiative({ deadline: null })])];
    for (const [path, isLong] of [
      ['target-without-number', true],
      ['2019', false],
      ['2019/somu', false],
    ] as const) {
      const view = board(long, path);
      const rows = view.tables.flatMap((table) => (table.isShort ? table.rows : []));
      expect(rows.length).toBe(isLong ? 152 : 0);
      expect(rows.every(({ changes, milestones }) => changes.length + milestones.length === 0)).toBe(true);
      expect(view.lead.some((line) => line.includes('150件を超える'))).toBe(isLong);
    }
  });

  it('has one table for each year, newest first', () => {
    expect(board(documents, 'target-without-number').tables.map(({ id }) => id)).toEqual([
      'year-2019',
      'year-2018',
    ]);
  });

  it('keeps its address while it is empty, but is not offered', () => {
    const paths = boardPaths(contextOf(documents)).map(({ params }) => params.choice);
    expect(paths).toContain('2019/stage/year-end');
    const offered = JSON.stringify([board(documents).main, board(documents).more]);
    expect(offered).not.toContain('stage/year-end');
  });

  it('offers departments only where there is a choice', () => {
    expect(board(documents).main.map(({ term }) => term)).toEqual(['年度', '並べ方']);
  });

  it('has a title of its own', () => {
    const context = contextOf(documents);
    const titles = boardPaths(context).map(
      ({ params }) => boardView(context, { municipality: 'mihon', path: params.choice }).frame.title,
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('is not made for a municipality without documents', () => {
    const tonari = aMunicipality({ id: 'tonari', code: '011002', departments: [aDepartment()] });
    const context = aContext(aCatalog({ municipalities: [aMunicipality(), tonari] }));
    expect(boardHomePaths(context).map(({ params }) => params.municipality)).toEqual(['mihon']);
  });
});
