import { describe, expect, it } from 'vitest';
import { aCatalog, aContext, aDepartment, aDocument, aMunicipality } from '../../../tests/unit/catalogue.ts';
import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import { stageMatrixView } from './stage-matrix-view.ts';

const departments = [
  aDepartment({ id: 'old', name: '未来部', span: { from: 2010, to: 2013 } }),
  aDepartment({ span: { from: null, to: 2019 } }),
  aDepartment({ id: 'kikaku', name: '企画部', span: { from: 2020, to: null } }),
];
const documents = [aDocument(), aDocument({ department: 'kikaku', fiscalYear: 2020 })];
const context = aContext(aCatalog({ municipalities: [aMunicipality({ departments })], documents }));
const matrix = stageMatrixView(context, 'mihon');

describe('the matrix of stages', () => {
  it('has a column for each year, newest first, and a row for each department of these years', () => {
    expect(matrix?.years.map(({ label }) => label)).toEqual([
      '令和2年度（2020年度）',
      '令和元年度（2019年度）',
    ]);
    expect(matrix?.departments.map(({ label }) => label)).toEqual(['総務部', '企画部']);
  });

  it('tells each stage in words, and why one is not published', () => {
    expect(matrix?.departments[0]?.cells[1]).toMatchObject({
      kind: 'document',
      document: { href: '/hoshin/mihon/somu/2019/' },
      stages: [
        { label: '方針', state: '公表', isPublished: true },
        { label: '上期', state: '未公表', isPublished: false },
        { label: '総括', state: '未到来', isPublished: false },
      ],
    });
  });

  it('tells a department that did not exist from one whose document is missing', () => {
    expect(matrix?.departments[0]?.cells[0]).toEqual({ kind: 'none', word: '設置なし' });
    const more = aContext(
      aCatalog({
        documents: [aDocument(), aDocument({ department: 'kikaku', fiscalYear: 2020 })],
        municipalities: [
          aMunicipality({ departments: [aDepartment(), aDepartment({ id: 'kikaku', name: '企画部' })] }),
        ],
      }),
    );
    expect(stageMatrixView(more, 'mihon')?.departments[0]?.cells[0]).toEqual({
      kind: 'none',
      word: '掲載なし',
    });
  });

  it('explains the six reasons', () => {
    expect(matrix?.reasons.map(({ term }) => term)).toEqual(Object.values(NO_RESULT_LABELS));
  });

  it('is not there while nothing is published', () => {
    expect(stageMatrixView(aContext(aCatalog({ documents: [] })), 'mihon')).toBeNull();
  });
});
