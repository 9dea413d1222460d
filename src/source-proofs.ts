import type { ContentFile } from './content/content-file.ts';
import { documentName, type Places } from './content/places.ts';
import { textLeaves } from './content/text-leaves.ts';
import type { Catalog, DocumentKey } from './domain/catalog.ts';
import { diagnostic, type Diagnostic, type Place } from './domain/diagnostic.ts';
import type { PolicyDocument } from './domain/policy/policy-document.ts';
import type { SourceProof } from './domain/policy/source-proof.ts';
import type { SourceFaultFound } from './importing/proof/cross-off.ts';
import type { Remainder } from './importing/proof/held-texts.ts';
import { proveSource } from './importing/proof/prove-source.ts';
import type { ReadSource } from './importing/map/map-document.ts';
import { SourceFault } from './importing/source-tree.ts';
import { readOriginal } from './importing/transcript/read-original.ts';
import { FORMAT_NAMES } from './importing/transcript/transcript-signs.ts';

const SOURCE = 'source.txt';
const LONGEST_QUOTE = 40;

/** The documents whose original lies beside them, compared with it in both directions. */
export interface SourceProofs {
  /** By `documentName`. */
  readonly proofs: ReadonlyMap<string, SourceProof>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is compared: the content as it was linked, and its files. */
export interface ProofInput {
  readonly catalog: Catalog;
  readonly places: Places;
  readonly files: readonly ContentFile[];
  /** The name of the content folder before every path. */
  readonly root: string;
}

/** Compares every document that names its original with it; everything that differs is a finding. */
export function proveSources(input: ProofInput): SourceProofs {
  const proofs = new Map<string, SourceProof>();
  const diagnostics: Diagnostic[] = [];
  const sources = new Map(
    input.files.filter(({ path }) => path.endsWith(`/${SOURCE}`)).map((one) => [one.path, one]),
  );
  for (const document of input.catalog.documents.filter(({ provenance }) => provenance.original !== null)) {
    const path = `${folderOf(document, input.root)}/${SOURCE}`;
    const file = sources.get(path);
    sources.delete(path);
    if (file === undefined) diagnostics.push(noFile(document, input, path));
    else diagnostics.push(...prove(document, file, { ...input, proofs }));
  }
  return { proofs, diagnostics: [...diagnostics, ...[...sources.keys()].map(unnamed)] };
}

function prove(
  document: PolicyDocument,
  file: ContentFile,
  { catalog, places, files, root, proofs }: ProofInput & { readonly proofs: Map<string, SourceProof> },
): readonly Diagnostic[] {
  const sources = readSources(file);
  if ('code' in sources) return [sources];
  const municipality = catalog.municipality(document.municipality);
  const folder = `${folderOf(document, root)}/`;
  const held = files
    .filter(({ path }) => path.startsWith(folder) && path !== file.path)
    .flatMap((one) => textLeaves(one).map((leaf) => ({ ...leaf, file: one.path.slice(root.length + 1) })));
  const differences = document.provenance.original?.differences ?? [];
  const outcome = proveSource(sources, {
    request: {
      municipality,
      department: catalog.department(document),
      fiscalYear: document.fiscalYear,
      form: document.form,
      takenIds: [],
    },
    held,
    excused: new Set(differences.map(({ line }) => line)),
  });
  const { explained, faults, added, ...counts } = outcome;
  const formats = sources.map(({ tree }) => FORMAT_NAMES[tree.format]);
  proofs.set(documentName(document), { ...counts, differences, formats });
  const needless = differences
    .map(({ line }, index) => ({ line, index }))
    .filter(({ line }) => !explained.has(line))
    .map(({ line, index }) =>
      needlessDifference(line, places.of(documentName(document), ['出典', '原本との違い', index])),
    );
  const lines = new TextDecoder().decode(file.bytes).split('\n');
  return [
    ...faults.map((fault) => notAsInSource(fault, { path: file.path, lines })),
    ...added.map(notInSource),
    ...needless,
  ];
}

function readSources(file: ContentFile): readonly ReadSource[] | Diagnostic {
  try {
    return readOriginal(file.bytes, SOURCE);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    const place = { file: file.path, line: 1, column: 1 };
    return diagnostic({ code: 'source/no-file', place, message: error.message });
  }
}

function folderOf({ municipality, department, fiscalYear }: DocumentKey, root: string): string {
  return `${root}/${municipality}/${department}/${String(fiscalYear)}`;
}

interface SourceText {
  readonly path: string;
  readonly lines: readonly string[];
}

function notInSource({ text, place }: Remainder): Diagnostic {
  return diagnostic({
    code: 'source/added',
    place,
    message: `「${quoted(text)}」は原本にありません。原本のとおりに直すか、補足であれば「注記」に移してください。`,
  });
}

function notAsInSource(fault: SourceFaultFound, source: SourceText): Diagnostic {
  const words = quoted(fault.text);
  const place = placeIn(source, fault);
  if (fault.kind === 'missing') {
    return diagnostic({
      code: 'source/missing',
      place,
      message: `原本の「${words}」が、内容のどこにもありません。消えたか、書き換えられています。`,
      remedy: fault.text,
      related: fault.place === null ? [] : [{ ...fault.place, message: 'この欄にあるはずです。' }],
    });
  }
  return diagnostic({
    code: `source/${fault.kind}`,
    place: fault.place ?? place,
    message:
      fault.kind === 'moved'
        ? `「${words}」は、原本では別の欄か取組にあります。原本のとおりに戻すか、理由があれば出典の「原本との違い」に書いてください。`
        : `「${words}」の順序が原本と違います。原本の順に戻すか、理由があれば出典の「原本との違い」に書いてください。`,
    remedy: `  原本との違い:\n    - 行: ${String(place.line)}\n      理由: （違う理由を書きます）`,
    related: [{ ...place, message: '原本ではここにあります。' }],
  });
}

function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}

/** A cell is counted from 1; its characters begin behind the tabs before it and a sign of the transcript. */
function placeIn({ path, lines }: SourceText, { origin, offset, text }: SourceFaultFound): Place {
  if (origin.kind !== 'line') return { file: path, line: 1, column: 1 };
  const line = lines[origin.line - 1] ?? '';
  const before = line.split('\t').slice(0, (origin.column ?? 1) - 1);
  const begin = before.reduce((sum, cell) => sum + cell.length + 1, 0);
  const [sign = ''] = /^(?:〖[^〗]*〗|↳)/u.exec(line.slice(begin)) ?? [];
  const found = line.indexOf(text, begin + sign.length + offset);
  return { file: path, line: origin.line, column: 1 + (found === -1 ? begin + sign.length + offset : found) };
}

function noFile(document: PolicyDocument, { places }: ProofInput, path: string): Diagnostic {
  return diagnostic({
    code: 'source/no-file',
    place: places.of(documentName(document), ['出典', '原本']),
    message: `原本のファイル ${path} がありません。原本の文字を source.txt として同じフォルダーに置くか、「原本」の行を消してください。`,
  });
}

function unnamed(path: string): Diagnostic {
  return diagnostic({
    code: 'source/unnamed',
    place: { file: path, line: 1, column: 1 },
    message:
      'この原本は、どの文書とも照らし合わせられていません。同じフォルダーの policy.md の出典に、次の行を書いてください。',
    remedy: '  原本: source.txt',
  });
}

function needlessDifference(line: number, place: Place): Diagnostic {
  return diagnostic({
    code: 'source/needless-difference',
    place,
    message: `原本の${String(line)}行目は、内容と違っていません。この項目を消してください。`,
  });
}
