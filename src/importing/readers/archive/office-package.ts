import { type SourceFormat } from '../../source-tree.ts';
import { type Archive } from './unzip.ts';
import { brokenFile } from './faults.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { childrenOf } from './xml-tree.ts';

/** A part another part points to (ECMA-376 part 2, relationships). */
export interface Relation {
  /** The last word of its type, such as `styles`. */
  readonly type: string;
  /** Path in the archive, or the address as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** Relations of a part by id; the relations of the archive itself for the path ''. */
export function relationsOf(archive: Archive, path: string): ReadonlyMap<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const bytes = archive.read(`${folder}_rels/${path.slice(slash)}.rels`);
  if (bytes === undefined) return new Map();
  return new Map(
    childrenOf(parseXml(bytes), 'rel:Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const relation = {
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: external ? target : resolved(folder, target),
        external,
      };
      return [attributes['Id'] ?? '', relation] as const;
    }),
  );
}

/** The path of the part that holds the document. Throws SourceFault where there is none. */
export function mainPart(archive: Archive): string {
  const main = [...relationsOf(archive, '').values()].find(({ type }) => type === 'officeDocument');
  if (main === undefined || main.external || !archive.paths.includes(main.target)) throw brokenFile();
  return main.target;
}

/** A part as XML; undefined where there is none. */
export function xmlPart(archive: Archive, path: string): XmlElement | undefined {
  const bytes = archive.read(path);
  return bytes === undefined ? undefined : parseXml(bytes);
}

/** What an archive is, told by its parts; undefined for one that no Office program wrote. */
export function officeFormat(archive: Archive): SourceFormat | OtherArchive | undefined {
  const has = (pattern: RegExp): boolean => archive.paths.some((path) => pattern.test(path));
  if (has(/^[^/]+\/vbaProject\.bin$/i)) return 'macro';
  if (has(/^word\/document\d*\.xml$/i)) return 'word';
  if (has(/^xl\/workbook\d*\.xml$/i)) return 'excel';
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^ppt\//i)) return 'powerpoint';
  if (has(/^content\.xml$/)) return 'opendocument';
  return undefined;
}

export type OtherArchive = 'macro' | 'xlsb' | 'powerpoint' | 'opendocument';

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
