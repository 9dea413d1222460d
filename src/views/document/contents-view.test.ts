import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDocument,
  aField,
  anIndicator,
  anInitiative,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { documentView } from './document-view.ts';

function contentsOf(own: Partial<PolicyDocument>) {
  const context = aContext(aCatalog({ documents: [aDocument(own)] }));
  return documentView(context, { municipality: 'mihon', department: 'somu', fiscalYear: 2019 }).contents;
}

function promises(count: number, sections: readonly string[] = []) {
  return Array.from({ length: count }, (_, index) =>
    anInitiative({
      id: `id${index}`,
      number: String(index + 1),
      title: '取組',
      sections: sections.slice(index, index + 1),
    }),
  );
}

describe('the table of contents', () => {
  it('has only what stands on the page, in its order', () => {
    const contents = contentsOf({
      fields: [
        written(aField('総括', { meaning: 'year-end-summary', stage: 'year-end' }), '…'),
        written(aField('使命', { meaning: 'mission' }), '…'),
      ],
      indicators: [anIndicator()],
      initiatives: promises(1),
      others: [{ heading: '備考', markdown: '…' }],
      notes: ['…'],
      changes: [
        {
          date: { year: 2020, month: 6, day: 1 },
          kind: 'minor',
          description: '…',
          before: null,
          after: null,
        },
      ],
    });
    expect(contents.map(({ label, href }) => `${label} ${href}`)).toEqual([
      '使命 #mission',
      'この文書の数値 #indicators',
      '重点項目 #initiatives',
      '総括 #year-end-summary',
      'その他 #others',
      '注記 #notes',
      'この様式について #form',
      '出典 #provenance',
      '更新履歴 #changes',
    ]);
  });

  it('is short for a short document', () => {
    expect(contentsOf({}).map(({ label }) => label)).toEqual(['この様式について', '出典']);
  });

  it('puts fields of one heading under it', () => {
    const fields = [
      written(aField('一', { group: '目標の内容', meaning: 'mission' }), '…'),
      written(aField('二', { group: '目標の内容', meaning: 'slogan' }), '…'),
    ];
    const [entry] = contentsOf({ fields });
    expect([entry?.label, entry?.children.map(({ href }) => href)]).toEqual([
      '目標の内容',
      ['#mission', '#slogan'],
    ]);
  });

  it('calls a promise by its number and title', () => {
    const initiatives = [anInitiative({ number: '①' }), anInitiative({ id: 'bbbbbb', number: null })];
    expect(contentsOf({ initiatives })[0]?.children.map(({ label }) => label)).toEqual([
      '① 防災力の向上',
      '防災力の向上',
    ]);
  });

  it.each([
    [12, null],
    [13, '重点項目（13件）'],
  ])('folds %i promises: %o', (count, folded) => {
    expect(contentsOf({ initiatives: promises(count) })[0]?.folded).toBe(folded);
  });

  it('keeps sections in sight and folds their promises', () => {
    const entries = contentsOf({ initiatives: promises(3, ['jinji', 'jinji', 'bosai']) })[0]?.children;
    expect(entries?.map(({ label, folded, children }) => [label, folded, children.length])).toEqual([
      ['人事課（2件）', '人事課の重点項目', 2],
      ['防災課（1件）', '防災課の重点項目', 1],
    ]);
  });
});
