import { type Department, sectionUnits } from '../../domain/organization/department.ts';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { WordReading } from '../../domain/organization/search-words.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { DepartmentNames } from '../spellings/spelling-file.ts';
import { toHiragana } from '../text/kana.ts';
import { foldText } from '../text/canonical.ts';

/** What a municipality's own data say of its words, as plain JSON for the process that makes the index. */
export interface MunicipalityNames {
  /** Names and words with their readings; canonical, hiragana. */
  readonly readings: readonly WordReading[];
  readonly departments: readonly DepartmentNames[];
  /** Words that stand for each other, from search.yaml. */
  readonly synonyms: readonly (readonly string[])[];
}

interface NamedUnit {
  readonly name: string;
  readonly reading: string | null;
}

/** Names with readings, former and later names of departments, and the municipality's own words for the search. */
export function namesOf(
  municipality: Municipality,
  documents: readonly Pick<PolicyDocument, 'heads'>[],
): MunicipalityNames {
  const { departments, searchWords } = municipality;
  const units = [municipality, ...departments, ...departments.flatMap(({ sections }) => sections)];
  const heads = documents.flatMap((document) => document.heads);
  return {
    readings: distinct([
      ...[...units, ...heads].flatMap(nameReadings),
      ...withoutRank(municipality),
      ...searchWords.readings
        .flatMap(({ text, reading }) => [{ text, reading }, ...withoutRank({ name: text, reading })])
        .map(({ text, reading }) => ({ text: foldText(text), reading: toHiragana(reading) })),
    ]),
    departments: [
      ...namesAlong(departments, municipality.successions),
      ...namesAlong(sectionUnits(departments), municipality.sectionSuccessions).filter(hasOthers),
    ],
    synonyms: [...searchWords.synonyms, ...units.flatMap(withoutDot)],
  };
}

/** What a municipality is called with its rank (菊川市), as people say it without. */
const RANKS: readonly (readonly [rank: string, readings: readonly string[]])[] = [
  ['市', ['し']],
  ['区', ['く']],
  ['町', ['ちょう', 'まち']],
  ['村', ['むら', 'そん']],
];

function withoutRank({ name, reading }: NamedUnit): readonly WordReading[] {
  return RANKS.flatMap(([rank, readings]) => {
    const said = readings.find((one) => reading?.endsWith(one));
    if (!name.endsWith(rank) || said === undefined || reading === null) return [];
    return [{ text: name.slice(0, -rank.length), reading: reading.slice(0, -said.length) }];
  });
}

/** A name with a middle dot, as people type it: 相談情報課 for 相談・情報課. */
function withoutDot({ name }: NamedUnit): readonly (readonly string[])[] {
  return name.includes('・') ? [[name, name.replaceAll('・', '')]] : [];
}

/** A name and its reading; a person's family and given name also apart, where both are written with a space. */
function nameReadings({ name, reading }: NamedUnit): readonly WordReading[] {
  if (reading === null) return [];
  const names = name.trim().split(/\s+/u);
  const readings = reading.trim().split(/\s+/u);
  const parts = names.length > 1 && names.length === readings.length ? names : [];
  return [
    { text: name, reading },
    ...parts.map((text, index) => ({ text, reading: readings[index] ?? '' })),
  ].map((one) => ({ text: foldText(one.text), reading: toHiragana(one.reading.replace(/\s/gu, '')) }));
}

function distinct(readings: readonly WordReading[]): readonly WordReading[] {
  return [...new Map(readings.map((one) => [`${one.text} ${one.reading}`, one])).values()];
}

/** A department or section as its lineage names it. */
type Unit = Pick<Department, 'id' | 'name'>;

function hasOthers({ former, later }: DepartmentNames): boolean {
  return former.length + later.length > 0;
}

/**
 * Every unit's name with the names along its lineage, backwards and forwards: a unit of three renamings is found
 * by each of them. Names that were given twice (to units that have nothing to do with each other) are joined.
 */
function namesAlong(units: readonly Unit[], successions: readonly Succession[]): readonly DepartmentNames[] {
  const nameOf = (id: string): string => foldText(units.find((one) => one.id === id)?.name ?? '');
  const along = (start: string, side: 'before' | 'after'): readonly string[] => {
    const seen = new Set([start]);
    for (const id of seen) {
      const steps = successions.filter((edge) => edge[side === 'before' ? 'after' : 'before'].includes(id));
      steps.flatMap((edge) => edge[side]).forEach((next) => seen.add(next));
    }
    return [...seen].slice(1).map(nameOf);
  };
  const byName = Map.groupBy(units, ({ id }) => nameOf(id));
  return [...byName].map(([name, namesakes]) => {
    const others = (side: 'before' | 'after'): readonly string[] =>
      [...new Set(namesakes.flatMap(({ id }) => along(id, side)))].filter(
        (other) => other !== name && other !== '',
      );
    return { name, former: others('before'), later: others('after') };
  });
}
