import { checkContent } from '../../check-content.ts';
import { readForms } from '../../content/read-forms.ts';
import { type FiscalYear, formatFiscalYear, parseFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { DocumentView } from '../../views/document/document.ts';
import { settleForm } from '../forms/settle-form.ts';
import { importDocument } from '../import-document.ts';
import type { ReadSource } from '../map/map-document.ts';
import { readSource } from '../read-source.ts';
import { reportParts } from '../report/report-parts.ts';
import { keptOriginal } from '../transcript/kept-original.ts';
import { figuresText } from '../write/write-figures.ts';
import { writeForm } from '../write/write-form.ts';
import type { WrittenFile } from '../write/write-initiatives.ts';
import { pageFacts } from './page-facts.ts';
import { type ImportOutcome, type ImportWork, YearFault } from './work.ts';

/** What became of the files, with the facts of the document's page, or null while that cannot be published. */
export interface ImportedFiles extends Omit<ImportOutcome, 'page'> {
  readonly view: DocumentView | null;
}

/**
 * All that `npm run import` does, without a disk: reads, imports, and checks what was written by the site's own rules.
 *
 * @throws SourceFault for a file that cannot be read, YearFault for a year without a place.
 */
export async function importFiles(work: ImportWork): Promise<ImportedFiles> {
  const { files, basis, target } = work;
  const year = yearOf(work);
  const sources: ReadSource[] = [];
  for (const { name, bytes } of files) sources.push({ name, tree: await readSource(bytes, name) });
  const known = basis.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { linked } = checkContent(known, basis.root);
  const key = { municipality: target.id, department: work.department, fiscalYear: year };
  const [municipality, department] = [linked.municipality(target.id), linked.department(key)];
  const { form, learnt } = settleForm(
    sources,
    { ...key, year, form: work.form },
    readForms(known, basis.root, target.id),
  );
  const imported = importDocument(sources, {
    municipality,
    department,
    fiscalYear: year,
    form,
    takenIds: target.takenIds,
    original: keptOriginal(sources, () => files[0]?.bytes ?? new Uint8Array()),
  });
  const isComplete = imported.account.counts.lost === 0;
  const content = [...(learnt ? [writeForm(form)] : []), ...imported.files].map(({ path, text }) => ({
    path: `${basis.root}/${path}`,
    text,
  }));
  const checked = checkContent(
    [...known, ...content.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }))],
    basis.root,
  );
  const written = new Set(content.map(({ path }) => path));
  const below = `${basis.root}/${target.id}/${work.department}/${String(year)}/`;
  return {
    title: `${municipality.name} ${department.name} ${formatFiscalYear(year)}`,
    form: { name: form.name, learnt },
    report: reportParts(imported, sources.length),
    files: isComplete ? [...content, ...proposals(imported, work, year)] : [],
    diagnostics: checked.diagnostics.filter(({ file }) => file.startsWith(below) || written.has(file)),
    view: isComplete ? pageFacts(checked, work, key) : null,
  };
}

function yearOf({ year, department, target }: ImportWork): FiscalYear {
  const read = parseFiscalYear(year.trim())?.year;
  if (read === undefined) throw new YearFault('年度を「2025」か「令和7年度」の形で書いてください。');
  if (!target.documents.includes(`${department}/${String(read)}`)) return read;
  throw new YearFault(
    `この部の${formatFiscalYear(read)}の文書は、このサイトにもう載っています。部と年度を確かめてください。`,
  );
}

/** Proposed figures stand beside the content folder: nothing in there is ever published. */
function proposals(
  { figures }: Pick<ReturnType<typeof importDocument>, 'figures'>,
  { basis, target, department }: ImportWork,
  year: FiscalYear,
): readonly WrittenFile[] {
  if (figures.length === 0) return [];
  const name = `${target.id}-${department}-${String(year)}`;
  return [{ path: `${basis.root}.report/${name}.figures.yaml`, text: figuresText(figures) }];
}
