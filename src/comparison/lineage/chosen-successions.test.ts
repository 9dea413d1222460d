import { describe, expect, it } from 'vitest';
import { aDocument, anInitiative } from '../../../tests/unit/catalogue.ts';
import { chosenSuccessions, suggestionId } from './chosen-successions.ts';
import type { Suggestion } from './similarity.ts';

const OLDS = aDocument({
  fiscalYear: 2019,
  initiatives: ['a', 'b'].map((id) => anInitiative({ id, title: '防災' })),
});
const OWNS = aDocument({
  fiscalYear: 2020,
  initiatives: ['c', 'd'].map((id) => anInitiative({ id, title: id === 'c' ? '防災' : '危機管理' })),
});

/** A suggestion as `ac`: a may have become c. */
function suggestion(ids: string): Suggestion {
  const [old, own] = [
    OLDS.initiatives.find(({ id }) => id === ids[0]),
    OWNS.initiatives.find(({ id }) => id === ids[1]),
  ];
  return {
    before: { document: OLDS, initiative: old ?? anInitiative() },
    after: { document: OWNS, initiative: own ?? anInitiative() },
    score: 0.5,
    titleLikeness: 0.5,
    bodyLikeness: 0.5,
    explanation: '',
  };
}

function written(...ids: readonly string[]): readonly string[] | null {
  const edges = chosenSuccessions(ids.map(suggestion), null);
  return (
    edges?.map(({ at, succession: { kind, before, after, year, certainty } }) =>
      [kind, `${before.join('+')}→${after.join('+')}`, year, certainty, `at ${at.initiative.id}`].join(' '),
    ) ?? null
  );
}

describe('chosenSuccessions', () => {
  it.each([
    [['ac'], ['continued a→c 2020 inferred at c']],
    [['ad'], ['renamed a→d 2020 inferred at d']],
    [
      ['ac', 'bd'],
      ['continued a→c 2020 inferred at c', 'renamed b→d 2020 inferred at d'],
    ],
    [['ac', 'bc'], ['merged a+b→c 2020 inferred at c']],
    [['ac', 'ad'], ['split a→c+d 2020 inferred at c']],
    [[], []],
  ])('of %j are %j', (ids, edges) => {
    expect(written(...ids)).toEqual(edges);
  });

  it('are left to a person where several became several', () => {
    expect(written('ac', 'ad', 'bd')).toBeNull();
  });

  it('have the likeness as evidence, unless a person gives another', () => {
    const evidenceOf = (evidence: string | null): string | undefined =>
      chosenSuccessions([suggestion('ac'), suggestion('bc')], evidence)?.[0]?.succession.evidence;
    expect(evidenceOf(null)).toBe(
      '題名と本文が似ている（近さ 0.50、0.50）ことから、つながりがあると判断しました。',
    );
    expect(evidenceOf('担当課に確かめました。')).toBe('担当課に確かめました。');
  });

  it('are chosen by the ids of both promises', () => {
    expect(suggestionId(suggestion('ad'))).toBe('a-d');
  });
});
