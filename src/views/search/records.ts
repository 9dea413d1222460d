import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { paths, type ViewContext } from '../context.ts';
import type { DocumentView } from '../document/document.ts';
import { documentView } from '../document/document-view.ts';
import type { FieldGroupView } from '../document/field.ts';
import { block, fieldBlocks, indicatorBlocks, passageBlocks } from './blocks.ts';
import { documentBlocks, documentTitle, formBlocks } from './document-blocks.ts';
import { filterValues } from './filter-values.ts';
import { initiativeBlocks, initiativeTitle } from './initiative-record.ts';
import type { SearchBlock, SearchRecord, SearchRecordKind } from './record.ts';

/** What is particular to one record of a document. */
interface Place {
  readonly kind: SearchRecordKind;
  /** Id of the element on the document's page that holds all of the record; null for the page itself. */
  readonly anchor: string | null;
  readonly title: string;
  readonly blocks: readonly SearchBlock[];
  readonly initiative: Initiative | null;
}

/**
 * Everything that can be found in a municipality, newest documents first: every text of a document page is in exactly
 * one record. The site's own labels, explanations and arithmetic are in none.
 */
export function searchRecords(context: ViewContext, municipality: string): readonly SearchRecord[] {
  return context.catalog
    .documentsIn(municipality)
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
    .flatMap((document) => documentRecords(context, document));
}

/** The records of one document, in the order of its page. */
export function documentRecords(context: ViewContext, document: PolicyDocument): readonly SearchRecord[] {
  const view = documentView(context, document);
  const { municipality, department, fiscalYear } = document;
  const page = paths.document(municipality, department, fiscalYear);
  return placesOf(view, document).map(({ kind, anchor, title, blocks, initiative }) => {
    const filters = filterValues(context, document, { kind, initiative });
    return {
      kind,
      path: anchor === null ? page : `${page}#${anchor}`,
      title,
      document: documentTitle(view),
      department: view.department.label,
      sections: initiative === null ? [] : filters.section,
      fiscalYear,
      year: view.year,
      blocks,
      filters,
    };
  });
}

function placesOf(view: DocumentView, document: PolicyDocument): readonly Place[] {
  const { fields, indicators, figureChecks, groups, laterFields, others, form } = view;
  const figures = [...indicators.flatMap(indicatorBlocks), ...block('narrative', '数値の検算', figureChecks)];
  return [
    {
      kind: 'document',
      anchor: null,
      title: documentTitle(view),
      blocks: documentBlocks(view),
      initiative: null,
    },
    ...fields.flatMap(groupPlaces),
    ...passage('この文書の数値', 'indicators', figures),
    ...groups.flatMap((group) => group.initiatives).map((one) => initiativePlace(one, document)),
    ...laterFields.flatMap(groupPlaces),
    ...passage('その他', 'others', passageBlocks(others)),
    ...passage('この様式について', 'form', formBlocks(form)),
  ];
}

/** Fields under one heading of the sheet are one place; a field without is a place of its own. */
function groupPlaces({ id, heading, fields }: FieldGroupView): readonly Place[] {
  if (heading === null) return fields.flatMap((one) => passage(one.heading, one.id, fieldBlocks(one, null)));
  return passage(
    heading,
    id,
    fields.flatMap((one) => fieldBlocks(one)),
  );
}

/** A passage under a heading; none where nothing stands below it. */
function passage(title: string, anchor: string, blocks: readonly SearchBlock[]): readonly Place[] {
  if (blocks.length === 0) return [];
  // What is of the form alone does not become better by its heading.
  const weight = blocks.every((one) => one.weight === 'form') ? 'form' : 'heading';
  const all = [...block(weight, null, [title]), ...blocks];
  return [{ kind: 'passage', anchor, title, blocks: all, initiative: null }];
}

function initiativePlace(
  view: DocumentView['groups'][number]['initiatives'][number],
  document: PolicyDocument,
): Place {
  return {
    kind: 'initiative',
    anchor: view.id,
    title: initiativeTitle(view),
    blocks: initiativeBlocks(view),
    initiative: document.initiatives.find(({ id }) => id === view.id) ?? null,
  };
}
