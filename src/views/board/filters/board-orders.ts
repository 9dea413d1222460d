import { INITIATIVE_FATE_LABELS } from '../../../comparison/lineage/align-initiatives.ts';
import { compareDates } from '../../../domain/time/calendar-date.ts';
import type { BoardEntry } from '../board-entries.ts';

/** A stable order of the board's promises; what is equal keeps the order of the documents. */
export type Order = (a: BoardEntry, b: BoardEntry) => number;

/** Earliest deadline first; promises without one come last. */
export const byDeadline: Order = ({ initiative: a }, { initiative: b }) => {
  if (a.deadline === null || b.deadline === null)
    return Number(a.deadline === null) - Number(b.deadline === null);
  return compareDates(a.deadline, b.deadline);
};

/** By the place of the first rating's word on its form; promises without one come last. */
export const byRating: Order = (a, b) => {
  const [first, second] = [ratingPlace(a), ratingPlace(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compareText(first.form, second.form) || first.scale - second.scale || first.level - second.level;
};

const FATES = Object.keys(INITIATIVE_FATE_LABELS);

/** By how promises came into the year; those without a year before come last. */
export const byChange: Order = (a, b) => fatePlace(a) - fatePlace(b);

function fatePlace({ earlier }: BoardEntry): number {
  return earlier === null ? FATES.length : FATES.indexOf(earlier.row.fate);
}

function ratingPlace({ document, initiative }: BoardEntry): {
  readonly form: string;
  readonly scale: number;
  readonly level: number;
} | null {
  const [rating] = initiative.ratings;
  if (rating === undefined) return null;
  const { scale, level } = rating;
  return {
    form: document.form.id,
    scale: document.form.scales.findIndex(({ id }) => id === scale.id),
    level: scale.levels.findIndex(({ label }) => label === level.label),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
