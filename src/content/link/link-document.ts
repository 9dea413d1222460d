import type { DocumentKey } from '../../domain/catalog.ts';
import { documentName } from '../places.ts';
import type { Place } from '../../domain/diagnostic.ts';
import type { FigureCheck } from '../../domain/measurement/figure-relation.ts';
import type { Department } from '../../domain/organization/department.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { Form } from '../../domain/policy/form.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument, StageState } from '../../domain/policy/policy-document.ts';
import type { Doubt, Provenance } from '../../domain/policy/provenance.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import type { RawPolicy } from '../schema/policy.ts';
import { linkFields } from './link-fields.ts';
import { linkIndicator } from './link-indicator.ts';
import { linkMeasures } from './link-initiative.ts';
import { type ContentPath, type Linking, type Located, placesBelow } from './linking.ts';
import { isKnownName } from './names.ts';

/** One `## ` section of policy.md. */
export interface NarrativeSection {
  readonly heading: string;
  readonly body: string;
  readonly place: Place;
  /** Where the first line of the body stands. */
  readonly bodyPlace: Place;
}

/** A decoded policy.md. */
export interface PolicySource extends Located<RawPolicy> {
  readonly sections: readonly NarrativeSection[];
}

/** Everything a document is linked with. */
export interface DocumentSurroundings {
  readonly municipality: Municipality;
  readonly department: Department;
  readonly fiscalYear: FiscalYear;
  readonly form: Form;
  readonly initiatives: readonly Initiative[];
  readonly linking: Linking;
}

/** Names that a doubt may use beside the fields of the form. */
const OWN_KEYS = ['題名', '年度の根拠', '部長', '段階', '課', '施策', '指標'];

/** Links one document: its sections of text to the form's fields, its figures, and its initiatives. */
export function linkDocument(source: PolicySource, around: DocumentSurroundings): PolicyDocument {
  const raw = source.value;
  const { municipality, department, fiscalYear, form, linking } = around;
  linking.claim(documentName(keyOf(around)), source.locate([]), placesBelow(source, []));
  const sections = linkSectionOrder(source, around);
  return {
    municipality: municipality.id,
    department: department.id,
    fiscalYear,
    yearBasis:
      '原本の表記' in raw.年度の根拠
        ? { kind: 'stated', asWritten: raw.年度の根拠.原本の表記 }
        : { kind: 'inferred', reason: raw.年度の根拠.推定の理由 },
    form,
    title: raw.題名,
    heads: raw.部長.map((one) => ({ title: one.職名, name: one.氏名, reading: one.読み ?? null })),
    stages: {
      plan: stageState(raw.段階.方針公表),
      'mid-year': stageState(raw.段階.上期レビュー),
      'year-end': stageState(raw.段階.年度末総括),
    },
    summary: raw.要旨 ?? null,
    fields: linkNarrative(source, around),
    sections,
    measures: linkMeasures(raw.施策, ['施策'], { source, municipality, linking }),
    initiatives: around.initiatives,
    indicators: raw.指標.map((one, index) =>
      linkIndicator(one, ['指標', index], { source, document: keyOf(around), fields: form.documentFields, linking }),
    ),
    figureChecks: linkFigureChecks(source, around),
    doubts: linkDoubts(source, around),
    notes: raw.注記,
    others: raw.その他.map((one) => ({ heading: one.見出し, markdown: one.本文 })),
    provenance: linkProvenance(raw.出典),
    changes: raw.更新履歴.map((one) => ({
      date: one.日付,
      kind: one.種別,
      description: one.内容,
      before: one.旧 ?? null,
      after: one.新 ?? null,
    })),
    publishAt: raw.公開日時 ?? null,
  };
}

function keyOf({ municipality, department, fiscalYear }: DocumentSurroundings): DocumentKey {
  return { municipality: municipality.id, department: department.id, fiscalYear };
}

function stageState(raw: RawPolicy['段階']['方針公表']): StageState {
  if (raw === '公表済み') return { kind: 'published', date: null };
  if (typeof raw === 'string') return { kind: 'absent', reason: raw };
  return { kind: 'published', date: raw.公表日 };
}

function linkProvenance(raw: RawPolicy['出典']): Provenance {
  return {
    title: raw.文書名,
    publisher: raw.公開元,
    url: raw.URL ?? null,
    obtained: raw.取得日 ?? null,
    fidelity: raw.収録,
    flaws: raw.原本の注意点,
    original:
      raw.原本 === undefined
        ? null
        : { differences: raw.原本との違い.map(({ 行, 理由 }) => ({ line: 行, reason: 理由 })) },
  };
}

function linkSectionOrder(source: PolicySource, { department, linking }: DocumentSurroundings): readonly string[] {
  const known = department.sections.map((section) => section.id);
  return source.value.課.filter((word, index) => {
    const place = source.locate(['課', index]);
    const use = { code: 'link/unknown-section', place, kind: `${department.name}の課`, word, known };
    return isKnownName(use, linking);
  });
}

function linkNarrative(source: PolicySource, around: DocumentSurroundings): readonly FilledField[] {
  const { form, linking } = around;
  const sections = new Map(source.sections.map((section) => [section.heading, section]));
  const placeOfKey = (key: string): Place =>
    sections.get(key)?.place ?? source.locate(['記載のない欄', key], 'key');
  const contents = new Map<string, RawPolicy['記載のない欄'][string]>(Object.entries(source.value.記載のない欄));
  for (const section of source.sections) {
    const repeated = source.sections.find((one) => one.heading === section.heading) !== section;
    if (repeated || contents.has(section.heading)) {
      linking.report({
        code: 'link/duplicate-section',
        place: section.place,
        message: `欄「${section.heading}」の内容が二か所にあります。一か所にまとめてください。`,
      });
    }
    if (section.body === '') {
      linking.report({
        code: 'link/empty-section',
        place: section.place,
        message: `見出し「${section.heading}」の下に文章がありません。原本が空欄なら「記載のない欄」に理由を書いてください。`,
        remedy: `  ${section.heading}: { 空欄: 原本空欄 }`,
      });
    }
    contents.set(section.heading, section.body);
  }
  return linkFields(Object.fromEntries(contents), form.documentFields, {
    owner: documentName(keyOf(around)),
    level: '文書の欄',
    placeOfOwner: source.locate(['様式']),
    placeOfKey,
    placeOfLine: (key, line) => {
      const first = sections.get(key)?.bodyPlace;
      return first === undefined ? placeOfKey(key) : { ...first, line: first.line + line - 1 };
    },
    linking,
  });
}

function linkFigureChecks(source: PolicySource, around: DocumentSurroundings): readonly FigureCheck[] {
  const { initiatives, linking } = around;
  const indicators = [
    ...source.value.指標.map((one) => one.識別子),
    ...initiatives.flatMap((initiative) => initiative.indicators.map((one) => one.id)),
  ];
  return source.value.検算.flatMap((raw, index) => {
    const path = ['検算', index];
    const isKnown = (word: string, below: ContentPath): boolean => {
      const place = source.locate([...path, ...below]);
      const use = { code: 'link/unknown-indicator', place, kind: 'この文書の指標', word, known: indicators };
      return isKnownName(use, linking);
    };
    const words = [isKnown(raw.結果, ['結果']), ...raw.もと.map((word, position) => isKnown(word, ['もと', position]))];
    if (raw.種類 !== 'sum' && raw.もと.length !== 2) {
      linking.report({
        code: 'link/operands',
        place: source.locate([...path, 'もと']),
        message: '割合と差の検算は、もとになる指標を二つ、「割合」は部分・全体、「差」は引かれる数・引く数の順に書いてください。',
      });
      return [];
    }
    return words.every(Boolean) ? [{ kind: raw.種類, result: raw.結果, operands: raw.もと }] : [];
  });
}

function linkDoubts(source: PolicySource, { form, linking }: DocumentSurroundings): readonly Doubt[] {
  const known = [...form.documentFields.map((field) => field.key), ...OWN_KEYS];
  return source.value.確認中.map((raw, index) => {
    if (raw.欄 !== undefined) {
      const place = source.locate(['確認中', index, '欄']);
      isKnownName({ code: 'link/unknown-field', place, kind: '様式の欄', word: raw.欄, known }, linking);
    }
    return { field: raw.欄 ?? null, description: raw.内容 };
  });
}
