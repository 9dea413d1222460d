import type { ImportBasis } from '../../views/import/import-page.ts';
import { SourceFault } from '../source-tree.ts';
import { ChoiceFault, ImportForm } from './import-form.ts';
import { runWork } from './run-work.ts';
import { byId, make } from './show/dom.ts';
import { filesSection } from './show/show-files.ts';
import { previewSection } from './show/show-preview.ts';
import { reportSection } from './show/show-report.ts';
import { type ImportOutcome, YearFault } from './work.ts';

const status = byId('import-status', HTMLElement);
const place = byId('import-outcome', HTMLElement);

byId('import-unready', HTMLElement).remove();
const { basis = '' } = byId('import-form', HTMLFormElement).dataset;
const form = new ImportForm(JSON.parse(basis) as ImportBasis);
/** Of two imports under way only the later one is shown. */
let turn = 0;
form.element.addEventListener('submit', (event) => {
  event.preventDefault();
  turn += 1;
  void importChosen(turn);
});

async function importChosen(own: number): Promise<void> {
  tell('読み取っています。');
  place.replaceChildren();
  form.clear();
  try {
    const outcome = await runWork(await form.work());
    if (own === turn) show(outcome);
  } catch (error) {
    if (own === turn) showFault(error);
    if (!isTheirs(error)) throw error;
  }
}

function tell(sentence: string): void {
  status.textContent = sentence;
}

function show(outcome: ImportOutcome): void {
  const { section, heading } = reportSection(outcome);
  place.replaceChildren(section, previewSection(outcome), filesSection(outcome, tell));
  tell(sentenceOf(outcome));
  heading.focus();
}

/** What came of it, for those who hear the page: errors first, as they keep it from being published. */
function sentenceOf({ report, diagnostics, files }: ImportOutcome): string {
  const doubts = report.parts.find(({ kind }) => kind === 'doubts')?.entries.length ?? 0;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return [
    files.length === 0 ? '読み取りましたが、行き先のないものが残っています。' : '取り込みました。',
    errors === 0 ? '' : `直すまで公開できない誤りが${String(errors)}件あります。`,
    doubts === 0 ? '' : `確かめていただきたいところが${String(doubts)}件あります。`,
  ].join('');
}

/** One sentence where the outcome would stand, and the focus on what can be changed. */
function showFault(error: unknown): void {
  const sentence = isTheirs(error)
    ? error.message
    : 'このページの不具合で取り込めませんでした。お手数ですが、管理者にお知らせください。';
  tell('');
  place.replaceChildren(make('p', { class: 'import-fault', id: 'import-fault', role: 'alert' }, [sentence]));
  form.blame(error instanceof ChoiceFault ? error.field : error instanceof YearFault ? form.year : null);
}

/** Whether it is for the person to settle; everything else is a fault of ours. */
function isTheirs(error: unknown): error is SourceFault | ChoiceFault | YearFault {
  return error instanceof SourceFault || error instanceof ChoiceFault || error instanceof YearFault;
}
