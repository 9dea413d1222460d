import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CALC = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
const WORD = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** An archive of texts by path. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A part that says which parts another one uses; they are called `rId1` and so on. */
export function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** A sheet of a workbook: what stands in `sheetData`, and around it. */
export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

/** A workbook of raw XML; `strings` are the contents of its `<si>` elements, `styles` what stands in its style sheet, `parts` more parts by path. */
export function workbookOf(
  sheets: readonly SheetXml[],
  {
    strings = [],
    styles = '',
    properties = '',
    parts: more = {},
  }: {
    strings?: readonly string[];
    styles?: string;
    properties?: string;
    parts?: Readonly<Record<string, string>>;
  } = {},
): Uint8Array {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts = sheets.map(
    ({ rows, before = '', after = '' }, index) =>
      [
        `xl/${paths[index] ?? ''}`,
        `<worksheet ${CALC}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ] as const,
  );
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${CALC}>${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...paths.map((path) => ['worksheet', path] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `<sst ${CALC}>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${CALC}>${styles}</styleSheet>`,
    ...Object.fromEntries(parts),
    ...more,
  });
}

/** A row of a sheet with its cells. */
export function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** A cell with a text of its own. */
export function textCell(address: string, text: string, attributes = ''): string {
  return `<c r="${address}" t="inlineStr" ${attributes}><is><t>${text}</t></is></c>`;
}

/** A Word document of raw XML: its body, and parts such as `styles`, `numbering`, `footer1` by their type. */
export function documentOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(parts);
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      ...names.map((name) => [name.replace(/\d+$/, ''), `${name}.xml`] as const),
    ),
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, `<w:part ${WORD}>${parts[name] ?? ''}</w:part>`]),
    ),
  });
}

/** A paragraph of raw runs; `properties` are those of the paragraph. */
export function wordParagraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of text; `properties` are those of the run. */
export function wordRun(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
