import type { FilterName } from '../../../views/search/record.ts';
import type { FilterChoice, SearchOutcome } from '../../client/engine.ts';
import { FILTERS } from '../address.ts';

/** What each filter is called on the page. */
export const FILTER_LABELS: Readonly<Record<FilterName, string>> = {
  municipality: '自治体',
  kind: '種別',
  year: '年度',
  department: '部',
  section: '課',
  measure: '施策',
  stage: '段階',
  rating: '評価',
  difficulty: '難易度',
};

/** Where the labels of values come from. */
export interface FilterNames {
  /** Null before anything was counted. */
  readonly counts: SearchOutcome['counts'] | null;
  /** Names of the municipalities by their ids, in the order of the site. */
  readonly municipalities: Readonly<Record<string, string>>;
}

/** One filter as the page offers it. */
export interface OfferedFilter {
  readonly name: FilterName;
  readonly choices: readonly OfferedChoice[];
}

export interface OfferedChoice {
  readonly value: string;
  readonly label: string;
  /** Number of results; null where nothing was counted, as in a municipality whose index is not loaded. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

/** The label of a value; the value itself where no record has it. */
export function choiceLabel(
  { name, value }: { readonly name: FilterName; readonly value: string },
  { counts, municipalities }: FilterNames,
): string {
  const counted = counts?.[name].find((one) => one.value === value);
  return counted?.label ?? (name === 'municipality' ? municipalities[value] : undefined) ?? value;
}

/**
 * The filters that have a choice, or of which something is chosen. A value that no result has is left out, unless it
 * is chosen: how else could it be taken back?
 */
export function offeredFilters(chosen: FilterChoice, names: FilterNames): readonly OfferedFilter[] {
  return FILTERS.map((name) => ({ name, choices: choicesOf(name, chosen[name] ?? [], names) })).filter(
    ({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen),
  );
}

function choicesOf(
  name: FilterName,
  chosen: readonly string[],
  names: FilterNames,
): readonly OfferedChoice[] {
  const { counts, municipalities } = names;
  const counted = new Map(counts?.[name].map(({ value, count }) => [value, count]));
  // Municipalities keep the order of the site, whichever index was loaded first.
  const searchable = name === 'municipality' && counts !== null ? Object.keys(municipalities) : [];
  return [...new Set([...searchable, ...counted.keys(), ...chosen])]
    .filter((value) => counted.get(value) !== 0 || chosen.includes(value))
    .map((value) => ({
      value,
      label: choiceLabel({ name, value }, names),
      count: counted.get(value) ?? null,
      isChosen: chosen.includes(value),
    }));
}
