import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDocument,
  aField,
  aForm,
  aMunicipality,
  anInitiative,
  blank,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { publicCatalog } from '../../domain/policy/public-catalog.ts';
import { documentPaths, documentView } from './document-view.ts';

const KEY = { municipality: 'mihon', department: 'somu', fiscalYear: 2019 };

function view(own: Partial<PolicyDocument> = {}, more: readonly PolicyDocument[] = []) {
  return documentView(aContext(aCatalog({ documents: [aDocument(own), ...more] })), KEY);
}

function factOf(term: string, own: Partial<PolicyDocument>): readonly string[] | undefined {
  return view(own).facts.find((fact) => fact.term === term)?.entries;
}

describe('the page of a document', () => {
  it('calls its fiscal year by era and number', () => {
    expect(view().year).toBe('令和元年度（2019年度）');
  });

  it('has department, year, form and municipality in its title', () => {
    const municipalities = [aMunicipality(), aMunicipality({ id: 'tonari', code: '011002' })];
    const { frame } = documentView(aContext(aCatalog({ municipalities })), KEY);
    expect(frame.title).toBe('総務部 令和元年度（2019年度） 運営方針｜見本市｜部の運営方針');
  });

  it('describes itself by its summary, else by its names', () => {
    expect(view({ summary: '7つの事業を掲げています。' }).frame.description).toBe(
      '7つの事業を掲げています。',
    );
    expect(view().frame.description).toBe('見本市 総務部の令和元年度（2019年度）の運営方針です。');
  });

  it('keeps the title of the source', () => {
    expect(view({ title: '平成３１年度　総務部の運営方針' }).sourceTitle).toBe(
      '平成３１年度　総務部の運営方針',
    );
  });

  it('quotes the spelling by which its year is known', () => {
    expect(factOf('年度の根拠', {})).toEqual(['原本の表記「平成31年度」による']);
    expect(factOf('年度の根拠', { yearBasis: { kind: 'stated', asWritten: null } })).toEqual(['原本に記載']);
  });

  it('gives the reason for a year that the source does not state', () => {
    const yearBasis = { kind: 'inferred', reason: '国勢調査の年度であるため' } as const;
    expect(factOf('年度の根拠', { yearBasis })).toEqual(['推定：国勢調査の年度であるため']);
  });

  it('names the heads with their titles and readings', () => {
    const heads = [
      { title: '総務部長', name: '見本 太郎', reading: 'みほん たろう' },
      { title: '調整担当部長', name: '例 花子', reading: null },
    ];
    expect(factOf('部長など', { heads })).toEqual([
      '総務部長 見本 太郎（みほん たろう）',
      '調整担当部長 例 花子',
    ]);
  });

  it('names the measures it serves', () => {
    expect(factOf('担当する施策', { measures: [{ plan: 'soukei', measure: '7-3' }] })).toEqual([
      '7-3 計画的な人材育成（第2次総合計画）',
    ]);
  });

  it('leaves out facts that it does not have', () => {
    expect(view().facts.map(({ term }) => term)).toEqual(['年度の根拠']);
  });

  it('says when its municipality is inferred', () => {
    const municipalities = [aMunicipality({ basis: { kind: 'inferred', reason: '施設の名前による' } })];
    const { facts } = documentView(aContext(aCatalog({ municipalities })), KEY);
    expect(facts).toContainEqual({ term: '自治体の根拠', entries: ['推定：施設の名前による'] });
  });

  it('leads to its sections, in its own order', () => {
    expect(view({ sections: ['bosai', 'jinji'] }).sections.map(({ label }) => label)).toEqual([
      '防災課',
      '人事課',
    ]);
  });

  it('shows the fields of the plan before the promises and those of later stages behind them', () => {
    const fields = [
      written(aField('使命', { meaning: 'mission' }), '…'),
      blank(aField('総括', { meaning: 'year-end-summary', stage: 'year-end' }), 'not-due'),
    ];
    const { fields: early, laterFields } = view({ fields });
    expect([early, laterFields].map((groups) => groups[0]?.fields[0]?.heading)).toEqual(['使命', '総括']);
  });

  it('lists its doubts, and shows each at its field', () => {
    const { doubts, fields } = view({
      fields: [written(aField('使命', { meaning: 'mission' }), '…')],
      doubts: [{ field: '使命', description: '行が抜けた疑いがあります。' }],
    });
    expect(doubts).toEqual([{ field: '使命', href: '#mission', text: '行が抜けた疑いがあります。' }]);
    expect(fields[0]?.fields[0]?.doubts).toEqual(['行が抜けた疑いがあります。']);
  });

  it('counts its promises', () => {
    const initiatives = ['aaaaaa', 'bbbbbb', 'cccccc'].map((id) => anInitiative({ id }));
    expect(view({ initiatives }).count).toBe(3);
  });

  it('calls its promises as the sheet does', () => {
    expect(view().initiativesHeading).toBe('重点項目');
    expect(view({ form: aForm({ initiativesHeading: '重点的に取り組む事業' }) }).initiativesHeading).toBe(
      '重点的に取り組む事業',
    );
  });

  it('says that it is a digest, of which document, and when that was obtained', () => {
    const { provenance } = aDocument();
    const obtained = { year: 2026, month: 4, day: 1 };
    const shown = view({ provenance: { ...provenance, obtained } }).provenance;
    expect(shown.fidelity).toBe(
      'このページは、見本市「平成31年度 総務部の運営方針」の要約です。数値・日付・名称・評価は原本のとおりで、文章は短く書き直しています。',
    );
    expect(shown.obtained).toBe('令和8年4月1日（2026年4月1日）');
  });

  it('says that it is the original text', () => {
    const { provenance } = aDocument();
    expect(view({ provenance: { ...provenance, fidelity: 'verbatim' } }).provenance.fidelity).toBe(
      'このページは、見本市「平成31年度 総務部の運営方針」の原文を掲載しています。',
    );
  });

  it('keeps the old and the new value of a correction', () => {
    const change = {
      date: { year: 2020, month: 6, day: 1 },
      kind: 'correction',
      description: '目標値を正しました。',
      before: '405件',
      after: '450件',
    } as const;
    expect(view({ changes: [change] }).changes).toEqual([
      { ...change, date: '令和2年6月1日（2020年6月1日）', kind: '訂正' },
    ]);
  });
});

describe('the stages of a document', () => {
  it('say what is published, since when, and why the rest is not', () => {
    const { stages } = view({
      stages: {
        plan: { kind: 'published', date: { year: 2019, month: 4, day: 1 } },
        'mid-year': { kind: 'published', date: null },
        'year-end': { kind: 'absent', reason: 'not-published' },
      },
    });
    expect(stages.map(({ label, state }) => `${label}：${state}`)).toEqual([
      '方針公表：平成31年4月1日（2019年4月1日）に公表',
      '上期レビュー：公表済み',
      '年度末総括：未公表',
    ]);
  });

  it('tell apart published stages, so that a page can mark them', () => {
    expect(view().stages.map(({ published }) => published)).toEqual([true, false, false]);
  });

  it('explain the reason word', () => {
    expect(view().stages[2]?.explanation).toBe('評価や集計の時期がまだ来ていません。');
  });
});

describe('the years beside a document', () => {
  it('are the nearest ones of its department', () => {
    const others = [2015, 2017, 2021, 2022].map((fiscalYear) => aDocument({ fiscalYear }));
    const { earlier, later } = view({}, others);
    expect([earlier, later]).toEqual([
      { label: '平成29年度（2017年度）', href: '/hoshin/mihon/somu/2017/' },
      { label: '令和3年度（2021年度）', href: '/hoshin/mihon/somu/2021/' },
    ]);
  });

  it('are none when there is no other document', () => {
    expect(view()).toMatchObject({ earlier: null, later: null });
  });
});

describe('the promises of a document', () => {
  const groupsOf = (sections: readonly (readonly string[])[]) => {
    const initiatives = sections.map((own, index): Initiative =>
      anInitiative({ id: `id${index}`, sections: own }),
    );
    return view({ initiatives }).groups.map(({ heading, initiatives: own }) => [
      heading,
      own.map(({ id }) => id),
    ]);
  };

  it('stand under their sections where these divide the sheet', () => {
    expect(groupsOf([['jinji'], ['jinji'], ['bosai']])).toEqual([
      ['人事課', ['id0', 'id1']],
      ['防災課', ['id2']],
    ]);
  });

  it.each([
    ['only one section is named', [['jinji'], ['jinji']]],
    ['each has a section of its own', [['jinji'], ['bosai']]],
    ['one is joint', [['jinji'], ['jinji'], ['jinji', 'bosai']]],
    ['one names no section', [['jinji'], ['jinji'], []]],
    ['sections alternate, because the order of the sheet goes first', [['jinji'], ['bosai'], ['jinji']]],
  ])('stay together in the order of the sheet when %s', (_, sections) => {
    expect(groupsOf(sections)).toEqual([[null, sections.map((_own, index) => `id${index}`)]]);
  });

  it('are no group when there are none', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe('a document before its 公開日時', () => {
  it('has no page, and no page leads to it', () => {
    const documents = [aDocument(), aDocument({ fiscalYear: 2020, title: '公開前の方針', publishAt: 1000 })];
    const context = aContext(publicCatalog(aCatalog({ documents }), 999));
    expect(documentPaths(context).map(({ params }) => params.year)).toEqual(['2019']);
    expect(JSON.stringify(documentView(context, KEY))).not.toMatch(/公開前|2020/);
  });
});
