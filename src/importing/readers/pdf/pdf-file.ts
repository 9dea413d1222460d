import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { brokenFile, encryptedFile, tooLarge } from '../archive/faults.ts';
import { LIMITS } from '../limits.ts';
import { type Matrix } from './matrix.ts';

/** One painting instruction: its name in PDF.js, and what it is given. */
export interface Operation {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** A page as PDF.js hands it out. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own measure to points from the upper left corner of the page as it is read. */
  readonly upright: Matrix;
  readonly operations: readonly Operation[];
  /** Whether a font is set from top to bottom. */
  isVertical(font: string): boolean;
}

/** No picture is unpacked: only letters and lines are read. */
const OPTIONS = {
  verbosity: 0,
  maxImageSize: 1,
  stopAtErrors: false,
  disableFontFace: true,
  useWorkerFetch: false,
};
/** A page that takes longer is not one of a policy document. */
const MILLISECONDS = 7000;

/**
 * The pages of a PDF, one after the other; unpdf is known to this file alone.
 * Throws SourceFault for a file that is damaged, asks for a password or has too many pages.
 */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PdfPage, void, undefined> {
  const { OPS, PasswordException } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const deadline = performance.now() + MILLISECONDS;
  // The library takes the bytes over; the caller keeps his own.
  const pdf = await getDocumentProxy(bytes.slice(), OPTIONS).catch((error: unknown) => {
    throw error instanceof PasswordException ? encryptedFile() : brokenFile();
  });
  try {
    if (pdf.numPages > LIMITS.pages) throw tooLarge('PDF', `${LIMITS.pages}ページ`);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      yield await within(deadline, readPage(pdf, number, names));
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPage(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  number: number,
  names: ReadonlyMap<number, string>,
): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    const fonts = page.commonObjs as {
      has(id: string): boolean;
      get(id: string): { vertical?: boolean } | null;
    };
    const operations = fnArray.map((code, index) => ({
      name: names.get(code) ?? '',
      values: (argsArray[index] ?? []) as readonly unknown[],
    }));
    return {
      number,
      width,
      height,
      upright: transform as unknown as Matrix,
      operations,
      isVertical: (font) => fonts.has(font) && fonts.get(font)?.vertical === true,
    };
  } catch {
    throw brokenFile();
  }
}

/** Gives up when the time is over, so that no file holds the machine. */
async function within<T>(deadline: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(tooLarge('PDF', `${MILLISECONDS / 1000}秒で読める量`)),
      deadline - performance.now(),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
