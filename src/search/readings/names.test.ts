import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../domain/organization/municipality.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import { namesOf } from './names.ts';

const SPAN = { from: null, to: null };

function edge(before: string[], after: string[]): Succession {
  return { kind: 'renamed', before, after, year: null, certainty: 'confirmed', evidence: '条例' };
}

function municipality(
  successions: readonly Succession[],
  sectionSuccessions: readonly Succession[] = [],
): Municipality {
  const department = (id: string, name: string, reading: string | null = null) => {
    return { id, name, reading, span: SPAN, sections: [] };
  };
  return {
    id: 'mihon',
    name: '見本市',
    reading: 'みほんし',
    prefecture: '見本県',
    code: '999997',
    basis: { kind: 'stated', asWritten: null },
    fictional: true,
    url: null,
    registered: null,
    departments: [
      {
        ...department('a', '企画部', 'きかくぶ'),
        sections: [{ id: 'k', name: 'ＩＣＴ課', reading: 'あいしーてぃーか', span: SPAN }],
      },
      department('b', '政策部'),
      department('c', '未来部'),
      department('d', '環境部'),
      department('e', '未来部'),
    ],
    successions,
    sectionSuccessions,
    plans: [],
    notes: [],
    searchWords: { synonyms: [['HP', '公式サイト']], readings: [{ text: '協　働', reading: 'きょうどう' }] },
  };
}

function departments(successions: readonly Succession[]) {
  const { departments: names } = namesOf(municipality(successions), []);
  return Object.fromEntries(names.map(({ name, former, later }) => [name, { former, later }]));
}

describe('names of departments', () => {
  it('lead along the lineage, also over several steps', () => {
    const names = departments([edge(['a'], ['b']), edge(['b'], ['c'])]);
    expect(names['企画部']).toEqual({ former: [], later: ['政策部', '未来部'] });
    expect(names['未来部']).toEqual({ former: ['政策部', '企画部'], later: [] });
  });

  it('do not lead to those that were merged with them', () => {
    const names = departments([edge(['a', 'd'], ['b'])]);
    expect(names['環境部']).toEqual({ former: [], later: ['政策部'] });
    expect(names['政策部']?.former).toEqual(['企画部', '環境部']);
  });

  it('stand alone without a lineage', () => {
    expect(departments([])['環境部']).toEqual({ former: [], later: [] });
  });
});

describe('names of sections', () => {
  const renamed = {
    ...municipality([], [edge(['a/k'], ['a/d'])]),
    departments: [
      {
        id: 'a',
        name: '企画部',
        reading: null,
        span: SPAN,
        sections: ['ＩＣＴ課', 'デジタル課', '財政課'].map((name, index) => ({
          id: ['k', 'd', 'z'][index] ?? '',
          name,
          reading: null,
          span: SPAN,
        })),
      },
    ],
  };

  it('lead along their own lineage; those without one need no entry', () => {
    expect(namesOf(renamed, []).departments.slice(1)).toEqual([
      { name: 'ict課', former: [], later: ['デジタル課'] },
      { name: 'デジタル課', former: ['ict課'], later: [] },
    ]);
  });
});

describe('readings', () => {
  it('are those of municipality, departments, sections and the words for the search', () => {
    const { readings, synonyms } = namesOf(municipality([]), []);
    expect(readings).toEqual([
      { text: '見本市', reading: 'みほんし' },
      { text: '企画部', reading: 'きかくぶ' },
      { text: 'ict課', reading: 'あいしーてぃーか' },
      { text: '見本', reading: 'みほん' },
      { text: '協働', reading: 'きょうどう' },
    ]);
    expect(synonyms).toEqual([['HP', '公式サイト']]);
  });

  it('of a person are also those of family and given name', () => {
    const heads = [{ title: '部長', name: '見本　太郎', reading: 'ミホン タロウ' }];
    const { readings } = namesOf(municipality([]), [{ heads }, { heads }]);
    expect(readings.slice(3, -1)).toEqual([
      { text: '見本太郎', reading: 'みほんたろう' },
      { text: '見本', reading: 'みほん' },
      { text: '太郎', reading: 'たろう' },
    ]);
  });
});
