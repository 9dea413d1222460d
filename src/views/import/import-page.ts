import type { Catalog } from '../../domain/catalog.ts';
import { departmentLabel } from '../department/department-label.ts';
import { frameOf, paths, type ViewContext } from '../context.ts';
import type { Frame } from '../frame.ts';

/** A content file as text; `path` begins with the name of the content folder. */
export interface BasisFile {
  readonly path: string;
  readonly text: string;
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A municipality for which documents can be imported. */
export interface ImportTarget extends Choice {
  readonly departments: readonly Choice[];
  readonly forms: readonly Choice[];
  /** Ids that its published content uses: none is proposed again. Later ones are secret; checking tells of a clash. */
  readonly takenIds: readonly string[];
  /** Published documents, as `department/2018`: none of them is written over. */
  readonly documents: readonly string[];
}

/** What the page hands its script: all that imported content refers to. */
export interface ImportBasis {
  /** Name of the content folder. */
  readonly root: string;
  /** Base path of the site. */
  readonly base: string;
  readonly targets: readonly ImportTarget[];
  /** Site, municipalities and forms, by which imported files are checked. */
  readonly files: readonly BasisFile[];
}

export interface ImportPageView {
  readonly frame: Frame;
  readonly basis: ImportBasis;
}

/** What the page is made of besides the published catalogue. */
export interface ImportMatter {
  readonly root: string;
  readonly files: readonly BasisFile[];
  /** The forms of a municipality, also those that no document uses yet. */
  formsOf(municipality: string): readonly Choice[];
}

/** The page on which staff turn documents into content files, in the browser alone. */
export function importPageView(context: ViewContext, matter: ImportMatter): ImportPageView {
  const { catalog } = context;
  return {
    frame: frameOf(context, {
      title: '文書の取り込み',
      description: '部の方針などの文書から、このサイトに載せる内容のファイルを作る、職員のためのページです。',
      path: paths.importing(),
      crumbs: [{ label: '文書の取り込み', href: null }],
      indexable: false,
      isImportPage: true,
    }),
    basis: {
      root: matter.root,
      base: context.href('/'),
      targets: catalog.municipalities.map(({ id, name, departments }) => ({
        id,
        name,
        departments: departments.map((one) => ({
          id: one.id,
          name: departmentLabel(catalog, { municipality: id, department: one.id }),
        })),
        forms: matter.formsOf(id).map((one) => ({ id: one.id, name: one.name })),
        takenIds: takenIds(catalog, id),
        documents: catalog
          .documentsIn(id)
          .map(({ department, fiscalYear }) => `${department}/${String(fiscalYear)}`),
      })),
      files: matter.files,
    },
  };
}

/** Ids of the promises and indicators of a municipality. */
function takenIds(catalog: Catalog, municipality: string): readonly string[] {
  return catalog
    .documentsIn(municipality)
    .flatMap(({ indicators, initiatives }) => [
      ...indicators.map(({ id }) => id),
      ...initiatives.flatMap((one) => [one.id, ...one.indicators.map(({ id }) => id)]),
    ]);
}
