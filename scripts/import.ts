import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readForms } from '../src/content/read-forms.ts';
import { formatFiscalYear } from '../src/domain/time/fiscal-year.ts';
import { settleForm } from '../src/importing/forms/settle-form.ts';
import { type ImportedDocument, importDocument } from '../src/importing/import-document.ts';
import { reportJson } from '../src/importing/report/report-json.ts';
import { reportText } from '../src/importing/report/report-text.ts';
import { SourceFault } from '../src/importing/source-tree.ts';
import { keptOriginal } from '../src/importing/transcript/kept-original.ts';
import { figuresText } from '../src/importing/write/write-figures.ts';
import { writeForm } from '../src/importing/write/write-form.ts';
import { loadContent } from '../src/load-content.ts';
import { readSettings, SettingFault, type Settings } from '../src/settings.ts';
import { type ImportArguments, parseArguments, USAGE } from './import/arguments.ts';
import { bytesOf, readSources } from './import/sources.ts';
import { prepareOut, shown, writeFiles } from './import/write-out.ts';

const DONE = 0;
const SOURCE_AT_FAULT = 1;
const WRONG_USE = 2;
const OUR_FAULT = 70;

/** The command was given something that does not exist; `message` is for the person at the terminal. */
class WrongUse extends Error {
  override name = 'WrongUse';
}

async function run(args: readonly string[]): Promise<number> {
  const given = parseArguments(args);
  if (typeof given === 'string') throw new WrongUse(`${given}\n${USAGE}`);
  const settings = readSettings(process.env, Date.now());
  const target = findTarget(given, settings);
  const out = resolve(given.out ?? settings.contentDir);
  const folder = join(out, given.municipality, given.department, String(given.year));
  if (existsSync(join(folder, 'policy.md'))) {
    throw new WrongUse(
      `${shown(folder)} には文書がすでにあります。上書きはしません。フォルダーを移すか、--out に別のフォルダーを指定してください。`,
    );
  }
  const sources = await readSources(given.files);
  const { form, learnt } = settleForm(sources, given, target.forms);
  const { municipality, department, takenIds } = target;
  const imported = importDocument(sources, {
    municipality,
    department,
    fiscalYear: given.year,
    form,
    takenIds,
    original: keptOriginal(sources, () => bytesOf(given.files[0] ?? '')),
  });
  const isComplete = imported.account.counts.lost === 0;
  if (isComplete)
    prepareOut({ folder: out, contentDir: settings.contentDir, municipality: given.municipality });
  const files = [...(learnt ? [writeForm(form)] : []), ...imported.files];
  const facts = {
    title: `${municipality.name} ${department.name} ${formatFiscalYear(given.year)}`,
    form: { name: form.name, learnt },
    written: isComplete ? writeFiles(files, out) : null,
    sourceCount: sources.length,
    figures: isComplete ? writeProposals(imported, given, out) : null,
  };
  const check = isComplete ? checkWritten(out, given) : null;
  if (given.json)
    process.stdout.write(`${JSON.stringify({ ...reportJson(imported, facts), check }, null, 2)}\n`);
  else {
    console.log(reportText(imported, facts));
    if (check !== null)
      console.log(`\n書いた内容の検査：誤り ${check.errors}件、注意 ${check.warnings}件（npm run check）`);
  }
  return isComplete && check?.errors === 0 ? DONE : SOURCE_AT_FAULT;
}

/** What checking says of the files just written, such as characters that only the source's author can replace. */
function checkWritten(out: string, { municipality, department, year }: ImportArguments) {
  const below = `content/${municipality}/${department}/${String(year)}/`;
  const { diagnostics } = loadContent({ contentDir: out, contentName: 'content' });
  const own = diagnostics.filter(({ file }) => file.startsWith(below));
  const errors = own.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: own.length - errors };
}

/** Proposed figures stand beside the content folder: nothing in there is ever published. */
function writeProposals({ figures }: ImportedDocument, given: ImportArguments, out: string): string | null {
  if (figures.length === 0) return null;
  const name = [given.municipality, given.department, String(given.year)].join('-');
  const [path = null] = writeFiles(
    [{ path: `${name}.figures.yaml`, text: figuresText(figures) }],
    `${out}.report`,
  );
  return path;
}

/** The municipality and department that the document is for, with what their content holds already. */
function findTarget(given: ImportArguments, settings: Settings) {
  const { linked, files } = loadContent(settings);
  const municipality = linked.municipalities.find(({ id }) => id === given.municipality);
  if (municipality === undefined) {
    const known = linked.municipalities.map(({ id }) => id).join('、');
    throw new WrongUse(
      `「${given.municipality}」という自治体はありません（あるもの：${known}）。先に ${settings.contentName}/${given.municipality}/municipality.yaml を置いてください。`,
    );
  }
  const department = municipality.departments.find(({ id }) => id === given.department);
  if (department === undefined) {
    const known = municipality.departments.map(({ id }) => id).join('、');
    throw new WrongUse(
      `${municipality.name}に「${given.department}」という部はありません（あるもの：${known}）。先に municipality.yaml の「部」に加えてください。`,
    );
  }
  const takenIds = linked
    .documentsIn(municipality.id)
    .flatMap(({ indicators, initiatives }) => [
      ...indicators.map(({ id }) => id),
      ...initiatives.flatMap((one) => [one.id, ...one.indicators.map(({ id }) => id)]),
    ]);
  return {
    municipality,
    department,
    takenIds,
    forms: readForms(files, settings.contentName, municipality.id),
  };
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof SourceFault) {
    console.error(error.message);
    process.exitCode = SOURCE_AT_FAULT;
  } else if (error instanceof WrongUse || error instanceof SettingFault) {
    console.error(error.message);
    process.exitCode = WRONG_USE;
  } else {
    console.error(error);
    process.exitCode = OUR_FAULT;
  }
}
