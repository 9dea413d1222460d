import { documentName } from '../../content/places.ts';
import type { ChangeEntry, PolicyDocument } from '../../domain/policy/policy-document.ts';
import { STAGE_LABELS, STAGES } from '../../domain/policy/stage.ts';
import { type CalendarDate, compareDates, formatDate } from '../../domain/time/calendar-date.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';

/** A dated event in the life of a document. */
interface Event {
  readonly label: string;
  readonly date: CalendarDate;
  readonly path: readonly (string | number)[];
}

export const datesInOrder: Rule = {
  code: 'rule/dates-in-order',
  title: '公表や更新の日付の順序が逆になっている',
  why: '方針・上期・年度末は、この順に公表されます。順序が逆なら、どれかの日付の年や月が誤っています。',
  example: { of: 'policy', at: '- 日付: 2018-06-01' },
  wrong: `
段階:
  方針公表: { 公表日: 2019-05-10 }
  上期レビュー: この様式に欄なし
  年度末総括: この様式に欄なし
更新履歴:
  - 日付: 2018-06-01
    種別: 軽微
    内容: 表記をそろえました。
`,
  right: `
段階:
  方針公表: { 公表日: 2019-05-10 }
  上期レビュー: この様式に欄なし
  年度末総括: この様式に欄なし
更新履歴:
  - 日付: 2019-06-01
    種別: 軽微
    内容: 表記をそろえました。
`,
  check: (input) => input.catalog.documents.flatMap((document) => checkDocument(document, input)),
};

function checkDocument(document: PolicyDocument, { places }: RuleInput): readonly RuleFinding[] {
  const name = documentName(document);
  const stages = STAGES.flatMap((stage): Event[] => {
    const state = document.stages[stage];
    if (state.kind === 'absent' || state.date === null) return [];
    return [
      { label: `${STAGE_LABELS[stage]}の公表日`, date: state.date, path: ['段階', STAGE_LABELS[stage]] },
    ];
  });
  const [first] = stages;
  const changes = document.changes.map(changeEvent);
  const pairs = [
    ...stages.slice(1).map((later, index) => [stages[index] ?? later, later] as const),
    ...(first === undefined ? [] : changes.map((change) => [first, change] as const)),
  ];
  return pairs
    .filter(([earlier, later]) => compareDates(later.date, earlier.date) < 0)
    .map(([earlier, later]) => ({
      place: places.of(name, later.path),
      message: `${later.label}（${formatDate(later.date)}）が、${earlier.label}（${formatDate(earlier.date)}）より前になっています。日付を確かめてください。`,
      related: [{ ...places.of(name, earlier.path), message: `${earlier.label}です。` }],
    }));
}

function changeEvent({ date }: ChangeEntry, index: number): Event {
  return { label: '更新履歴の日付', date, path: ['更新履歴', index] };
}
