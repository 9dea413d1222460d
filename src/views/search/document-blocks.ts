import type { ChangeView, DocumentView, ProvenanceView } from '../document/document.ts';
import type { FormView, ScaleView } from '../document/form.ts';
import { block, factBlocks } from './blocks.ts';
import type { SearchBlock } from './record.ts';

/** Facts that give reasons in sentences. */
const REASONS: ReadonlySet<string> = new Set(['年度の根拠', '自治体の根拠']);

/** What a document page says of the document itself, outside its passages and promises. */
export function documentBlocks(view: DocumentView): readonly SearchBlock[] {
  const { municipality, stages, facts, sections, doubts, notes, initiativesHeading, changes } = view;
  const generalDoubts = doubts.filter(({ href }) => href === null);
  return [
    ...block('title', null, [documentTitle(view)]),
    ...block('heading', null, [municipality.label, initiativesHeading]),
    ...factBlocks([
      { term: '原本の題名', entries: [view.sourceTitle] },
      ...facts.filter(({ term }) => !REASONS.has(term)),
      { term: '課', entries: sections.map(({ label }) => label) },
    ]),
    ...block('narrative', null, [view.summary]),
    ...facts
      .filter(({ term }) => REASONS.has(term))
      .flatMap(({ term, entries }) => block('narrative', term, entries)),
    ...stages.flatMap(({ label, state }) => block('form', label, [state])),
    ...generalDoubts.flatMap(({ field, text }) => block('narrative', field, [text])),
    ...block('narrative', '注記', notes),
    ...provenanceBlocks(view.provenance),
    ...changes.flatMap(changeBlocks),
  ];
}

/** 総務部 平成30年度（2018年度） 組織目標管理シート */
export function documentTitle({ department, year, form }: DocumentView): string {
  return `${department.label} ${year} ${form.name}`;
}

/** How to read the sheet, in the words of the sheet; what the site says about every scale is left out. */
export function formBlocks(form: FormView): readonly SearchBlock[] {
  const { name, years, initiativeName, difficulty, scales, notes } = form;
  return [
    ...block('form', '様式', [name]),
    ...block('form', '使われた年度', [years]),
    ...block('form', '取組の呼び名', [initiativeName]),
    ...(difficulty === null
      ? []
      : block('form', difficulty.heading, [difficulty.marks, difficulty.explanation])),
    ...scales.flatMap(scaleBlocks),
    ...block('form', '様式の注意点', notes),
  ];
}

function scaleBlocks({ name, levels, note }: ScaleView): readonly SearchBlock[] {
  return [
    ...block('form', '評価の語', [name]),
    ...levels.flatMap(({ label, code, rule }) =>
      block('form', code === null ? label : `${code} ${label}`, [rule]),
    ),
    ...block('form', null, [note]),
  ];
}

function provenanceBlocks(provenance: ProvenanceView): readonly SearchBlock[] {
  const { title, publisher, href, obtained, flaws } = provenance;
  return [
    ...block('narrative', '原本', [title]),
    ...block('narrative', '公開元', [publisher]),
    ...block('narrative', '原本の場所', [href]),
    ...block('narrative', '取得した日', [obtained]),
    ...block('narrative', '原本の注意点', flaws),
  ];
}

function changeBlocks({ date, kind, description, before, after }: ChangeView): readonly SearchBlock[] {
  return block('narrative', '更新履歴', [date, kind, description, before, after]);
}
