import type { Appearance } from '../../domain/catalog.ts';
import type {
  Succession,
  SuccessionCertainty,
  SuccessionKind,
} from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { type FiscalYear, formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { sameWording } from '../text/words.ts';
import { type InitiativeLineage, looseEnds, relatives, type Years } from './initiative-lineage.ts';
import { orderRows, type Row } from './order-rows.ts';
import type { Reached, Walk } from './succession-graph.ts';

/** What became of promises between two years. The first six join the sides, the others stand on one side alone. */
export const INITIATIVE_FATE_LABELS = {
  continued: '継続',
  renamed: '改称',
  split: '分割',
  merged: '統合',
  reshaped: '分割・統合',
  unknown: '不明',
  founded: '新規',
  abolished: '終了',
  elsewhere: '他の部の文書に記載',
  'first-mentioned': '新規の記載',
  'not-mentioned': '翌年度の記載なし',
} as const;
export type InitiativeFate = keyof typeof INITIATIVE_FATE_LABELS;

/** Promises that belong together, each with its document, and why. */
export interface InitiativeRow extends Row<Appearance> {
  readonly fate: InitiativeFate;
  /** The edges that say so; none for what the same id or its absence says. */
  readonly successions: readonly Succession[];
  /** The weakest of them; null where there is none. */
  readonly certainty: SuccessionCertainty | null;
  /** Where a promise, or a part of it, stands in the other year's documents of other departments. */
  readonly elsewhere: readonly Appearance[];
}

/** The documents of two years of one municipality; several on a side where departments were merged. */
export interface DocumentsOfTwoYears {
  readonly before: readonly PolicyDocument[];
  readonly after: readonly PolicyDocument[];
  readonly years: Years;
}

/**
 * Puts the promises of two years side by side, each in exactly one row: by permanent id, then by the edges of the
 * lineage that took effect between the years. Alike titles or texts never join anything.
 */
export function alignInitiatives(
  lineage: InitiativeLineage,
  documents: DocumentsOfTwoYears,
): readonly InitiativeRow[] {
  const question = { lineage, years: documents.years };
  const [before, after] = [documents.before.flatMap(appearancesIn), documents.after.flatMap(appearancesIn)];
  const groups = joinedGroups(question, before, after);
  const joined = new Set(groups.flatMap((group) => [...group.before, ...group.after]));
  const isLone = (one: Appearance): boolean => !joined.has(one);
  const rows = [
    ...groups.map((group) => joinedRow(group, question)),
    ...before.filter(isLone).map((one) => loneRow(one, 'before', question)),
    ...after.filter(isLone).map((one) => loneRow(one, 'after', question)),
  ];
  return orderRows(rows, before, after);
}

/** The word for what became of promises. Only between years that follow each other is it 翌年度. */
export function fateLabel(fate: InitiativeFate, [before, after]: Years): string {
  const isLaterYear = fate === 'not-mentioned' && after !== before + 1;
  return isLaterYear ? `${formatFiscalYear(after)}の記載なし` : INITIATIVE_FATE_LABELS[fate];
}

function appearancesIn(document: PolicyDocument): readonly Appearance[] {
  return document.initiatives.map((initiative) => ({ document, initiative }));
}

interface Question {
  readonly lineage: InitiativeLineage;
  readonly years: Years;
}

interface Group extends Row<Appearance> {
  readonly links: readonly Reached[];
}

/** Everything that ids and edges connect across the years, however many on each side. */
function joinedGroups(
  question: Question,
  before: readonly Appearance[],
  after: readonly Appearance[],
): readonly Group[] {
  const byId = Map.groupBy(after, idOf);
  let groups: readonly Group[] = [];
  for (const one of before) {
    const links = relativesOf(one, 'later', question);
    const own = new Set(links.flatMap(({ id }) => byId.get(id) ?? []));
    if (own.size === 0) continue;
    const touching = groups.filter((group) => group.after.some((other) => own.has(other)));
    const all = [...touching, { before: [one], after: [...own], links }];
    const merged: Group = {
      before: all.flatMap((group) => group.before),
      after: [...new Set(all.flatMap((group) => group.after))],
      links: all.flatMap((group) => group.links),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups;
}

function idOf({ initiative }: Appearance): string {
  return initiative.id;
}

function relativesOf(
  one: Appearance,
  direction: Walk['direction'],
  { lineage, years }: Question,
): readonly Reached[] {
  return [...relatives(lineage, idOf(one), { direction, years }).values()];
}

function joinedRow({ before, after, links }: Group, { lineage, years }: Question): InitiativeRow {
  const ids = new Set(after.map(idOf));
  const elsewhere = inOtherDocuments(
    links.filter(({ id }) => !ids.has(id)),
    lineage,
    years[1],
  );
  const seen = new Set([...ids, ...elsewhere.map(idOf)]);
  const successions = edgesOf(links.filter(({ id }) => seen.has(id)));
  const fate = joinedFate({ before, after }, new Set(successions.map(({ kind }) => kind)));
  return { before, after, fate, successions, certainty: weakest(successions), elsewhere };
}

function joinedFate({ before, after }: Row<Appearance>, kinds: ReadonlySet<SuccessionKind>): InitiativeFate {
  // A promise of two departments is one promise: ids are counted, not places.
  const [from, to] = [before, after].map((side) => new Set(side.map(idOf)).size) as [number, number];
  const isSplit = kinds.has('split') || to > from;
  const isMerged = kinds.has('merged') || from > to;
  if (isSplit && isMerged) return 'reshaped';
  if (isSplit) return 'split';
  if (isMerged) return 'merged';
  if (kinds.has('unknown')) return 'unknown';
  if (kinds.has('renamed') || (kinds.size === 0 && isRetitled(before, after))) return 'renamed';
  return 'continued';
}

function isRetitled([before]: readonly Appearance[], [after]: readonly Appearance[]): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    !sameWording(before.initiative.title, after.initiative.title)
  );
}

/** A promise without a counterpart in the documents compared: in another department's, ended or begun for a reason, or silent. */
function loneRow(one: Appearance, side: 'before' | 'after', question: Question): InitiativeRow {
  const { lineage, years } = question;
  const isOld = side === 'before';
  const links = relativesOf(one, isOld ? 'later' : 'earlier', question);
  const elsewhere = inOtherDocuments(links, lineage, isOld ? years[1] : years[0]);
  const seen = new Set(elsewhere.map(idOf));
  const ids = links.map(({ id }) => id);
  const loose = looseEnds(isOld ? lineage.ends : lineage.beginnings, ids, years);
  const successions = seen.size > 0 ? edgesOf(links.filter(({ id }) => seen.has(id))) : loose;
  return {
    before: isOld ? [one] : [],
    after: isOld ? [] : [one],
    fate: seen.size > 0 ? 'elsewhere' : loneFate(loose, isOld),
    successions,
    certainty: weakest(successions),
    elsewhere,
  };
}

function loneFate(loose: readonly Succession[], isOld: boolean): InitiativeFate {
  if (loose.length === 0) return isOld ? 'not-mentioned' : 'first-mentioned';
  const known = isOld ? 'abolished' : 'founded';
  return loose.some(({ kind }) => kind === known) ? known : 'unknown';
}

function inOtherDocuments(
  links: readonly Reached[],
  { appearances }: InitiativeLineage,
  year: FiscalYear,
): readonly Appearance[] {
  const places = links.flatMap(({ id }) => appearances.get(id) ?? []);
  return [...new Set(places)].filter(({ document }) => document.fiscalYear === year);
}

function edgesOf(links: readonly Reached[]): readonly Succession[] {
  return [...new Set(links.flatMap(({ path }) => path))];
}

function weakest(successions: readonly Succession[]): SuccessionCertainty | null {
  if (successions.length === 0) return null;
  return successions.some(({ certainty }) => certainty === 'inferred') ? 'inferred' : 'confirmed';
}
