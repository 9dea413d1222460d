import type { ImportBasis, ImportTarget } from '../../views/import/import-page.ts';
import { LIMITS } from '../readers/limits.ts';
import { byId, make } from './show/dom.ts';
import type { ImportWork } from './work.ts';

const MEGABYTE = 1024 * 1024;

/** What was chosen is not enough or not possible; `message` is one Japanese sentence, `field` is what to change. */
export class ChoiceFault extends Error {
  override readonly name = 'ChoiceFault';
  readonly field: HTMLElement;

  constructor(message: string, field: HTMLElement) {
    super(message);
    this.field = field;
  }
}

/** The form: choices of the site's catalogue, and the files, chosen or dropped. */
export class ImportForm {
  readonly element = byId('import-form', HTMLFormElement);
  readonly #basis: ImportBasis;
  readonly #municipality = byId('import-municipality', HTMLSelectElement);
  readonly #department = byId('import-department', HTMLSelectElement);
  readonly year = byId('import-year', HTMLInputElement);
  readonly #form = byId('import-form-id', HTMLSelectElement);
  readonly #files = byId('import-files', HTMLInputElement);

  constructor(basis: ImportBasis) {
    this.#basis = basis;
    this.#municipality.append(...basis.targets.map(({ id, name }) => option(id, name)));
    this.#municipality.addEventListener('change', () => this.#showTarget());
    this.#files.addEventListener('change', () => this.#showFiles());
    this.#takeDrops(byId('import-drop', HTMLElement));
    this.#showTarget();
    this.#showFiles();
    byId('import-fields', HTMLFieldSetElement).disabled = false;
    this.element.noValidate = true;
  }

  /**
   * What the person asks for.
   *
   * @throws ChoiceFault
   */
  async work(): Promise<ImportWork> {
    const target = this.#target();
    const files = [...(this.#files.files ?? [])];
    if (files.length === 0) throw new ChoiceFault('取り込むファイルを選んでください。', this.#files);
    const large = files.find(({ size }) => size > LIMITS.file);
    if (large !== undefined) {
      throw new ChoiceFault(
        `「${large.name}」は${String(Math.ceil(large.size / MEGABYTE))}MBあり、大きすぎて読めません。${String(LIMITS.file / MEGABYTE)}MBまでの文書に分けてください。`,
        this.#files,
      );
    }
    return {
      files: await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
      basis: { root: this.#basis.root, base: this.#basis.base, files: this.#basis.files },
      target: { id: target.id, takenIds: target.takenIds, documents: target.documents },
      department: this.#department.value,
      year: this.year.value,
      form: this.#form.value === '' ? null : this.#form.value,
    };
  }

  /** Marks the field that must be changed, tells why by `#import-fault`, and takes the reader there. */
  blame(field: HTMLElement | null): void {
    const wanted = field ?? this.#files;
    wanted.setAttribute('aria-invalid', 'true');
    wanted.setAttribute('aria-errormessage', 'import-fault');
    wanted.focus();
  }

  clear(): void {
    for (const field of [this.#municipality, this.#department, this.year, this.#form, this.#files]) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-errormessage');
    }
  }

  #target(): ImportTarget {
    const target = this.#basis.targets.find(({ id }) => id === this.#municipality.value);
    if (target === undefined) throw new ChoiceFault('自治体を選んでください。', this.#municipality);
    return target;
  }

  #showTarget(): void {
    const { departments, forms } = this.#target();
    this.#department.replaceChildren(...departments.map(({ id, name }) => option(id, name)));
    this.#form.replaceChildren(
      option('', '文書に合うものを選ぶ'),
      ...forms.map(({ id, name }) => option(id, name)),
    );
  }

  #showFiles(): void {
    const names = [...(this.#files.files ?? [])].map(({ name }) => name);
    byId('import-chosen', HTMLElement).textContent =
      names.length === 0 ? 'まだ選んでいません。' : `選んだファイル：${names.join('、')}`;
  }

  #takeDrops(zone: HTMLElement): void {
    const mark = (isOver: boolean): void => {
      zone.classList.toggle('import-drop-over', isOver);
    };
    // Beside the zone a dropped file would take the place of the page.
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => event.preventDefault());
    zone.addEventListener('dragover', () => mark(true));
    zone.addEventListener('dragleave', () => mark(false));
    zone.addEventListener('drop', ({ dataTransfer }) => {
      mark(false);
      if (dataTransfer === null || dataTransfer.files.length === 0) return;
      this.#files.files = dataTransfer.files;
      this.#showFiles();
    });
  }
}

function option(value: string, label: string): HTMLOptionElement {
  return make('option', { value }, [label]);
}
