import type { DocumentKey } from '../../domain/catalog.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { Department } from '../../domain/organization/department.ts';
import type { Form, FormField } from '../../domain/policy/form.ts';
import type { Difficulty, Initiative, MeasureReference } from '../../domain/policy/initiative.ts';
import type { Rating } from '../../domain/policy/rating.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import type { RawInitiative, RawInitiativesFile, RawRating } from '../schema/initiatives.ts';
import { linkFields } from './link-fields.ts';
import { linkIndicator, linkMoney } from './link-indicator.ts';
import { linkSuccession } from './link-municipality.ts';
import { type ContentPath, type Linking, type Located, placesBelow } from './linking.ts';
import { initiativeName } from '../places.ts';
import { claimUnique, isKnownName } from './names.ts';

/** What an initiative may refer to. */
export interface InitiativeSurroundings {
  readonly source: Located<RawInitiativesFile>;
  readonly municipality: Municipality;
  readonly department: Department;
  readonly document: DocumentKey;
  readonly form: Form;
  /** Ids of all initiatives of the municipality, for lineage. */
  readonly knownInitiatives: readonly string[];
  readonly linking: Linking;
}

/** Names that a doubt may use beside the fields of the form. */
const OWN_KEYS = ['番号', '題名', '課', '難易度', '期限', '指標', '評価'];

/** Links one promise: claims its id and resolves sections, fields, ratings, measures and lineage. */
export function linkInitiative(raw: RawInitiative, index: number, around: InitiativeSurroundings): Initiative {
  const { source, document, form, linking } = around;
  const path: ContentPath = ['取組', index];
  const place = source.locate([...path, '識別子']);
  const within = placesBelow(source, path);
  claimUnique({ name: initiativeName(document, raw.識別子), kind: '取組', word: raw.識別子, place, within }, linking);
  reportUnknownDoubtFields(raw, path, around);
  return {
    id: raw.識別子,
    number: raw.番号 ?? null,
    title: raw.題名,
    sections: linkSections(raw, path, around),
    difficulty: linkDifficulty(raw, path, around),
    deadline: raw.期限 ?? null,
    fields: linkInitiativeFields(raw, path, around),
    indicators: raw.指標.map((one, position) =>
      linkIndicator(one, [...path, '指標', position], { source, document, fields: form.initiativeFields, linking }),
    ),
    ratings: raw.評価.flatMap((one, position) => linkRating(one, [...path, '評価', position], around)),
    measures: linkMeasures(raw.施策, [...path, '施策'], around),
    money: raw.金額.map((one, position) => linkMoney(one, [...path, '金額', position], around)),
    partners: raw.連携先,
    legalBases: raw.根拠法令,
    relatedPlans: raw.関連計画,
    successions: raw.承継.map((one, position) =>
      linkSuccession(one, {
        source,
        path: [...path, '承継', position],
        known: around.knownInitiatives,
        kind: '取組',
        linking,
      }),
    ),
    doubts: raw.確認中.map((one) => ({ field: one.欄 ?? null, description: one.内容 })),
    notes: raw.注記,
    others: raw.その他.map((one) => ({ heading: one.見出し, markdown: one.本文 })),
  };
}

function linkInitiativeFields(
  raw: RawInitiative,
  path: ContentPath,
  { source, document, form, linking }: InitiativeSurroundings,
): readonly FilledField[] {
  const placeOfKey = (key: string) => source.locate([...path, '記載', key], 'key');
  return linkFields(raw.記載, form.initiativeFields, {
    owner: initiativeName(document, raw.識別子),
    level: '取組の欄',
    placeOfOwner: source.locate([...path, '題名'], 'key'),
    placeOfKey,
    placeOfLine: placeOfKey,
    linking,
  });
}

function linkSections(
  raw: RawInitiative,
  path: ContentPath,
  { source, department, linking }: InitiativeSurroundings,
): readonly string[] {
  const own = raw.課 ?? source.value.課;
  const sections = own === undefined ? [] : typeof own === 'string' ? [own] : own;
  const known = department.sections.map((section) => section.id);
  const place = source.locate(raw.課 === undefined ? ['課'] : [...path, '課']);
  const kind = `${department.name}の課`;
  return sections.filter((word) => isKnownName({ code: 'link/unknown-section', place, kind, word, known }, linking));
}

function linkDifficulty(
  raw: RawInitiative,
  path: ContentPath,
  { source, form, linking }: InitiativeSurroundings,
): Difficulty | null {
  if (raw.難易度 === undefined) return null;
  if (form.difficulty !== null) {
    return { mark: raw.難易度, outsideLegend: !form.difficulty.marks.includes(raw.難易度) };
  }
  linking.report({
    code: 'link/no-difficulty',
    place: source.locate([...path, '難易度'], 'key'),
    message: `様式「${form.name}」には難易度の欄がありません。様式に難易度を加えるか、この行を削除してください。`,
  });
  return null;
}

function linkRating(raw: RawRating, path: ContentPath, around: InitiativeSurroundings): readonly Rating[] {
  const { source, form, linking } = around;
  const scales = form.scales;
  const only = scales.length === 1 ? scales[0] : undefined;
  const scale = raw.尺度 === undefined ? only : scales.find((one) => one.id === raw.尺度);
  if (scale === undefined) {
    linking.report({
      code: 'link/unknown-scale',
      place: source.locate(raw.尺度 === undefined ? path : [...path, '尺度']),
      message: `評価尺度が決まりません。様式「${form.name}」にある尺度の識別子を「尺度」に書いてください。`,
      expected: scales.map((one) => one.id),
    });
    return [];
  }
  const known = scale.levels.map((level) => level.label);
  const place = source.locate([...path, '語']);
  const use = { code: 'link/unknown-rating', place, kind: `評価「${scale.name}」の語`, word: raw.語, known };
  if (!isKnownName(use, linking)) return [];
  const level = scale.levels.find((one) => one.label === raw.語);
  if (level === undefined) return [];
  return [{ scale, level, stage: raw.段階, evaluator: raw.評価者 ?? null, comment: raw.コメント ?? null }];
}

/** Keeps the references whose measure exists in the municipality's plans; the others are findings. */
export function linkMeasures(
  references: readonly MeasureReference[],
  path: ContentPath,
  { source, municipality, linking }: Pick<InitiativeSurroundings, 'municipality' | 'linking'> & {
    readonly source: Located<unknown>;
  },
): readonly MeasureReference[] {
  const known = municipality.plans.flatMap((plan) => plan.measures.map((measure) => `${plan.id}/${measure.id}`));
  return references.filter(({ plan, measure }, index) => {
    const place = source.locate([...path, index]);
    return isKnownName({ code: 'link/unknown-measure', place, kind: '施策', word: `${plan}/${measure}`, known }, linking);
  });
}

function reportUnknownDoubtFields(raw: RawInitiative, path: ContentPath, around: InitiativeSurroundings): void {
  const known = [...around.form.initiativeFields.map((field: FormField) => field.key), ...OWN_KEYS];
  raw.確認中.forEach((one, index) => {
    if (one.欄 === undefined) return;
    const place = around.source.locate([...path, '確認中', index, '欄']);
    isKnownName({ code: 'link/unknown-field', place, kind: '様式の欄', word: one.欄, known }, around.linking);
  });
}
