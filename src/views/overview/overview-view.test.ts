import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aMunicipality,
  anInitiative,
  aSuccession,
} from '../../../tests/unit/catalogue.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import { publicCatalog } from '../../domain/policy/public-catalog.ts';
import {
  departmentPaths,
  departmentView,
  homeView,
  municipalityPaths,
  municipalityView,
  sectionPaths,
  sectionView,
} from './overview-view.ts';
import { yearPaths, yearView } from '../year/year-view.ts';

const SOMU = { municipality: 'mihon', department: 'somu' };
const TONARI = aMunicipality({ id: 'tonari', name: '隣市', code: '011002' });
const BOTH = [aMunicipality(), TONARI];

describe('the home page', () => {
  it('is the page of the only municipality, under the name of the site', () => {
    const home = homeView(aContext());
    expect(home).toMatchObject({
      kind: 'municipality',
      view: {
        name: '見本市',
        frame: { title: '部の運営方針', crumbs: [], canonical: 'https://www.example.lg.jp/hoshin/' },
      },
    });
  });

  it('is a portal when there are several, with the totals of all', () => {
    const initiatives = [anInitiative(), anInitiative({ id: 'bbbbbb' })];
    const documents = [aDocument({ initiatives }), aDocument({ municipality: 'tonari' })];
    const home = homeView(aContext(aCatalog({ municipalities: BOTH, documents })));
    expect(home).toMatchObject({
      kind: 'portal',
      view: { counts: '2自治体、2文書、取組2件を掲載しています。', siteName: '部の運営方針' },
    });
  });

  it('lists each municipality with its documents, and what is inferred about it', () => {
    const inferred = { ...TONARI, basis: { kind: 'inferred', reason: '施設の名前による' } } as const;
    const home = homeView(aContext(aCatalog({ municipalities: [aMunicipality(), inferred] })));
    if (home.kind !== 'portal') throw new Error('Not a portal.');
    expect(
      home.view.municipalities.map(({ name, basis, documents }) => [name, basis, documents.length]),
    ).toEqual([
      ['隣市', '推定：施設の名前による', 0],
      ['見本市', null, 1],
    ]);
  });
});

describe('a fictional municipality', () => {
  const fictional = aMunicipality({ fictional: true });

  it('is marked on the portal, a real one is not', () => {
    const home = homeView(aContext(aCatalog({ municipalities: [fictional, TONARI] })));
    if (home.kind !== 'portal') throw new Error('Not a portal.');
    expect(home.view.municipalities.map(({ name, isFictional }) => [name, isFictional])).toEqual([
      ['隣市', false],
      ['見本市', true],
    ]);
  });

  it('says so on its own page, which search engines do not list', () => {
    const { frame } = municipalityView(aContext(aCatalog({ municipalities: [fictional] })), 'mihon');
    expect(frame).toMatchObject({
      indexable: false,
      notice: expect.stringContaining('架空の自治体') as string,
    });
  });
});

describe('the page of a municipality', () => {
  const view = (own: Partial<Municipality> = {}, documents = [aDocument()]) =>
    municipalityView(aContext(aCatalog({ municipalities: [aMunicipality(own)], documents })), 'mihon');

  it('tells what is known about it', () => {
    const registered = { year: 2026, month: 11, day: 20 };
    expect(view({ registered, basis: { kind: 'inferred', reason: '施設の名前による' } }).facts).toEqual([
      { term: '読み', entries: ['みほんし'] },
      { term: '都道府県', entries: ['見本県'] },
      { term: '全国地方公共団体コード', entries: ['052035'] },
      { term: '自治体の根拠', entries: ['推定：施設の名前による'] },
      { term: 'このサイトへの掲載', entries: ['令和8年11月20日（2026年11月20日）から'] },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(view().facts.map(({ term }) => term)).toEqual(['読み', '都道府県', '全国地方公共団体コード']);
  });

  it('is a step below home on a portal', () => {
    const { frame } = municipalityView(aContext(aCatalog({ municipalities: BOTH })), 'mihon');
    expect(frame).toMatchObject({
      title: '見本市｜部の運営方針',
      canonical: 'https://www.example.lg.jp/hoshin/mihon/',
      crumbs: [{ label: 'ホーム' }, { label: '見本市', href: null }],
    });
  });

  it('leads to each fiscal year for which there are documents, newest first', () => {
    const documents = [aDocument(), aDocument({ fiscalYear: 2020 })];
    expect(view({}, documents).years).toEqual([
      { label: '令和2年度（2020年度）', href: '/hoshin/mihon/years/2020/' },
      { label: '令和元年度（2019年度）', href: '/hoshin/mihon/years/2019/' },
    ]);
  });

  it('tells departments of one name apart by their years', () => {
    const departments = [
      aDepartment({ span: { from: 2010, to: 2013 } }),
      aDepartment({ id: 'somu-2025' }),
      aDepartment({ id: 'kikaku', name: '企画部' }),
    ];
    expect(view({ departments }).departments.map(({ span }) => span)).toEqual([
      '平成22年度（2010年度）から、平成25年度（2013年度）まで',
      expect.any(String),
      null,
    ]);
  });

  it('lists departments that have no document, too', () => {
    const departments = [aDepartment(), aDepartment({ id: 'kikaku', name: '企画部' })];
    const rows = view({ departments }).departments;
    expect(rows.map(({ name, href, documents }) => [name, href, documents.length])).toEqual([
      ['総務部', '/hoshin/mihon/somu/', 1],
      ['企画部', '/hoshin/mihon/kikaku/', 0],
    ]);
  });

  it('lists the measures of its plans with what serves them', () => {
    const documents = [aDocument({ measures: [{ plan: 'soukei', measure: '7-3' }] })];
    expect(view({}, documents).plans).toMatchObject([
      {
        name: '第2次総合計画',
        span: '平成28年度（2016年度）から、令和7年度（2025年度）まで',
        measures: [
          { label: '7-3 計画的な人材育成', href: '/hoshin/mihon/plan/soukei/7-3/', size: '部の担当1文書' },
        ],
      },
    ]);
  });
});

describe('the page of a department', () => {
  const view = (successions: readonly Succession[] = []) => {
    const departments = [aDepartment(), aDepartment({ id: 'somu-kikaku', name: '総務企画部' })];
    const initiatives = [anInitiative({ sections: ['jinji'] })];
    const documents = [aDocument({ initiatives }), aDocument({ fiscalYear: 2020 })];
    const municipalities = [aMunicipality({ departments, successions })];
    return departmentView(aContext(aCatalog({ municipalities, documents })), SOMU);
  };

  it('lists its documents, newest year first', () => {
    expect(view().documents.map(({ year }) => year)).toEqual([
      '令和2年度（2020年度）',
      '令和元年度（2019年度）',
    ]);
  });

  it('bears its years in name, title and description where a namesake existed at another time', () => {
    const departments = [aDepartment({ span: { from: 2010, to: 2013 } }), aDepartment({ id: 'somu-2025' })];
    const context = aContext(aCatalog({ municipalities: [aMunicipality({ departments })] }));
    const own = departmentView(context, SOMU);
    const name = '総務部（平成22年度（2010年度）から平成25年度（2013年度）まで）';
    expect(own.name).toBe(name);
    expect(own.frame.title).toBe(`${name}｜見本市｜部の運営方針`);
    expect(own.frame.description).toContain(name);
    expect(own.frame.crumbs.at(-1)?.label).toBe(name);
  });

  it('says from when to when it is known', () => {
    expect(view().span).toBe('平成30年度（2018年度）から、終了年度は資料から分かりません');
  });

  it('counts the promises of each section', () => {
    expect(view().sections.map(({ label, size }) => `${label} ${size}`)).toEqual([
      '人事課 取組 1件',
      '防災課 課を明記した取組はありません',
    ]);
  });

  it('tells its succession with certainty and evidence, and leads to the other side', () => {
    expect(view([aSuccession()]).successions).toEqual([
      {
        certainty: '推定',
        sentence: '総務部 → 総務企画部（改称）。令和2年度（2020年度）から。',
        evidence: '担当する施策が共通しています。',
        links: [{ label: '総務企画部', href: '/hoshin/mihon/somu-kikaku/' }],
      },
    ]);
  });

  it.each([
    ['founded', { kind: 'founded', before: [], after: ['somu'], year: null }, '総務部（新設）。'],
    ['abolished', { kind: 'abolished', before: ['somu'], after: [], year: null }, '総務部（廃止）。'],
  ] as const)('that was %s shows no arrow', (_, own, sentence) => {
    expect(view([aSuccession(own)]).successions[0]?.sentence).toBe(sentence);
  });
});

describe('the page of a fiscal year', () => {
  const departments = [aDepartment(), aDepartment({ id: 'kikaku', name: '企画部' })];
  const documents = [
    aDocument({ initiatives: [anInitiative(), anInitiative({ id: 'bbbbbb' })] }),
    aDocument({ department: 'kikaku', initiatives: [anInitiative({ id: 'cccccc' })] }),
    aDocument({ fiscalYear: 2018, initiatives: [anInitiative({ id: 'dddddd' })] }),
  ];
  const context = aContext(aCatalog({ municipalities: [aMunicipality({ departments })], documents }));
  const view = yearView(context, { municipality: 'mihon', year: 2019 });

  it('counts the documents and promises of that year only', () => {
    expect(view.counts).toBe('2文書、取組3件');
  });

  it('lists the promises department by department', () => {
    expect(view.groups.map(({ document, initiatives }) => [document.label, initiatives.length])).toEqual([
      ['総務部 運営方針', 2],
      ['企画部 運営方針', 1],
    ]);
  });
});

describe('a document before its 公開日時', () => {
  const documents = [
    aDocument(),
    aDocument({
      fiscalYear: 2020,
      title: '公開前の方針',
      publishAt: 1000,
      initiatives: [anInitiative({ title: '公開前の取組', sections: ['jinji'] })],
    }),
  ];
  const context = aContext(publicCatalog(aCatalog({ documents }), 999));

  it.each([
    ['home', () => homeView(context)],
    ['the municipality', () => municipalityView(context, 'mihon')],
    ['the department', () => departmentView(context, SOMU)],
    ['the section', () => sectionView(context, { ...SOMU, section: 'jinji' })],
  ])('is not in the view of %s', (_, view) => {
    expect(JSON.stringify(view())).not.toMatch(/公開前|2020/);
  });

  it('makes no page of its fiscal year', () => {
    expect(yearPaths(context).map(({ params }) => params.year)).toEqual(['2019']);
  });
});

describe('the paths of overview pages', () => {
  const context = aContext(aCatalog({ municipalities: BOTH }));

  it('are one a municipality, department, section, and year with documents', () => {
    expect(municipalityPaths(context).map(({ params }) => params.municipality)).toEqual(['tonari', 'mihon']);
    expect(departmentPaths(context)).toHaveLength(2);
    expect(sectionPaths(context).map(({ params }) => `${params.municipality}/${params.section}`)).toEqual([
      'tonari/jinji',
      'tonari/bosai',
      'mihon/jinji',
      'mihon/bosai',
    ]);
    expect(yearPaths(context).map(({ params }) => params)).toEqual([{ municipality: 'mihon', year: '2019' }]);
  });
});
