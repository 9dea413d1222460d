import { createHash } from 'node:crypto';
import { Catalog, type CatalogParts } from '../../src/domain/catalog.ts';
import type { NoResultReason } from '../../src/domain/measurement/no-result.ts';
import type { Indicator, Observation } from '../../src/domain/measurement/indicator.ts';
import { parseQuantity } from '../../src/domain/measurement/quantity.ts';
import type { Department, Section } from '../../src/domain/organization/department.ts';
import type { Municipality } from '../../src/domain/organization/municipality.ts';
import { NO_SEARCH_WORDS } from '../../src/domain/organization/search-words.ts';
import type { Succession } from '../../src/domain/organization/succession.ts';
import type { Form, FormField } from '../../src/domain/policy/form.ts';
import type { Initiative } from '../../src/domain/policy/initiative.ts';
import type { PolicyDocument } from '../../src/domain/policy/policy-document.ts';
import type { Rating, RatingLevel, RatingScale } from '../../src/domain/policy/rating.ts';
import type { FilledField } from '../../src/domain/policy/text.ts';
import type { SiteProfile } from '../../src/domain/site.ts';
import type { ViewContext } from '../../src/views/context.ts';

/**
 * The smallest valid value of each kind, for tests: 見本市, its 総務部 and one document of 2019. A test names only what
 * its claim is about and takes the rest from here.
 */

export function aSite(own: Partial<SiteProfile> = {}): SiteProfile {
  return {
    name: '部の運営方針',
    description: '各部の方針と結果を年度ごとに公開しています。',
    publisher: '見本市 広報課',
    contact: { name: '広報課', address: null, phone: '000-000-0000', email: null, url: null },
    licence: 'CC BY 4.0',
    about: null,
    ...own,
  };
}

export function aSection(id: string, own: Partial<Section> = {}): Section {
  return { id, name: `${id}課`, reading: null, span: { from: null, to: null }, ...own };
}

export function aDepartment(own: Partial<Department> = {}): Department {
  return {
    id: 'somu',
    name: '総務部',
    reading: 'そうむぶ',
    span: { from: 2018, to: null },
    sections: [aSection('jinji', { name: '人事課' }), aSection('bosai', { name: '防災課' })],
    ...own,
  };
}

export function aMunicipality(own: Partial<Municipality> = {}): Municipality {
  return {
    id: 'mihon',
    name: '見本市',
    reading: 'みほんし',
    prefecture: '見本県',
    code: '052035',
    basis: { kind: 'stated', asWritten: null },
    fictional: false,
    url: null,
    registered: null,
    departments: [aDepartment()],
    successions: [],
    sectionSuccessions: [],
    plans: [
      {
        id: 'soukei',
        name: '第2次総合計画',
        from: 2016,
        to: 2025,
        measures: [{ id: '7-3', number: '7-3', name: '計画的な人材育成', parent: null }],
      },
    ],
    notes: [],
    searchWords: NO_SEARCH_WORDS,
    ...own,
  };
}

export function aSuccession(own: Partial<Succession> = {}): Succession {
  return {
    kind: 'renamed',
    before: ['somu'],
    after: ['somu-kikaku'],
    year: 2020,
    certainty: 'inferred',
    evidence: '担当する施策が共通しています。',
    ...own,
  };
}

export function aField(key: string, own: Partial<FormField> = {}): FormField {
  return {
    key,
    heading: key,
    group: null,
    note: null,
    meaning: 'other',
    stage: 'plan',
    aliases: [],
    ...own,
  };
}

export function written(field: FormField, markdown: string): FilledField {
  return { field, content: { kind: 'text', markdown } };
}

export function blank(field: FormField, reason: NoResultReason, note: string | null = null): FilledField {
  return { field, content: { kind: 'absent', reason, note } };
}

export function aLevel(label: string, own: Partial<RatingLevel> = {}): RatingLevel {
  return { label, code: null, rule: null, achievement: null, progress: null, direction: null, ...own };
}

export function aScale(own: Partial<RatingScale> = {}): RatingScale {
  return {
    id: 'result',
    name: '実績の評価',
    subject: 'initiative',
    basis: 'unstated',
    order: 'unranked',
    complete: false,
    levels: [aLevel('目標どおり達成')],
    note: null,
    ...own,
  };
}

export function aRating(own: Partial<Rating> = {}): Rating {
  const scale = own.scale ?? aScale();
  return {
    scale,
    level: scale.levels[0] ?? aLevel('目標どおり達成'),
    stage: 'year-end',
    evaluator: null,
    comment: null,
    ...own,
  };
}

export function aForm(own: Partial<Form> = {}): Form {
  return {
    municipality: 'mihon',
    id: 'hoshin',
    name: '運営方針',
    from: null,
    to: null,
    initiativeName: '重点項目',
    initiativesHeading: null,
    documentFields: [],
    initiativeFields: [],
    difficulty: null,
    scales: [],
    notes: [],
    ...own,
  };
}

/** An observation of 2019 that reads `text` as a quantity, or keeps it as words. */
export function anObservation(
  role: Observation['role'],
  text: string,
  own: Partial<Observation> = {},
): Observation {
  const quantity = parseQuantity(text);
  return {
    role,
    fiscalYear: 2019,
    period: { kind: 'fiscal-year', year: own.fiscalYear ?? 2019 },
    value: quantity === null ? { kind: 'words', text } : { kind: 'quantity', quantity },
    asWritten: null,
    field: null,
    statedIn: null,
    certainty: 'final',
    parts: [],
    note: null,
    ...own,
  };
}

export function anIndicator(own: Partial<Indicator> = {}): Indicator {
  return {
    id: 'kouza1',
    name: '講座の実施回数',
    unit: '回',
    kind: null,
    improvement: 'higher',
    definition: null,
    formula: null,
    rationale: null,
    observations: [],
    breaks: [],
    note: null,
    ...own,
  };
}

export function anInitiative(own: Partial<Initiative> = {}): Initiative {
  return {
    id: 'k3x9pa',
    number: '1',
    title: '防災力の向上',
    sections: [],
    difficulty: null,
    deadline: null,
    fields: [],
    indicators: [],
    ratings: [],
    measures: [],
    money: [],
    partners: [],
    legalBases: [],
    relatedPlans: [],
    successions: [],
    doubts: [],
    notes: [],
    others: [],
    ...own,
  };
}

export function aDocument(own: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    municipality: 'mihon',
    department: 'somu',
    fiscalYear: 2019,
    yearBasis: { kind: 'stated', asWritten: '平成31年度' },
    form: aForm(),
    title: '総務部の運営方針',
    heads: [],
    stages: {
      plan: { kind: 'published', date: null },
      'mid-year': { kind: 'absent', reason: 'not-published' },
      'year-end': { kind: 'absent', reason: 'not-due' },
    },
    summary: null,
    fields: [],
    sections: [],
    measures: [],
    initiatives: [],
    indicators: [],
    figureChecks: [],
    doubts: [],
    notes: [],
    others: [],
    provenance: {
      title: '平成31年度 総務部の運営方針',
      publisher: '見本市',
      url: null,
      obtained: null,
      fidelity: 'digest',
      flaws: [],
      original: null,
    },
    changes: [],
    publishAt: null,
    ...own,
  };
}

/** A catalogue of 見本市 and the given documents, unless other municipalities are named. */
export function aCatalog(own: Partial<CatalogParts> = {}): Catalog {
  return new Catalog({ site: aSite(), municipalities: [aMunicipality()], documents: [aDocument()], ...own });
}

/** What views ask, for a site at https://www.example.lg.jp/hoshin/. */
export function aContext(catalog: Catalog = aCatalog()): ViewContext {
  const href = (path: string): string => `/hoshin${path}`;
  return {
    catalog,
    href,
    canonical: (path) => `https://www.example.lg.jp${href(path)}`,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    sourceProof: () => null,
    codes: [],
  };
}
