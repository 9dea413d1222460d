import { documentName } from '../../content/places.ts';
import { formatFiscalYear, parseFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding } from '../rule.ts';

import { fiscalYearsIn } from './written-years.ts';

export const yearMatchesFolder: Rule = {
  code: 'rule/year-matches-folder',
  title: '原本の年度がフォルダーの年度と違う',
  why: '文書の年度はフォルダーの名前で決まります。別の年度のフォルダーに置くと、違う年度の方針として公開されます。',
  example: { of: 'policy', at: '原本の表記: 平成30年度' },
  wrong: `
年度の根拠:
  原本の表記: 平成30年度
`,
  right: `
年度の根拠:
  原本の表記: 平成31年度
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document): readonly RuleFinding[] => {
      const { yearBasis, fiscalYear } = document;
      if (yearBasis.kind !== 'stated' || yearBasis.asWritten === null) return [];
      const { asWritten } = yearBasis;
      const years = [
        ...fiscalYearsIn(asWritten),
        ...(parseFiscalYear(asWritten) === null ? [] : [parseFiscalYear(asWritten)?.year]),
      ];
      if (years.includes(fiscalYear)) return [];
      const place = places.of(documentName(document), ['年度の根拠', '原本の表記']);
      if (years.length === 0) {
        const message = `原本の表記「${asWritten}」から年度を読み取れません。「平成31年度」のように、原本にある年度を書いてください。`;
        return [{ place, message, severity: 'warning' }];
      }
      return [
        {
          place,
          message: `原本の表記は「${asWritten}」ですが、フォルダーの名前は ${fiscalYear} で、${formatFiscalYear(fiscalYear)}の文書になります。フォルダーの名前か原本の表記を直してください。`,
          expected: [formatFiscalYear(fiscalYear)],
        },
      ];
    }),
};
