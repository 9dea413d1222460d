import { describe, expect, it } from 'vitest';
import { aDocument, aField, aForm, blank, written } from '../../../tests/unit/catalogue.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { FilledField } from '../../domain/policy/text.ts';
import { compareFields, type FieldSide } from './compare-fields.ts';

const TARGET = aField('目標', { meaning: 'target' });
const ACTUAL = aField('実績', { meaning: 'actual', stage: 'year-end' });
const ORIGINAL = aDocument().provenance;

function side(
  fields: readonly FilledField[],
  own: Partial<PolicyDocument> = {},
  level: FieldSide['level'] = 'document',
): FieldSide {
  return {
    level,
    fields,
    document: aDocument({ provenance: { ...ORIGINAL, fidelity: 'verbatim' }, ...own }),
  };
}

describe('compareFields', () => {
  it('compares two texts of one meaning, also across forms', () => {
    const other = side([written(aField('達成目標', { meaning: 'target' }), '90回')], {
      form: aForm({ id: 'sheet' }),
    });
    expect(compareFields(side([written(TARGET, '80回')]), other)).toEqual({ kind: 'comparable' });
  });

  it.each([
    ['no such field', side([]), ['令和元年度（2019年度）の様式「運営方針」に、対応する欄はありません。']],
    [
      'a field on the other level',
      side([], { form: aForm({ initiativeFields: [TARGET] }) }),
      [
        '令和元年度（2019年度）の様式「運営方針」に、対応する欄はありません。同じ内容は取組ごとの欄に書かれています。',
      ],
    ],
    [
      'a field on the other level of promises',
      side([], { form: aForm({ documentFields: [TARGET] }) }, 'initiative'),
      [
        '令和元年度（2019年度）の様式「運営方針」に、対応する欄はありません。同じ内容は文書全体の欄に書かれています。',
      ],
    ],
    [
      'two fields',
      side([written(TARGET, '1'), written(TARGET, '2')]),
      ['同じ内容の欄が複数に分かれています。'],
    ],
    [
      'another meaning and stage',
      side([written(ACTUAL, '70回')]),
      ['欄の内容が異なります（目標と達成値・実績）。', '書かれる段階が異なります（方針公表と年度末総括）。'],
    ],
    [
      'an empty field',
      side([blank(TARGET, 'left-blank')]),
      ['令和元年度（2019年度）の「目標」に記載はありません（原本空欄）。'],
    ],
    [
      'a digest',
      side([written(TARGET, '70回')], { provenance: ORIGINAL }),
      ['要約した文章を含むため、言葉の違いは原本の変更とは限りません。'],
    ],
  ])('does not compare with %s', (_, after, sentences) => {
    const verdict = compareFields(side([written(TARGET, '80回')]), after);
    expect(verdict.kind === 'incomparable' ? verdict.reasons.map(({ sentence }) => sentence) : []).toEqual(
      sentences,
    );
  });
});
