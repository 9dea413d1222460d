import type { InitiativeFate } from '../../comparison/lineage/align-initiatives.ts';
import type { NoResultReason } from '../../domain/measurement/no-result.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { Stage } from '../../domain/policy/stage.ts';
import { onceAMunicipality } from '../once-a-municipality.ts';
import { type Aligned, municipalLineage } from './lineage-years.ts';
import { stageReached } from './milestones.ts';
import { resultGaps, type ResultGap } from './result-gaps.ts';

/** A promise of one year with what the board's views choose by. */
export interface BoardEntry {
  readonly document: PolicyDocument;
  readonly initiative: Initiative;
  readonly stage: Stage | null;
  readonly gaps: readonly ResultGap[];
  readonly missing: ReadonlySet<NoResultReason>;
  /** Whether any indicator has a target that is a number. */
  readonly hasNumericTarget: boolean;
  readonly earlier: Aligned | null;
  readonly later: Aligned | null;
  /** How it came into its year, and how it left the stage where the next year has no promise for it. */
  readonly fates: ReadonlySet<InitiativeFate>;
}

/** All promises of a municipality, in the order of its documents (newest year first within a department). */
export const boardEntries = onceAMunicipality((catalog, municipality): readonly BoardEntry[] => {
  const lineage = municipalLineage(catalog, municipality);
  return catalog.documentsIn(municipality).flatMap((document) =>
    document.initiatives.map((initiative): BoardEntry => {
      const gaps = resultGaps(document, initiative);
      const earlier = lineage.earlier.get(initiative) ?? null;
      const later = lineage.later.get(initiative) ?? null;
      return {
        document,
        initiative,
        stage: stageReached(document),
        gaps,
        missing: new Set(gaps.map(({ reason }) => reason)),
        hasNumericTarget: hasNumericTarget(initiative),
        earlier,
        later,
        fates: new Set([...fateOf(earlier), ...(isGone(later) ? fateOf(later) : [])]),
      };
    }),
  );
});

/** Whether the next year of the line has no promise that continues it. */
export function isGone(later: Aligned | null): boolean {
  return later !== null && later.row.after.length === 0 && later.row.elsewhere.length === 0;
}

function fateOf(aligned: Aligned | null): readonly InitiativeFate[] {
  return aligned === null ? [] : [aligned.row.fate];
}

function hasNumericTarget({ indicators }: Initiative): boolean {
  return indicators.some(({ observations }) =>
    observations.some(({ role, value }) => role === 'target' && value.kind === 'quantity'),
  );
}
