import { documentName } from '../../content/places.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding } from '../rule.ts';

import { fiscalYearsIn } from './written-years.ts';

export const yearInTitle: Rule = {
  code: 'rule/year-in-title',
  title: '題名の年度が文書の年度と違う',
  why: '前の年度のファイルを写して作ると、題名や出典の年度だけが前のまま残ることがあります。',
  example: { of: 'policy', at: '題名: 平成30年度 総務部の方針' },
  wrong: `
題名: 平成30年度 総務部の方針
`,
  right: `
題名: 平成31年度 総務部の方針
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document) =>
      [
        { text: document.title, path: ['題名'] },
        { text: document.provenance.title, path: ['出典', '文書名'] },
      ].flatMap(({ text, path }): readonly RuleFinding[] => {
        const years = fiscalYearsIn(text);
        if (years.length === 0 || years.includes(document.fiscalYear)) return [];
        return [
          {
            place: places.of(documentName(document), path),
            message: `「${text}」の年度が、この文書の年度（${formatFiscalYear(document.fiscalYear)}）と違います。前の年度のまま残っていないか確かめてください。`,
            severity: 'warning',
          },
        ];
      }),
    ),
};
