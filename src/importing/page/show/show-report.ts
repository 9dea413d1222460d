import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { ReportEntry, ReportPart } from '../../report/report-parts.ts';
import type { ImportOutcome } from '../work.ts';
import { make } from './dom.ts';

/** Parts that a person has to work through stand open. */
const OPEN: readonly ReportPart['kind'][] = ['lost', 'doubts'];

const WAYS = [
  ['#import-preview', 'ページの見え方を見る'],
  ['#import-written', '内容のファイルを保存する'],
] as const;

/** The report: its heading (which takes the focus), ways on, the counts, then what to look at, place by place. */
export function reportSection(outcome: ImportOutcome): { section: HTMLElement; heading: HTMLElement } {
  const { title, form, report, diagnostics } = outcome;
  const heading = make('h2', { id: 'import-report', tabindex: '-1' }, ['取り込みの結果']);
  const section = make('section', { class: 'import-part', 'aria-labelledby': heading.id }, [
    heading,
    make('p', {}, [`${title}　様式「${form.name}」${form.learnt ? '（この取り込みで作った下書き）' : ''}`]),
    make('nav', { 'aria-label': '取り込みの結果の続き' }, [
      make(
        'ul',
        { class: 'inline-links' },
        WAYS.map(([href, words]) => make('li', {}, [make('a', { href }, [words])])),
      ),
    ]),
    make(
      'dl',
      { class: 'import-counts' },
      report.counts.map(({ term, count }) =>
        make('div', {}, [make('dt', {}, [term]), make('dd', {}, [String(count)])]),
      ),
    ),
    ...report.parts.map(partOf),
    ...checkPart(diagnostics),
  ]);
  return { section, heading };
}

function partOf({ kind, title, lead, entries }: ReportPart): HTMLElement {
  return fold({
    title: `${title}（${String(entries.length)}件）`,
    open: OPEN.includes(kind),
    children: [...(lead === null ? [] : [make('p', {}, [lead])]), entryList(entries)],
  });
}

function entryList(entries: readonly ReportEntry[]): HTMLElement {
  return make(
    'ul',
    { class: 'import-entries' },
    entries.map(({ place, text, remedy }) =>
      make('li', {}, [
        ...(place === '' ? [] : [make('p', { class: 'import-place' }, [place])]),
        make('p', {}, [text]),
        ...(remedy === null ? [] : [make('p', { class: 'import-remedy' }, [remedy])]),
      ]),
    ),
  );
}

/** What checking says of the written files, as `npm run check` would say it of these alone. */
function checkPart(diagnostics: readonly Diagnostic[]): readonly HTMLElement[] {
  if (diagnostics.length === 0)
    return [make('p', {}, ['書いたファイルだけを検査しました。指摘はありません。'])];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const title = `書いたファイルの検査（誤り ${String(errors)}件、注意 ${String(diagnostics.length - errors)}件）`;
  const items = diagnostics.map(({ file, line, severity, message, expected, remedy }) =>
    make('li', {}, [
      make('p', { class: 'import-place' }, [
        `${severity === 'error' ? '誤り' : '注意'}　${file}:${String(line)}`,
      ]),
      make('p', {}, [message]),
      ...(expected.length === 0 ? [] : [make('p', {}, [`使えるもの：${expected.join('、')}`])]),
      ...(remedy === null ? [] : [make('pre', { class: 'import-remedy' }, [remedy])]),
    ]),
  );
  return [fold({ title, open: errors > 0, children: [make('ul', { class: 'import-entries' }, items)] })];
}

interface Fold {
  readonly title: string;
  readonly open: boolean;
  readonly children: readonly Node[];
}

function fold({ title, open, children }: Fold): HTMLElement {
  return make('details', { open }, [make('summary', {}, [make('h3', {}, [title])]), ...children]);
}
