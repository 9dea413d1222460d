import { describe, expect, it } from 'vitest';
import type { FilterName } from '../../../views/search/record.ts';
import type { FilterCount } from '../../client/engine.ts';
import { FILTERS } from '../address.ts';
import { choiceLabel, offeredFilters } from './offered-filters.ts';

const MUNICIPALITIES = { mitaka: '三鷹市', yokote: '横手市' };

function names(counted: Partial<Record<FilterName, readonly FilterCount[]>>) {
  const none = Object.fromEntries(FILTERS.map((name) => [name, [] as readonly FilterCount[]]));
  return { counts: { ...none, ...counted } as never, municipalities: MUNICIPALITIES };
}

const ONE = { municipalities: { yokote: '横手市' } };
const KINDS = [
  { value: '取組', label: '取組', count: 3 },
  { value: '文書の概要', label: '文書の概要', count: 1 },
  { value: '文書の欄', label: '文書の欄', count: 0 },
];

describe('the filters on offer', () => {
  it('are those with more than one value among the results', () => {
    const year = [{ value: '平成30年度', label: '平成30年度', count: 4 }];
    expect(offeredFilters({}, { ...names({ kind: KINDS, year }), ...ONE })).toEqual([
      {
        name: 'kind',
        choices: [
          { value: '取組', label: '取組', count: 3, isChosen: false },
          { value: '文書の概要', label: '文書の概要', count: 1, isChosen: false },
        ],
      },
    ]);
  });

  it('keep what is chosen, even when nothing has it any more', () => {
    const offered = offeredFilters({ kind: ['文書の欄', '予算書'] }, { ...names({ kind: KINDS }), ...ONE });
    expect(offered[0]?.choices.filter(({ isChosen }) => isChosen)).toEqual([
      { value: '文書の欄', label: '文書の欄', count: 0, isChosen: true },
      { value: '予算書', label: '予算書', count: null, isChosen: true },
    ]);
  });

  it('name every municipality that can be searched, in the order of the site, counted or not', () => {
    const municipality = [{ value: 'yokote', label: '横手市', count: 7 }];
    expect(offeredFilters({ municipality: ['yokote'] }, names({ municipality }))).toEqual([
      {
        name: 'municipality',
        choices: [
          { value: 'mitaka', label: '三鷹市', count: null, isChosen: false },
          { value: 'yokote', label: '横手市', count: 7, isChosen: true },
        ],
      },
    ]);
  });

  it('before a search are only those that the address has chosen', () => {
    const before = { counts: null, municipalities: MUNICIPALITIES };
    expect(offeredFilters({}, before)).toEqual([]);
    expect(offeredFilters({ municipality: ['yokote'] }, before)).toMatchObject([
      { name: 'municipality', choices: [{ value: 'yokote', label: '横手市', count: null }] },
    ]);
  });
});

describe('the label of a choice', () => {
  it('is that of the site, for a municipality also when its index is not loaded', () => {
    expect(choiceLabel({ name: 'municipality', value: 'mitaka' }, names({}))).toBe('三鷹市');
  });

  it('is the value itself when the site does not know it', () => {
    expect(choiceLabel({ name: 'year', value: '昭和99年度' }, names({}))).toBe('昭和99年度');
  });
});
