import { checkContent, type CheckedContent } from '../../check-content.ts';
import { documentName } from '../../content/places.ts';
import { readForms } from '../../content/read-forms.ts';
import { type FiscalYear, formatFiscalYear, parseFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ViewContext } from '../../views/context.ts';
import { documentView } from '../../views/document/document-view.ts';
import { settleForm } from '../forms/settle-form.ts';
import { importDocument } from '../import-document.ts';
import type { ReadSource } from '../map/map-document.ts';
import { decodeBytes } from '../readers/text/text-bytes.ts';
import { readSource } from '../read-source.ts';
import { reportParts } from '../report/report-parts.ts';
import { figuresText } from '../write/write-figures.ts';
import { writeForm } from '../write/write-form.ts';
import type { WrittenFile } from '../write/write-initiatives.ts';
import { type GivenFile, type ImportOutcome, type ImportWork, YearFault } from './work.ts';

/**
 * All that `npm run import` does, without a disk: reads, imports, and checks what was written by the site's own rules.
 *
 * @throws SourceFault for a file that cannot be read, YearFault for a year without a place.
 */
export async function importFiles(work: ImportWork): Promise<ImportOutcome> {
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
    ...originalOf(sources, files),
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
    view:
      checked.catalog === null ? null : documentView(viewContext(checked, checked.catalog, basis.base), key),
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

/** A text is kept beside the content, as `npm run import` keeps it; other formats have no lines to compare. */
function originalOf(
  sources: readonly ReadSource[],
  files: readonly GivenFile[],
): { readonly original?: string } {
  const [source, ...more] = sources;
  const [file] = files;
  if (source?.tree.format !== 'text' || more.length > 0 || file === undefined) return {};
  return { original: decodeBytes(file.bytes, file.name) };
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

function viewContext({ proofs }: CheckedContent, catalog: ViewContext['catalog'], base: string): ViewContext {
  return {
    catalog,
    href: (path) => `${base}${path.slice(1)}`,
    canonical: () => null,
    digest: (text) => text,
    sourceProof: (document) => proofs.get(documentName(document)) ?? null,
    codes: [],
  };
}
