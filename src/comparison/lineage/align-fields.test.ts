import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, aField, aForm, written } from '../../../tests/unit/catalogue.ts';
import { type Meaning, MEANING_LABELS } from '../../domain/policy/form.ts';
import { alignFields, type FieldOwner, type FieldRow } from './align-fields.ts';
import { orderRows } from './order-rows.ts';

/** Fields given as `key:meaning`, on a form of the given id. */
function owner(form: string, ...fields: readonly string[]): FieldOwner {
  return {
    level: 'document',
    document: aDocument({ form: aForm({ id: form }) }),
    fields: fields.map((one) => {
      const [key = '', meaning = 'other'] = one.split(':');
      return written(aField(key, { meaning: meaning as Meaning }), '文章です。');
    }),
  };
}

function rows(list: readonly FieldRow[]): readonly string[] {
  return list.map(({ before, after }) =>
    [before, after].map((side) => side.map(({ field }) => field.key).join('+') || '−').join(' | '),
  );
}

describe('alignFields', () => {
  it('goes by meaning between forms, in the order of the later one', () => {
    const before = owner('sheet', '目標値:target', '達成方法:method', '成果:outcome');
    const after = owner('hoshin', '部の使命:mission', '成果の欄:outcome', '達成目標:target');
    expect(rows(alignFields(before, after))).toEqual([
      '− | 部の使命',
      '成果 | 成果の欄',
      '目標値 | 達成目標',
      '達成方法 | −',
    ]);
  });

  it('says 対応する欄なし where a form lacks a field', () => {
    const [row] = alignFields(owner('sheet', '目標値:target'), owner('hoshin'));
    const reasons = row?.comparability.kind === 'incomparable' ? row.comparability.reasons : [];
    expect(reasons.map(({ code }) => code)).toEqual(['no-such-field']);
  });

  it('goes by key within a form, whatever the meanings', () => {
    const fields = ['数値:target', '状態:target', '備考:other', '連絡:other'];
    expect(rows(alignFields(owner('sheet', ...fields), owner('sheet', ...fields)))).toEqual([
      '数値 | 数値',
      '状態 | 状態',
      '備考 | 備考',
      '連絡 | 連絡',
    ]);
  });

  it('puts fields of one meaning together where one form has several', () => {
    const [row] = alignFields(owner('sheet', '数値:target', '状態:target'), owner('hoshin', '目標:target'));
    expect(row === undefined ? [] : rows([row])).toEqual(['数値+状態 | 目標']);
  });

  it('does not join fields of other forms that are both その他', () => {
    expect(rows(alignFields(owner('sheet', '備考:other'), owner('hoshin', '備考:other')))).toEqual([
      '備考 | −',
      '− | 備考',
    ]);
  });

  it('has every field in exactly one row', () => {
    const field = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom(...Object.keys(MEANING_LABELS)))
      .map(([key, meaning]) => `${key}:${meaning}`);
    const fields = fc.uniqueArray(field, { selector: (one) => one[0], maxLength: 6 });
    const form = fc.constantFrom('sheet', 'hoshin');
    fc.assert(
      fc.property(form, form, fields, fields, (...[one, other, olds, owns]) => {
        const [before, after] = [owner(one, ...olds), owner(other, ...owns)];
        const aligned = alignFields(before, after);
        expect(new Set(aligned.flatMap((row) => row.before))).toEqual(new Set(before.fields));
        expect(aligned.flatMap((row) => row.before)).toHaveLength(before.fields.length);
        expect(aligned.flatMap((row) => row.after)).toHaveLength(after.fields.length);
        const lacks = aligned.filter((row) => row.before.length === 0 || row.after.length === 0);
        expect(lacks.every(({ comparability }) => comparability.kind === 'incomparable')).toBe(true);
      }),
    );
  });
});

describe('orderRows', () => {
  it('puts what ended after what stood before it, in whatever order the joined rows are given', () => {
    const list = [
      { before: ['x'], after: [] },
      { before: ['y'], after: [] },
      { before: [], after: ['n'] },
      { before: ['b'], after: ['b'] },
      { before: ['a'], after: ['a'] },
    ];
    const ordered = orderRows<string, (typeof list)[number]>(list, ['a', 'x', 'y', 'b'], ['b', 'n', 'a']);
    expect(ordered.map(({ before, after }) => [...after, ...before][0]).join('')).toBe('bnaxy');
  });
});
