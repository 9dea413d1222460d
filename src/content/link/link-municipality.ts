import type { Place } from '../../domain/diagnostic.ts';
import { type Department, type Section, sectionUnits, type Span } from '../../domain/organization/department.ts';
import type { ComprehensivePlan, Municipality } from '../../domain/organization/municipality.ts';
import type { SearchWords } from '../../domain/organization/search-words.ts';
import { cyclicIds, type Succession } from '../../domain/organization/succession.ts';
import type { RawSuccession } from '../schema/initiatives.ts';
import type { RawDepartment, RawMunicipality, RawSpan } from '../schema/municipality.ts';
import { type ContentPath, type Linking, type Located, placesBelow } from './linking.ts';
import { claimUnique, isKnownName } from './names.ts';

interface MunicipalitySurroundings {
  readonly id: string;
  readonly searchWords: SearchWords;
  readonly linking: Linking;
}

/** Links one municipality: departments, sections, plans and lineage, with every reference checked. */
export function linkMunicipality(
  source: Located<RawMunicipality>,
  { id, searchWords, linking }: MunicipalitySurroundings,
): Municipality {
  const raw = source.value;
  linking.claim(`municipality:${id}`, source.locate([]), placesBelow(source, []));
  const code = { name: `code:${raw.団体コード}`, kind: '自治体', word: raw.団体コード };
  claimUnique({ ...code, place: source.locate(['団体コード']) }, linking);
  const departments = raw.部.map((one, index) => linkDepartment(one, { source, municipality: id, index, linking }));
  reportOverlaps(source, departments, linking);
  const units = {
    部: departments.map((department) => department.id),
    課: sectionUnits(departments).map((section) => section.id),
  };
  return {
    id,
    name: raw.名称,
    reading: raw.読み,
    prefecture: raw.都道府県,
    code: raw.団体コード,
    basis:
      raw.推定の理由 === undefined
        ? { kind: 'stated', asWritten: null }
        : { kind: 'inferred', reason: raw.推定の理由 },
    fictional: raw.架空,
    url: raw.URL ?? null,
    registered: raw.登録日 ?? null,
    departments,
    successions: linkLineage('承継', { source, kind: '部', known: units.部, linking }),
    sectionSuccessions: linkLineage('課の承継', { source, kind: '課', known: units.課, linking }),
    plans: linkPlans(source, id, linking),
    notes: raw.注記,
    searchWords,
  };
}

interface LineageSurroundings {
  readonly source: Located<RawMunicipality>;
  readonly kind: '部' | '課';
  readonly known: readonly string[];
  readonly linking: Linking;
}

function linkLineage(key: '承継' | '課の承継', around: LineageSurroundings): readonly Succession[] {
  const { source, linking } = around;
  const successions = source.value[key].map((one, index) =>
    linkSuccession(one, { ...around, path: [key, index] }),
  );
  reportCycle({ successions, what: key, place: source.locate([key]) }, linking);
  return successions;
}

interface DepartmentSurroundings {
  readonly source: Located<RawMunicipality>;
  readonly municipality: string;
  readonly index: number;
  readonly linking: Linking;
}

function linkDepartment(raw: RawDepartment, around: DepartmentSurroundings): Department {
  const { source, municipality, index, linking } = around;
  const name = `department:${municipality}/${raw.識別子}`;
  const path = ['部', index];
  claimUnique({ name, kind: '部', word: raw.識別子, place: source.locate([...path, '識別子']) }, linking);
  const span = linkSpan(raw.存続, { source, path: [...path, '存続'], linking });
  const sections = raw.課.map((one, position): Section => {
    const at = [...path, '課', position];
    const claim = { name: `section:${municipality}/${raw.識別子}/${one.識別子}`, kind: '課', word: one.識別子 };
    claimUnique({ ...claim, place: source.locate([...at, '識別子']) }, linking);
    return {
      id: one.識別子,
      name: one.名称,
      reading: one.読み ?? null,
      span: linkSpan(one.存続, { source, path: [...at, '存続'], linking }),
    };
  });
  return { id: raw.識別子, name: raw.名称, reading: raw.読み ?? null, span, sections };
}

interface SpanSurroundings {
  readonly source: Located<unknown>;
  readonly path: ContentPath;
  readonly linking: Linking;
}

function linkSpan(raw: RawSpan, { source, path, linking }: SpanSurroundings): Span {
  const from = raw.開始 ?? null;
  const to = raw.終了 ?? null;
  if (from !== null && to !== null && to < from) {
    linking.report({
      code: 'link/span-order',
      place: source.locate([...path, '終了']),
      message: '終了の年度が開始の年度より前になっています。',
      related: [{ ...source.locate([...path, '開始']), message: '開始の年度です。' }],
    });
  }
  return { from, to };
}

function reportOverlaps(
  source: Located<RawMunicipality>,
  departments: readonly Department[],
  linking: Linking,
): void {
  departments.forEach((department, index) => {
    const earlier = departments.slice(0, index).findIndex(
      (other) => other.name === department.name && other.id !== department.id && overlap(other.span, department.span),
    );
    if (earlier === -1) return;
    linking.report({
      code: 'link/overlapping-names',
      place: source.locate(['部', index, '名称']),
      message: `「${department.name}」という部が、同じ年度に二つあることになります。存続の年度を書き分けてください。`,
      expected: ['存続: { 開始: 2018, 終了: 2019 }'],
      related: [{ ...source.locate(['部', earlier, '名称']), message: '同じ名前の部です。' }],
    });
  });
}

function overlap(a: Span, b: Span): boolean {
  return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
}

/** What a succession may refer to: the ids of departments, or of initiatives. */
export interface SuccessionSurroundings {
  readonly source: Located<unknown>;
  readonly path: ContentPath;
  readonly known: readonly string[];
  readonly kind: string;
  readonly linking: Linking;
}

/** Links one edge of a lineage; an unknown id on either side is a finding. */
export function linkSuccession(raw: RawSuccession, around: SuccessionSurroundings): Succession {
  const { source, path, known, kind, linking } = around;
  for (const side of ['前', '後'] as const) {
    raw[side].forEach((word, index) => {
      const place = source.locate([...path, side, index]);
      isKnownName({ code: 'link/unknown-id', place, kind, word, known }, linking);
    });
  }
  return {
    kind: raw.種別,
    before: raw.前,
    after: raw.後,
    year: raw.年度 ?? null,
    certainty: raw.確度,
    evidence: raw.根拠,
  };
}

/** Reports edges that lead back to where they began; such a chain has no first and no last link. */
export function reportCycle(
  chain: {
    readonly successions: readonly Pick<Succession, 'before' | 'after'>[];
    /** What the edges are, in Japanese: 承継, 上位 … */
    readonly what: string;
    readonly place: Place;
  },
  linking: Linking,
): void {
  const ids = cyclicIds(chain.successions);
  if (ids.length === 0) return;
  linking.report({
    code: 'link/cycle',
    place: chain.place,
    message: `${chain.what}が一回りしています（${ids.join('、')}）。向きを確かめてください。`,
  });
}

function linkPlans(source: Located<RawMunicipality>, id: string, linking: Linking): readonly ComprehensivePlan[] {
  return source.value.総合計画.map((plan, index) => {
    const path = ['総合計画', index];
    const claim = { name: `plan:${id}/${plan.識別子}`, kind: '計画', word: plan.識別子 };
    claimUnique({ ...claim, place: source.locate([...path, '識別子']) }, linking);
    const known = plan.施策.map((measure) => measure.識別子);
    const parents = plan.施策.map(({ 識別子, 上位 }) => ({ before: 上位 === undefined ? [] : [上位], after: [識別子] }));
    reportCycle({ successions: parents, what: '施策の上位', place: source.locate([...path, '施策']) }, linking);
    plan.施策.forEach((measure, position) => {
      const at = [...path, '施策', position];
      const name = `measure:${id}/${plan.識別子}/${measure.識別子}`;
      claimUnique({ name, kind: '施策', word: measure.識別子, place: source.locate([...at, '識別子']) }, linking);
      if (measure.上位 === undefined) return;
      const place = source.locate([...at, '上位']);
      isKnownName({ code: 'link/unknown-id', place, kind: '上位の政策', word: measure.上位, known }, linking);
    });
    return {
      id: plan.識別子,
      name: plan.名称,
      ...linkSpan(plan.期間, { source, path: [...path, '期間'], linking }),
      measures: plan.施策.map((measure) => ({
        id: measure.識別子,
        number: measure.番号 ?? null,
        name: measure.名称,
        parent: measure.上位 ?? null,
      })),
    };
  });
}
