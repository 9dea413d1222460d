import { describe, expect, it } from 'vitest';
import { aContext, aDocument, aForm, anInitiative } from '../../../tests/unit/catalogue.ts';
import type { Form } from '../../domain/policy/form.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import { type FactRows, factRows } from './fact-rows.ts';
import type { Side } from './pair.ts';

const LEGEND = { heading: '難易度(ABC)', marks: ['A', 'B', 'C'], explanation: null };
const WITH_LEGEND = aForm({ difficulty: LEGEND });
const WITHOUT_LEGEND = aForm({ id: 'sheet', name: '目標管理シート' });

function side(fiscalYear: number, own: Partial<Initiative>, form: Form = WITH_LEGEND): Side {
  const initiative = anInitiative(own);
  const document = aDocument({ fiscalYear, form, initiatives: [initiative] });
  return { document, owner: initiative, name: initiative.title };
}

/** Each row as `name: old | new — remarks`. */
function written({ rows: list }: FactRows): readonly string[] {
  return list.map(
    ({ name, before, after, remarks }) =>
      `${name}: ${before.join('、')} | ${after.join('、')} — ${remarks.join('')}`,
  );
}

function rows(before: Partial<Initiative>, after: Partial<Initiative>): readonly string[] {
  return written(factRows(aContext(), [side(2018, before)], [side(2019, after)]));
}

describe('facts of a promise', () => {
  it.each<[string, Partial<Initiative>, Partial<Initiative>, readonly string[]]>([
    ['that neither year states', {}, {}, []],
    [
      'that came and went',
      { partners: ['警察署', '消防団'] },
      { partners: ['消防団', '大学'] },
      [
        '連携先: 警察署、消防団 | 消防団、大学 — 旧の年度だけにある記載：「警察署」。新の年度だけにある記載：「大学」。',
      ],
    ],
    [
      'that stayed, in another width',
      { legalBases: ['ＰＦＩ法'] },
      { legalBases: ['PFI法'] },
      ['根拠法令: ＰＦＩ法 | PFI法 — '],
    ],
    ['of one year', {}, { relatedPlans: ['防災計画'] }, ['関連計画: 記載なし | 防災計画 — ']],
    [
      'about the measures of a plan',
      {},
      { measures: [{ plan: 'soukei', measure: '7-3' }] },
      ['施策: 記載なし | 7-3 計画的な人材育成（第2次総合計画） — '],
    ],
    [
      'about who does it',
      { sections: ['jinji'] },
      { sections: ['jinji', 'bosai'] },
      ['担当: 人事課 | 人事課、防災課 — 新の年度だけにある記載：「防災課」。'],
    ],
    [
      'about the day by which it is done',
      { deadline: { year: 2019, month: 3, day: 31 } },
      { deadline: { year: 2020, month: 3, day: 31 } },
      ['期限: 平成31年3月31日（2019年3月31日） | 令和2年3月31日（2020年3月31日） — '],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(rows(before, after)).toEqual(expected);
  });

  it('name their owners where a promise became two', () => {
    const own = ['甲', '乙'].map((title) => side(2019, { id: title, title, partners: ['大学'] }));
    expect(written(factRows(aContext(), [side(2018, { partners: ['大学'] })], own))).toEqual([
      '連携先: 大学 | 大学（甲）、大学（乙） — ',
    ]);
  });

  it('of a whole document are the measures it serves', () => {
    const documents = [2018, 2019].map((fiscalYear) =>
      aDocument({ fiscalYear, measures: fiscalYear === 2018 ? [] : [{ plan: 'soukei', measure: '7-3' }] }),
    );
    const [old, own] = documents.map((document) => [{ document, owner: document, name: '総務部' }]);
    expect(written(factRows(aContext(), old ?? [], own ?? []))).toEqual([
      '施策: 記載なし | 7-3 計画的な人材育成（第2次総合計画） — ',
    ]);
  });
});

describe('a mark of difficulty', () => {
  const mark = (text: string): Partial<Initiative> => ({
    difficulty: { mark: text, outsideLegend: text === 'S' },
  });
  const compared = (before: Side, after: Side): readonly string[] =>
    written(factRows(aContext(), [before], [after]));

  it.each([
    ['A', 'B', '難易度(ABC): A（区分はA・B・C） | B（区分はA・B・C） — '],
    ['S', 'A', '難易度(ABC): S（様式の凡例（A・B・C）にない区分） | A（区分はA・B・C） — '],
  ])('%s beside %s is printed, and nothing said about it', (old, own, expected) => {
    expect(compared(side(2018, mark(old)), side(2019, mark(own)))).toEqual([expected]);
  });

  it('has 対応する欄なし and the reason where a form has no such field', () => {
    expect(compared(side(2018, mark('A')), side(2019, {}, WITHOUT_LEGEND))).toEqual([
      '難易度(ABC): A（区分はA・B・C） | 対応する欄なし — 令和元年度（2019年度）の様式「目標管理シート」に、対応する欄はありません。',
    ]);
  });

  it('is not compared between two legends', () => {
    const other = aForm({ id: 'sheet', difficulty: { ...LEGEND, marks: ['A', 'B'] } });
    expect(compared(side(2018, mark('A')), side(2019, mark('A'), other))).toEqual([
      '難易度(ABC): A（区分はA・B・C） | A（区分はA・B） — 難易度の区分が異なるため、比べられません。',
    ]);
  });

  it('that a year leaves out of its field is not called a field that is missing', () => {
    expect(compared(side(2018, mark('A')), side(2019, {}))).toEqual([
      '難易度(ABC): A（区分はA・B・C） | 記載なし — ',
    ]);
  });

  it('of a promise of one year alone has no remark on the other', () => {
    expect(written(factRows(aContext(), [], [side(2019, mark('A'))]))).toEqual([
      '難易度(ABC): 記載なし | A（区分はA・B・C） — ',
    ]);
  });
});
