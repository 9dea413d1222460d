import { type Department, sectionUnits } from '../../domain/organization/department.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';
import { initiativesIn, type LineageSubject, lineagesIn } from '../subjects.ts';

export const successionYears: Rule = {
  code: 'rule/succession-years',
  title: '承継の年度が、部の存続や取組の年度と合わない',
  why: '改称された年度と部の存続の年度が食い違うと、同じ年度に両方の部があることや、どちらもないことになります。',
  example: { of: 'municipality', at: '年度: 2021' },
  wrong: `
部:
  - { 識別子: somu, 名称: 総務部, 存続: { 終了: 2019 }, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: somu-kikaku, 名称: 総務企画部, 存続: { 開始: 2020 } }
承継:
  - 種別: 改称
    前: [somu]
    後: [somu-kikaku]
    年度: 2021
    確度: 確定
    根拠: 組織改編の資料による。
`,
  right: `
部:
  - { 識別子: somu, 名称: 総務部, 存続: { 終了: 2019 }, 課: [{ 識別子: soumu-ka, 名称: 総務課 }] }
  - { 識別子: somu-kikaku, 名称: 総務企画部, 存続: { 開始: 2020 } }
承継:
  - 種別: 改称
    前: [somu]
    後: [somu-kikaku]
    年度: 2020
    確度: 確定
    根拠: 組織改編の資料による。
`,
  check: (input) => [
    ...checkUnits(input),
    ...checkInitiatives(input),
    ...lineagesIn(input.catalog).flatMap((lineage) => mergersWithoutYear(lineage, input)),
  ],
};

/** When something is taken in by what was there before, nothing but the edge itself tells the year. */
function mergersWithoutYear(
  { name, path, successions }: LineageSubject,
  { places }: RuleInput,
): readonly RuleFinding[] {
  return successions.flatMap(({ before, after, year }, index): readonly RuleFinding[] => {
    const isTakenIn = before.some((id) => after.includes(id)) && before.some((id) => !after.includes(id));
    if (year !== null || !isTakenIn) return [];
    return [
      {
        place: places.of(name, [path, index]),
        message:
          '「前」と「後」の両方にあるものは統合の後も続くため、いつ統合されたかがほかから分かりません。「年度」を書いてください。',
        severity: 'warning',
      },
    ];
  });
}

function checkUnits({ catalog, places }: RuleInput): readonly RuleFinding[] {
  const units = new Map(catalog.municipalities.map((one) => [`municipality:${one.id}`, unitsOf(one)]));
  return lineagesIn(catalog).flatMap(({ name: owner, path, successions }) =>
    successions.flatMap((succession, index): readonly RuleFinding[] => {
      const name = contradictedBy(succession, units.get(owner)?.[path] ?? []);
      if (succession.year === null || name === null) return [];
      return [
        {
          place: places.of(owner, [path, index, '年度']),
          message: `承継の年度は${formatFiscalYear(succession.year)}ですが、「${name}」の存続の年度と合いません。どちらかを直してください。`,
        },
      ];
    }),
  );
}

/** Something that existed for a span of years, as its lineage names it. */
type Unit = Pick<Department, 'id' | 'name' | 'span'>;

function unitsOf({ departments }: Municipality): Readonly<Record<LineageSubject['path'], readonly Unit[]>> {
  return { 承継: departments, 課の承継: sectionUnits(departments) };
}

/** The unit that ended too late or began too early for the edge; one that stands on both sides goes on. */
function contradictedBy({ before, after, year }: Succession, units: readonly Unit[]): string | null {
  if (year === null) return null;
  const named = (ids: readonly string[], others: readonly string[]): readonly Unit[] =>
    units.filter((one) => ids.includes(one.id) && !others.includes(one.id));
  const ended = named(before, after).find(({ span }) => span.to !== null && span.to >= year);
  const begun = named(after, before).find(({ span }) => span.from !== null && span.from !== year);
  return (ended ?? begun)?.name ?? null;
}

/** A promise may go on over years: the edge is turned round when all of `before` begins only after `after` has ended. */
function checkInitiatives({ catalog, places }: RuleInput): readonly RuleFinding[] {
  const subjects = initiativesIn(catalog);
  const years = Map.groupBy(subjects, ({ initiative }) => initiative.id);
  const yearsOf = (ids: readonly string[]): readonly FiscalYear[] =>
    ids.flatMap((id) => (years.get(id) ?? []).map(({ document }) => document.fiscalYear));
  return subjects.flatMap(({ name, initiative }) =>
    initiative.successions.flatMap(({ before, after }, index): readonly RuleFinding[] => {
      const begin = Math.min(...yearsOf(before));
      const end = Math.max(...yearsOf(after));
      if (!(begin > end) || !Number.isFinite(begin) || !Number.isFinite(end)) return [];
      return [
        {
          place: places.of(name, ['承継', index]),
          message: `「前」に${formatFiscalYear(begin)}の取組、「後」に${formatFiscalYear(end)}の取組があります。前と後が逆になっていないか確かめてください。`,
        },
      ];
    }),
  );
}
