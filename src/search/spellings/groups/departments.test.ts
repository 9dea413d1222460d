import { describe, expect, it } from 'vitest';
import { departmentReplacements } from './departments.ts';

const DEPARTMENTS = [
  { name: '市民部', former: [], later: ['市民環境部'] },
  { name: '環境部', former: [], later: ['市民環境部'] },
  { name: '市民環境部', former: ['市民部', '環境部'], later: [] },
  { name: '総合政策部', former: [], later: ['未来政策部'] },
];

function texts(term: string): string[] {
  return departmentReplacements(term, DEPARTMENTS).map(({ from, to, text }) => {
    return term.slice(0, from) + text + term.slice(to);
  });
}

describe('names of a department', () => {
  it.each([
    ['市民部', ['市民環境部']],
    ['総合政策部長', ['未来政策部長']],
    ['総務部', []],
    ['市民', []],
  ])('%s was or became %j', (term, expected) => {
    expect(texts(term)).toEqual(expected);
  });

  it('do not reach into a longer name', () => {
    expect(texts('市民環境部')).toEqual(['市民部', '環境部']);
  });

  it('leave out a later name that contains the former', () => {
    expect(texts('環境部')).toEqual([]);
  });
});
