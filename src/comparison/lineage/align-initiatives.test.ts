import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, anInitiative, aSuccession } from '../../../tests/unit/catalogue.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { alignInitiatives, fateLabel, type InitiativeRow } from './align-initiatives.ts';
import { initiativeLineage, type Years } from './initiative-lineage.ts';

/** A promise whose id is a letter and whose title is that of every other, unless it is told. */
function promise(id: string, ...successions: readonly Succession[]): Initiative {
  return anInitiative({ id, successions });
}

function year(fiscalYear: number, ...initiatives: readonly Initiative[]): PolicyDocument {
  return aDocument({ fiscalYear, initiatives });
}

/** An edge as `a+b→c`, confirmed and of an unknown year unless it is told. */
function edge(kind: Succession['kind'], units: string, own: Partial<Succession> = {}): Succession {
  const [before = [], after = []] = units.split('→').map((side) => side.split('+').filter((id) => id !== ''));
  return aSuccession({ kind, before, after, year: null, certainty: 'confirmed', ...own });
}

function align(
  before: PolicyDocument,
  after: PolicyDocument,
  ...others: readonly PolicyDocument[]
): readonly InitiativeRow[] {
  const years: Years = [before.fiscalYear, after.fiscalYear];
  return alignInitiatives(initiativeLineage([before, after, ...others]), {
    before: [before],
    after: [after],
    years,
  });
}

/** Each row as `fate a+b → c`. */
function written(rows: readonly InitiativeRow[]): readonly string[] {
  const ids = (side: InitiativeRow['before']): string =>
    side.map(({ initiative }) => initiative.id).join('+');
  return rows.map(({ fate, before, after }) => `${fate} ${ids(before)}→${ids(after)}`);
}

describe('alignInitiatives', () => {
  it.each([
    ['continues by its permanent id', [promise('a')], [promise('a')], ['continued a→a']],
    [
      'has the same id and a new title',
      [promise('a')],
      [anInitiative({ id: 'a', title: '災害への備え' })],
      ['renamed a→a'],
    ],
    [
      'has the same id and its title in another width',
      [anInitiative({ id: 'a', title: 'ＡＩの活用' })],
      [anInitiative({ id: 'a', title: 'AIの活用' })],
      ['continued a→a'],
    ],
    ['continues by an edge', [promise('a')], [promise('b', edge('continued', 'a→b'))], ['continued a→b']],
    ['is renamed', [promise('a')], [promise('b', edge('renamed', 'a→b'))], ['renamed a→b']],
    ['is split', [promise('a')], [promise('b', edge('split', 'a→b+c')), promise('c')], ['split a→b+c']],
    [
      'goes on while another splits off',
      [promise('a')],
      [promise('a', edge('split', 'a→a+b')), promise('b')],
      ['split a→a+b'],
    ],
    ['is merged', [promise('a'), promise('b')], [promise('c', edge('merged', 'a+b→c'))], ['merged a+b→c']],
    [
      'is split and merged',
      [promise('a'), promise('b')],
      [promise('c', edge('split', 'a→c+d')), promise('d', edge('merged', 'a+b→d'))],
      ['reshaped a+b→c+d'],
    ],
    [
      'became something nobody knows how',
      [promise('a')],
      [promise('b', edge('unknown', 'a→b'))],
      ['unknown a→b'],
    ],
    ['ends with a reason', [promise('a', edge('abolished', 'a→'))], [], ['abolished a→']],
    ['ends nobody knows how', [promise('a', edge('unknown', 'a→'))], [], ['unknown a→']],
    ['begins with a reason', [], [promise('b', edge('founded', '→b'))], ['founded →b']],
    ['disappears without a word', [promise('a')], [], ['not-mentioned a→']],
    ['appears without a word', [], [promise('b')], ['first-mentioned →b']],
    [
      'has a namesake with the same text',
      [promise('a')],
      [promise('b')],
      ['not-mentioned a→', 'first-mentioned →b'],
    ],
  ])('sees what %s', (_, ...[olds, owns, expected]) => {
    expect(written(align(year(2019, ...olds), year(2020, ...owns)))).toEqual(expected);
  });

  it('follows edges through years that are not compared', () => {
    const between = year(2019, promise('b', edge('renamed', 'a→b')));
    const rows = align(year(2018, promise('a')), year(2020, promise('c', edge('continued', 'b→c'))), between);
    expect(written(rows)).toEqual(['renamed a→c']);
    expect(rows[0]?.successions.map(({ after }) => after)).toEqual([['b'], ['c']]);
  });

  it('is as sure as the weakest edge, and has no doubt about an id', () => {
    const inferred = edge('renamed', 'a→b', { certainty: 'inferred', evidence: '題名が近いため' });
    const [byEdge] = align(year(2019, promise('a')), year(2020, promise('b', inferred)));
    const [byId] = align(year(2019, promise('a')), year(2020, promise('a')));
    expect([byEdge?.certainty, byEdge?.successions[0]?.evidence, byId?.certainty]).toEqual([
      'inferred',
      '題名が近いため',
      null,
    ]);
  });

  it('does not use an edge between years of which the earlier one already has both', () => {
    const split = edge('split', 'a→a+b', { year: 2018 });
    const rows = align(year(2019, promise('a'), promise('b')), year(2020, promise('a'), promise('b', split)));
    expect(written(rows)).toEqual(['continued a→a', 'continued b→b']);
  });

  it('does not use an edge of an unknown year whose result was seen before', () => {
    const split = edge('split', 'a→b+c');
    const rows = align(year(2019, promise('a'), promise('b', split)), year(2020, promise('a'), promise('b')));
    expect(written(rows)).toEqual(['continued a→a', 'continued b→b']);
  });

  it('finds a promise that another department goes on with', () => {
    const other = aDocument({ department: 'kikaku', fiscalYear: 2020, initiatives: [promise('a')] });
    const [row] = align(year(2019, promise('a')), year(2020), other);
    expect([row?.fate, row?.elsewhere.map(({ document }) => document.department)]).toEqual([
      'elsewhere',
      ['kikaku'],
    ]);
  });

  it('names the part of a split promise that went to another department', () => {
    const other = aDocument({ department: 'kikaku', fiscalYear: 2020, initiatives: [promise('c')] });
    const [row] = align(year(2019, promise('a', edge('split', 'a→b+c'))), year(2020, promise('b')), other);
    expect([row?.fate, row?.elsewhere.map(({ initiative }) => initiative.id)]).toEqual(['split', ['c']]);
  });

  it('counts a promise of two departments as one', () => {
    const shared = [promise('a'), promise('b')];
    const kikaku = aDocument({ department: 'kikaku', fiscalYear: 2019, initiatives: [promise('a')] });
    const documents = [year(2019, ...shared), kikaku, year(2020, ...shared)] as const;
    const rows = alignInitiatives(initiativeLineage(documents), {
      before: documents.slice(0, 2),
      after: documents.slice(2),
      years: [2019, 2020],
    });
    expect(written(rows)).toEqual(['continued a+a→a', 'continued b→b']);
  });

  it('tells one edge once, however often it is written down', () => {
    const merged = edge('merged', 'a+b→c');
    const rows = align(
      year(2019, promise('a', { ...merged }), promise('b', { ...merged })),
      year(2020, promise('c', merged)),
    );
    expect(rows.map(({ successions }) => successions)).toEqual([[merged]]);
  });

  it('tells an end once that several years write down', () => {
    const end = edge('abolished', 'a→', { year: 2020 });
    const earlier = year(2018, promise('a', { ...end }));
    const [row] = align(year(2019, promise('a', end)), year(2020), earlier);
    expect(row?.successions).toEqual([end]);
  });

  it('keeps the order of the later document, and what ended at its old place', () => {
    const rows = align(
      year(2019, promise('a'), promise('x'), promise('b'), promise('y')),
      year(2020, promise('b'), promise('n'), promise('a')),
    );
    expect(rows.map(({ before, after }) => [...after, ...before][0]?.initiative.id).join('')).toBe('bynax');
  });

  const ids = ['a', 'b', 'c', 'd', 'e'];
  const side = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }).map((list) => list.join('+'));
  const kind = fc.constantFrom<Succession['kind']>(
    'continued',
    'renamed',
    'merged',
    'split',
    'unknown',
    'founded',
    'abolished',
  );
  const edges = fc.array(fc.tuple(kind, side, side, fc.option(fc.constantFrom(2018, 2019, 2020))), {
    maxLength: 8,
  });
  const promises = fc.uniqueArray(fc.constantFrom(...ids));

  it('has every promise of both years in exactly one row, and joins none without an id or an edge', () => {
    fc.assert(
      fc.property(edges, promises, promises, (list, olds, owns) => {
        const successions = list.map(([one, before, after, when]) =>
          edge(one, `${before}→${after}`, { year: when }),
        );
        const holder = year(2010, promise('z', ...successions));
        const rows = align(
          year(2018, ...olds.map((id) => promise(id))),
          year(2020, ...owns.map((id) => promise(id))),
          holder,
        );
        expect(rows.flatMap(({ before }) => before.map((one) => one.initiative.id)).sort()).toEqual(
          olds.toSorted(),
        );
        expect(rows.flatMap(({ after }) => after.map((one) => one.initiative.id)).sort()).toEqual(
          owns.toSorted(),
        );
        for (const { before, after, successions: used } of rows) {
          const ownIds = [...before, ...after].map(({ initiative }) => initiative.id);
          if (before.length > 0 && after.length > 0 && new Set(ownIds).size > 1) expect(used).not.toEqual([]);
          expect(before.length + after.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('fateLabel', () => {
  it.each([
    ['the next year', [2019, 2020] as const, '翌年度の記載なし'],
    ['a later year', [2018, 2020] as const, '令和2年度（2020年度）の記載なし'],
  ])('names %s', (_, years, label) => {
    expect(fateLabel('not-mentioned', years)).toBe(label);
  });
});
