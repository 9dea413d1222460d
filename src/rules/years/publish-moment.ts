import { documentName } from '../../content/places.ts';
import { parseTokyoInstant } from '../../domain/policy/publication.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const publishMoment: Rule = {
  code: 'rule/publish-moment',
  title: '公開日時が年度よりずっと前になっている',
  why: '公開日時の年を前の年のまま残すと、まだ見せてはならない文書がすぐに公開されます。',
  example: { of: 'policy', at: '公開日時: 2018-04-01 09:00' },
  wrong: `
公開日時: 2018-04-01 09:00
`,
  right: `
公開日時: 2019-04-01 09:00
`,
  check: ({ catalog, places }) =>
    catalog.documents.flatMap((document): readonly RuleFinding[] => {
      const { fiscalYear, publishAt } = document;
      // Plans are made public with the budget bill, in the last quarter of the year before at the earliest.
      const earliest = parseTokyoInstant(`${fiscalYear}-01-01 00:00`);
      if (publishAt === null || earliest === null || publishAt >= earliest) return [];
      return [
        {
          place: places.of(documentName(document), ['公開日時']),
          message: `公開日時が${formatFiscalYear(fiscalYear)}の文書としては早すぎます。このままではすぐに公開されます。年を確かめてください。`,
          expected: [`${fiscalYear}-04-01 09:00`],
        },
      ];
    }),
};
