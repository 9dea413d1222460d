import type { ComprehensivePlan, Municipality, PolicyMeasure } from './organization/municipality.ts';
import type { Department, Section } from './organization/department.ts';
import type { Succession } from './organization/succession.ts';
import type { Initiative, MeasureReference } from './policy/initiative.ts';
import type { PolicyDocument } from './policy/policy-document.ts';
import type { SiteProfile } from './site.ts';
import type { FiscalYear } from './time/fiscal-year.ts';

/** A department together with the municipality it belongs to. */
export interface DepartmentKey {
  readonly municipality: string;
  readonly department: string;
}

/** The address of a document: one department, one fiscal year. */
export interface DocumentKey extends DepartmentKey {
  readonly fiscalYear: FiscalYear;
}

/** A promise in one of the documents that name it. Its id is the same in all of them. */
export interface Appearance {
  readonly document: PolicyDocument;
  readonly initiative: Initiative;
}

/** What the reader hands over once everything is linked. */
export interface CatalogParts {
  readonly site: SiteProfile;
  readonly municipalities: readonly Municipality[];
  readonly documents: readonly PolicyDocument[];
}

/**
 * The loaded, validated and linked corpus with the questions that pages ask. Immutable; every list has a fixed order:
 * municipalities by code, departments and sections as their municipality lists them, documents newest year first.
 */
export class Catalog {
  readonly site: SiteProfile;
  readonly municipalities: readonly Municipality[];
  readonly documents: readonly PolicyDocument[];
  readonly #municipalityById: ReadonlyMap<string, Municipality>;
  readonly #documentsByDepartment: ReadonlyMap<string, readonly PolicyDocument[]>;
  readonly #documentsByMunicipality: ReadonlyMap<string, readonly PolicyDocument[]>;
  readonly #documentsByYear: ReadonlyMap<string, readonly PolicyDocument[]>;
  readonly #appearancesById: ReadonlyMap<string, readonly Appearance[]>;

  constructor(parts: CatalogParts) {
    this.site = parts.site;
    this.municipalities = [...parts.municipalities].sort(byCode);
    this.#municipalityById = new Map(this.municipalities.map((one) => [one.id, one]));
    this.documents = sortDocuments(parts.documents, this.municipalities);
    this.#documentsByMunicipality = groupBy(this.documents, (document) => document.municipality);
    this.#documentsByDepartment = groupBy(this.documents, departmentPath);
    this.#documentsByYear = groupBy(this.documents, ({ municipality, fiscalYear }) =>
      yearPath(municipality, fiscalYear),
    );
    this.#appearancesById = groupBy(appearancesIn(this.documents), ({ document, initiative }) =>
      initiativePath(document.municipality, initiative.id),
    );
  }

  /** Throws when there is no such municipality: pages are only made from what the catalogue lists. */
  municipality(id: string): Municipality {
    return known(this.#municipalityById.get(id), `municipality ${id}`);
  }

  department({ municipality, department }: DepartmentKey): Department {
    const found = this.municipality(municipality).departments.find((one) => one.id === department);
    return known(found, `department ${municipality}/${department}`);
  }

  section(key: DepartmentKey, section: string): Section {
    const found = this.department(key).sections.find((one) => one.id === section);
    return known(found, `section ${key.municipality}/${key.department}/${section}`);
  }

  document(key: DocumentKey): PolicyDocument {
    const found = this.documentsOf(key).find((one) => one.fiscalYear === key.fiscalYear);
    return known(found, `document ${departmentPath(key)}/${key.fiscalYear}`);
  }

  /** Documents of one department, newest fiscal year first. */
  documentsOf(key: DepartmentKey): readonly PolicyDocument[] {
    return this.#documentsByDepartment.get(departmentPath(key)) ?? [];
  }

  /** All documents of a municipality: departments in their listed order, newest fiscal year first. */
  documentsIn(municipality: string): readonly PolicyDocument[] {
    return this.#documentsByMunicipality.get(municipality) ?? [];
  }

  /** Fiscal years for which a municipality has documents, newest first. */
  yearsOf(municipality: string): readonly FiscalYear[] {
    const years = new Set(this.documentsIn(municipality).map((document) => document.fiscalYear));
    return [...years].sort((a, b) => b - a);
  }

  documentsOfYear(municipality: string, year: FiscalYear): readonly PolicyDocument[] {
    return this.#documentsByYear.get(yearPath(municipality, year)) ?? [];
  }

  /** The department's documents of the nearest fiscal years before and after; null where there is none. */
  neighboursOf(key: DocumentKey): {
    readonly earlier: PolicyDocument | null;
    readonly later: PolicyDocument | null;
  } {
    const documents = this.documentsOf(key);
    return {
      earlier: documents.find((one) => one.fiscalYear < key.fiscalYear) ?? null,
      later: documents.findLast((one) => one.fiscalYear > key.fiscalYear) ?? null,
    };
  }

  /** Where a promise stands, newest fiscal year first; empty when no document has the id. */
  appearancesOf(municipality: string, initiative: string): readonly Appearance[] {
    return this.#appearancesById.get(initiativePath(municipality, initiative)) ?? [];
  }

  /** Edges of the municipality's lineage in which the department takes part, on either side. */
  successionsOf({ municipality, department }: DepartmentKey): readonly Succession[] {
    return this.municipality(municipality).successions.filter(
      ({ before, after }) => before.includes(department) || after.includes(department),
    );
  }

  /** Promises of a section per document, newest fiscal year first; documents without any are left out. */
  initiativesOfSection(
    key: DepartmentKey,
    section: string,
  ): readonly { readonly document: PolicyDocument; readonly initiatives: readonly Initiative[] }[] {
    return this.documentsOf(key)
      .map((document) => ({
        document,
        initiatives: document.initiatives.filter((one) => one.sections.includes(section)),
      }))
      .filter(({ initiatives }) => initiatives.length > 0);
  }

  /** The plan and measure a reference of this municipality points to. */
  measure(
    municipality: string,
    reference: MeasureReference,
  ): { readonly plan: ComprehensivePlan; readonly measure: PolicyMeasure } {
    const plan = known(
      this.municipality(municipality).plans.find((one) => one.id === reference.plan),
      `plan ${municipality}/${reference.plan}`,
    );
    const measure = known(
      plan.measures.find((one) => one.id === reference.measure),
      `measure ${municipality}/${reference.plan}/${reference.measure}`,
    );
    return { plan, measure };
  }

  /** Documents of a municipality that name a measure, either themselves or in one of their promises. */
  documentsServing(municipality: string, reference: MeasureReference): readonly PolicyDocument[] {
    const names = (list: readonly MeasureReference[]): boolean =>
      list.some((one) => one.plan === reference.plan && one.measure === reference.measure);
    return this.documentsIn(municipality).filter(
      (document) => names(document.measures) || document.initiatives.some((one) => names(one.measures)),
    );
  }
}

function initiativePath(municipality: string, initiative: string): string {
  return `${municipality}#${initiative}`;
}

function yearPath(municipality: string, year: FiscalYear): string {
  return `${municipality}/${year}`;
}

function appearancesIn(documents: readonly PolicyDocument[]): readonly Appearance[] {
  return documents
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
    .flatMap((document) => document.initiatives.map((initiative) => ({ document, initiative })));
}

function byCode(a: Municipality, b: Municipality): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function departmentPath({ municipality, department }: DepartmentKey): string {
  return `${municipality}/${department}`;
}

function sortDocuments(
  documents: readonly PolicyDocument[],
  municipalities: readonly Municipality[],
): readonly PolicyDocument[] {
  const order = new Map<string, number>();
  for (const municipality of municipalities) {
    for (const { id } of municipality.departments) {
      order.set(departmentPath({ municipality: municipality.id, department: id }), order.size);
    }
  }
  const rank = (document: PolicyDocument): number => order.get(departmentPath(document)) ?? order.size;
  return [...documents].sort((a, b) => rank(a) - rank(b) || b.fiscalYear - a.fiscalYear);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The catalogue has no ${name}.`);
  return value;
}
