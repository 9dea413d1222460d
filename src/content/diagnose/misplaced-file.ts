import { diagnostic, type Diagnostic, type Finding } from '../../domain/diagnostic.ts';
import { toHalfWidth } from '../../domain/text-width.ts';
import { parseFiscalYear } from '../../domain/time/fiscal-year.ts';
import { SITE_FOLDERS } from '../file-kind.ts';
import { suggest } from './suggest.ts';

const PLACES = [
  'site.yaml',
  '<自治体>/municipality.yaml',
  '<自治体>/search.yaml',
  '<自治体>/forms/<様式>.yaml',
  '<自治体>/<部>/<年度>/policy.md',
  '<自治体>/<部>/<年度>/initiatives.yaml',
  '<自治体>/<部>/<年度>/initiatives/<課>.yaml',
];
/** The names of files by how many folders they stand in. */
const NAMES: Readonly<Record<number, readonly string[]>> = {
  0: ['site.yaml'],
  1: ['municipality.yaml', 'search.yaml'],
  3: ['policy.md', 'initiatives.yaml'],
};
const FOLDER_NAME = /^[a-z0-9][a-z0-9-]*$/;
const YEAR_DEPTH = 2;

/** Explains why a file of the content folder is not read. `path` begins with `root`; the remedy is another path. */
export function misplacedFile(path: string, root: string): Diagnostic {
  const parts = path.slice(root.length + 1).split('/');
  const finding = extensionFinding(parts) ?? folderFinding(parts) ?? nameFinding(parts);
  const { renamed, ...rest } = finding;
  return diagnostic({
    ...rest,
    place: { file: path, line: 1, column: 1 },
    expected: PLACES,
    ...(renamed === null ? {} : { remedy: `${root}/${renamed.join('/')}` }),
  });
}

/** What is wrong with the folder of a municipality, given by the path of its file; null when its name is free. */
export function takenFolder(path: string, municipality: string): Diagnostic | null {
  if (!SITE_FOLDERS.some((one) => one === municipality)) return null;
  return diagnostic({
    code: 'file/taken-folder',
    place: { file: path, line: 1, column: 1 },
    message: `「${municipality}」は、このサイトのページやファイルのアドレス（/${municipality}/）に使うため、自治体のフォルダーの名前にできません。次の語は使えません：${SITE_FOLDERS.join('、')}`,
    remedy: path.replace(`/${municipality}/`, `/${municipality}-shi/`),
  });
}

interface MisplacedFinding extends Pick<Finding, 'code' | 'message'> {
  readonly renamed: readonly string[] | null;
}

function extensionFinding(parts: readonly string[]): MisplacedFinding | null {
  const name = parts.at(-1) ?? '';
  const meant = name.replace(/\.ya?ml$/i, '.yaml').replace(/\.(?:md|markdown)$/i, '.md');
  if (meant === name) return null;
  return {
    code: 'file/extension',
    message: 'ファイル名の終わりは小文字の「.yaml」か「.md」にしてください。このままでは読まれません。',
    renamed: [...parts.slice(0, -1), meant],
  };
}

function folderFinding(parts: readonly string[]): MisplacedFinding | null {
  const depth = parts.slice(0, -1).findIndex((folder, index) => !isFolderName(folder, index, parts));
  const folder = parts[depth];
  if (folder === undefined || depth === parts.length - 1) return null;
  if (depth === YEAR_DEPTH) {
    const year = parseFiscalYear(folder)?.year ?? null;
    return {
      code: 'file/folder-name',
      message: `年度のフォルダー「${folder}」は、西暦4桁の数字（令和2年度なら 2020）だけの名前にしてください。`,
      renamed: year === null ? null : parts.with(depth, String(year)),
    };
  }
  const lower = toHalfWidth(folder).toLowerCase().replaceAll(/[ _]/g, '-');
  return {
    code: 'file/folder-name',
    message: `フォルダー「${folder}」はアドレスになるため、半角の英小文字・数字・ハイフンで名付けてください。`,
    renamed: FOLDER_NAME.test(lower) ? parts.with(depth, lower) : null,
  };
}

function isFolderName(folder: string, depth: number, parts: readonly string[]): boolean {
  return depth === YEAR_DEPTH && parts[1] !== 'forms' ? /^\d{4}$/.test(folder) : FOLDER_NAME.test(folder);
}

function nameFinding(parts: readonly string[]): MisplacedFinding {
  const nearest = suggest(parts.at(-1) ?? '', NAMES[parts.length - 1] ?? []);
  return {
    code: 'file/unexpected',
    message: 'この場所に置けるファイルではありません。名前と置き場所を確かめてください。',
    renamed: nearest === null ? null : [...parts.slice(0, -1), nearest],
  };
}
